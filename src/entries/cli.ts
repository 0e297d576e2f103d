#!/usr/bin/env node
/** The `reelshelf` program: arguments in, lines and an exit code out. */
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { main } from '../cli/main.js';
import { openBrowser } from '../cli/openBrowser.js';
import { serveHandler } from '../cli/serveHandler.js';
import { createClickhouseStore } from '../collector/store/clickhouse/createClickhouseStore.js';
import { createDuckdbStore } from '../collector/store/duckdb/createDuckdbStore.js';
import { createNodeCollector } from './nodeCollector.js';

const interruption = new AbortController();
let stop: (() => Promise<void>) | undefined;
const end = () => {
  // A second signal means now.
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
  if (stop)
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

const env = {
  nowMs: () => Date.now(),
  setTimer(run: () => void, delayMs: number) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
};
/** The page's own files. */
const assets = new URL('./console/', import.meta.url).href;
const log = (line: string) => void process.stderr.write(`${line}\n`);

const result = await main(process.argv.slice(2), {
  version: __VERSION__,
  environment: process.env,
  openStore: (path, server) =>
    server === null ? createDuckdbStore({ path }) : createClickhouseStore(server),
  createCollector: (options, shared) =>
    createNodeCollector({ reportAssets: assets, ...options }, shared),
  async createStudio(options) {
    const { createStudio } = await import('../studio/createStudio.js');
    const widget = new URL('../', import.meta.url).href;
    const own = { assets, widget, log, version: __VERSION__, environment: process.env };
    return createStudio({ ...options, ...own }, env);
  },
  async createSubmissions(options) {
    const { createSubmissions } = await import('../submissions/createSubmissions.js');
    const own = { assets: new URL('./submission/', import.meta.url).href, log };
    return createSubmissions({ ...options, ...own }, env);
  },
  serve: serveHandler,
  openBrowser: (address) =>
    openBrowser(address, { platform: process.platform, environment: process.env }),
  randomToken: () => randomBytes(18).toString('base64url'),
  log,
  env,
  isTerminal: process.stderr.isTTY,
  write: (text) => void process.stderr.write(text),
  async ask(question) {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await terminal.question(`${question} `, { signal: interruption.signal });
    } catch {
      return null;
    } finally {
      terminal.close();
    }
  },
  signal: interruption.signal,
});
const isAnswer = result.exitCode === 0 || result.isAnswer === true;
if (result.lines.length > 0)
  (isAnswer ? process.stdout : process.stderr).write(`${result.lines.join('\n')}\n`);
process.exitCode = result.exitCode;
stop = result.stop;
// Interrupted while it was starting.
if (stop && interruption.signal.aborted) await stop();
