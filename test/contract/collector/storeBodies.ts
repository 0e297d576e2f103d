/** Every body of the report store, by name: the conformance suites run over all of them. */
import { join } from 'node:path';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { ReportStore } from '../../../src/collector/store/types.js';

/** @param folderOf - a folder that is there when a store is opened. */
export function storeBodies(folderOf: () => string): [string, () => Promise<ReportStore>][] {
  let files = 0;
  return [
    ['memory', async () => createMemoryStore()],
    ['duckdb in a file', () => createDuckdbStore({ path: join(folderOf(), `${++files}.duckdb`) })],
    [
      'duckdb without its sums',
      () => createDuckdbStore({ path: join(folderOf(), `${++files}.duckdb`), withSums: false }),
    ],
  ];
}
