import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import type { ReportStore } from '../../../src/collector/store/types.js';

/** @param where - a file of the embedded database, or the address of a ClickHouse. */
export const openStore = (where: string, withSums = true): Promise<ReportStore> =>
  where.startsWith('clickhouse')
    ? createClickhouseStore({ address: where })
    : createDuckdbStore({ path: where, withSums });
