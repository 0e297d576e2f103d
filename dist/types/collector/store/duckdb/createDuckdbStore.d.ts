import type { ReportStore } from '../types.js';
export interface DuckdbStoreOptions {
    /** The database file, made when missing; one process holds it at a time. `:memory:` keeps nothing. */
    path: string;
}
/**
 * The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
 * thousand events a second on one machine. When it fails while it runs (a full disk, a deleted file), it refuses, and opens the
 * file again by itself until it can write.
 *
 * @throws CollectorError when the file cannot be had; see {@link openDatabase}.
 */
export declare function createDuckdbStore({ path }: DuckdbStoreOptions): Promise<ReportStore>;
