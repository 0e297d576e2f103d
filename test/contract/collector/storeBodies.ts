/**
 * What the stores' tests run on: the store in memory, the embedded database, and whatever ClickHouse servers
 * `REELSHELF_CLICKHOUSE` names (`npm run test:stores` starts them): addresses without a database, with blanks between.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { ReportStore } from '../../../src/collector/store/types.js';
import { passTime } from '../../support/passTime.js';

export interface StoreBody {
  name: string;
  /** Each time a new one, with nothing in it. */
  open(): Promise<ReportStore>;
  /** Where it outlives its process: another one on the same data as `open` made last. */
  openAgain?(): Promise<ReportStore>;
}

export const clickhouseServers: readonly string[] = (process.env['REELSHELF_CLICKHOUSE'] ?? '')
  .split(' ')
  .filter((address) => address !== '');

/** Of a database that is not there yet. */
export const freshDatabase = (server: string): string =>
  `${server}/test_${randomUUID().replaceAll('-', '')}`;

const duckdb = (name: string, withSums: boolean): StoreBody => {
  let path = '';
  return {
    name,
    open: () => {
      const folder = mkdtempSync(join(tmpdir(), 'reelshelf-store-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      path = join(folder, 'events.duckdb');
      return createDuckdbStore({ path, withSums });
    },
    openAgain: () => createDuckdbStore({ path, withSums }),
  };
};
const clickhouse = (server: string): StoreBody => {
  let address = '';
  return {
    name: `clickhouse ${new URL(server).port}`,
    open: () => createClickhouseStore({ address: (address = freshDatabase(server)) }),
    openAgain: () => createClickhouseStore({ address }),
  };
};

/** Whatever is asked, it is asked as a report does: of a store that was told that a report begins. */
const asReportsRead = ({ name, open, openAgain }: StoreBody): StoreBody => ({
  name: `${name}, as reports read it`,
  open: async () => readByReports(await open()),
  ...(openAgain && { openAgain: async () => readByReports(await openAgain()) }),
});
async function readByReports(store: ReportStore): Promise<ReportStore> {
  // What it does once when it is new has been done before anything is asked.
  await store.reading?.();
  await passTime(200);
  return new Proxy(store, {
    get: (_, asked: keyof ReportStore) =>
      isQuestion(asked)
        ? async (...given: unknown[]) => {
            const reading = (await store.reading?.()) ?? store;
            return (reading[asked] as (...given: unknown[]) => unknown)(...given);
          }
        : store[asked],
  });
}
const questions: ReadonlySet<keyof ReportStore> = new Set([
  'tally',
  'watching',
  'funnel',
  'completeness',
  'claims',
  'shoppersOf',
  'touches',
  'countAutomatedViews',
  'signedUpdates',
  'keptOrders',
] as const);
const isQuestion = (name: keyof ReportStore) => questions.has(name);

/** All that have a database, each held to the store in memory. */
export const databases: readonly StoreBody[] = [
  duckdb('duckdb', true),
  duckdb('duckdb without its sums', false),
  ...clickhouseServers.map(clickhouse),
  // One server is enough: what they understand is held together by the others.
  ...clickhouseServers.slice(0, 1).map((server) => asReportsRead(clickhouse(server))),
];
export const bodies: readonly StoreBody[] = [
  { name: 'memory', open: async () => createMemoryStore() },
  ...databases,
];
