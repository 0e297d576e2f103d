import type { DuckDBConnection } from '@duckdb/node-api';
export interface Database {
    /** For commits, one after another. */
    writer: DuckDBConnection;
    /** For questions; they see the last commit and do not wait for the next. */
    reader: DuckDBConnection;
    closeSync(): void;
}
/**
 * @param path - the file, made when missing, or `:memory:`.
 * @throws CollectorError `STORE_MISSING`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`.
 */
export declare function openDatabase(path: string): Promise<Database>;
