/** npm "reelshelf/collector": the endpoint and the report as a standard `fetch` handler. Importing it does nothing. */
import type { Collector } from '../collector/createCollector.js';
import type { CollectorOptions } from '../collector/options.js';
import { createNodeCollector } from './nodeCollector.js';

/**
 * Makes a collector. Mount its `fetch` in any server that speaks `Request` and `Response`:
 *
 *     const collector = createCollector({
 *       keys: [{ key: 'pub_shop', origins: ['https://shop.example'], name: 'Shop' }],
 *       store: await createDuckdbStore({ path: './reelshelf.duckdb' }),
 *       reportToken: process.env.REPORT_TOKEN,
 *     });
 *
 * @throws CollectorError `OPTIONS_INVALID`.
 */
export const createCollector = (options: CollectorOptions): Collector =>
  createNodeCollector({ reportAssets: new URL('./console/', import.meta.url).href, ...options });

export { createClickhouseStore } from '../collector/store/clickhouse/createClickhouseStore.js';
export { createDuckdbStore } from '../collector/store/duckdb/createDuckdbStore.js';
export { createMemoryStore } from '../collector/store/memory.js';
export { CollectorError } from '../collector/collectorError.js';
export type { Collector } from '../collector/createCollector.js';
export type { CollectorOptions, KeyOption } from '../collector/options.js';
export type { WebhookOption } from '../collector/webhooks/webhookOptions.js';
export type { Limits } from '../collector/limits.js';
export type { EventRow, ReportStore } from '../collector/store/types.js';
export type { Report } from '../collector/reports/shared/types.js';
