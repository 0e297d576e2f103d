/** A collector without limits on senders, for `ingest.ts`. Argument: file or address of the store. Says its port when it listens. */
import { serveHandler } from '../../../src/cli/serveHandler.js';
import { createNodeCollector } from '../../../src/entries/nodeCollector.js';
import { openStore } from './openStore.js';
import { peakMbOf } from './processes.js';

const [path = ''] = process.argv.slice(2);
const flood = { perSecond: 1e9, burst: 1e9 };
const begun = performance.now();
const store = await openStore(path);
const startMs = performance.now() - begun;
const collector = createNodeCollector({
  keys: [{ key: 'pub_halden', origins: ['https://halden.example'], name: 'halden' }],
  store,
  limits: { perNetwork: flood, perVisitor: flood, perKey: flood },
  log: (line) => process.stderr.write(`${line}\n`),
});
const server = await serveHandler(collector, 0, '127.0.0.1');
process.stdout.write(`${JSON.stringify({ port: server.port, startMs })}\n`);
const cpu = process.cpuUsage();
process.once('SIGTERM', () => {
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(
    `${JSON.stringify({ cpuMs: (user + system) / 1000, peakMb: peakMbOf('self') })}\n`,
  );
  void server.stop(() => collector.close()).then(() => process.exit(0));
});
