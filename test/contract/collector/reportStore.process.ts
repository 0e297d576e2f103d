/**
 * A collector in a process of its own, for tests that kill it. Arguments: database file or address of a ClickHouse, port. Says its port when it listens, and
 * what goes wrong on its error output; ends in order when it is told to.
 */
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import { createNodeCollector } from '../../../src/entries/nodeCollector.js';

const [path = '', port = '0'] = process.argv.slice(2);
const flood = { perSecond: 10_000, burst: 10_000 };
const collector = createNodeCollector({
  keys: [{ key: 'pub_halden', origins: ['https://halden.example'], name: 'halden' }],
  store: await (path.startsWith('clickhouse://')
    ? createClickhouseStore({ address: path })
    : createDuckdbStore({ path })),
  limits: { perNetwork: flood, perVisitor: flood, perKey: flood },
  log: (line) => process.stderr.write(`${line}\n`),
});
const server = await serveHandler(collector, Number(port), '127.0.0.1');
process.stdout.write(`${server.port}\n`);
process.once(
  'SIGTERM',
  () => void server.stop(() => collector.close()).then(() => process.exit(0)),
);
