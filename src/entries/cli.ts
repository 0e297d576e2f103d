#!/usr/bin/env node
/** The `reelshelf` program: arguments in, lines and an exit code out. */
import { randomBytes } from 'node:crypto';
import { main } from '../cli/main.js';
import { serveCollector } from '../cli/serveCollector.js';
import { createDuckdbStore } from '../collector/store/duckdb/createDuckdbStore.js';
import { createNodeCollector } from './nodeCollector.js';

const result = await main(process.argv.slice(2), {
  version: __VERSION__,
  environment: process.env,
  openStore: (path) => createDuckdbStore({ path }),
  createCollector: (options) =>
    createNodeCollector({ reportAssets: new URL('./report/', import.meta.url).href, ...options }),
  serve: serveCollector,
  randomToken: () => randomBytes(18).toString('base64url'),
  log: (line) => process.stderr.write(`${line}\n`),
});
(result.exitCode === 0 ? process.stdout : process.stderr).write(`${result.lines.join('\n')}\n`);
process.exitCode = result.exitCode;

const { stop } = result;
if (stop) {
  let isStopping = false;
  const end = () => {
    // A second signal means now.
    if (isStopping) process.exit(1);
    isStopping = true;
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
