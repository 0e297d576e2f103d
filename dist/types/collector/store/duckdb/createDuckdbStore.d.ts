import type { ReportStore } from '../types.js';
export interface DuckdbStoreOptions {
    /** The database file, made when missing; one process holds it at a time. `:memory:` keeps nothing. */
    path: string;
}
/**
 * The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
 * thousand events a second on one machine.
 *
 * @throws CollectorError when the file cannot be had; see {@link openDatabase}.
 */
export declare function createDuckdbStore({ path }: DuckdbStoreOptions): Promise<ReportStore>;
