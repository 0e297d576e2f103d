import type { DuckDBConnection } from '@duckdb/node-api';
export interface Database {
    /** For commits, one after another. */
    writer: DuckDBConnection;
    /** Keys of the rows that were committed last; they are in this file, and nothing is known of another. */
    readonly recent: Set<string>;
    /** For questions; they see the last commit and do not wait for the next. */
    reader: DuckDBConnection;
    /** Another connection in the writer's place, and with the old one goes whatever it still held. */
    renewWriter(): Promise<void>;
    /** @throws CollectorError `STORE_GONE` when the file was deleted, moved or replaced: what is written now would be nowhere. */
    assertFile(): Promise<void>;
    /** Sees to it that what was committed is on the disk even where somebody deleted or emptied the log of commits. */
    keepLog(): Promise<void>;
    closeSync(): void;
}
/**
 * @param path - the file, made when missing, or `:memory:`.
 * @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_TOO_OLD`, `STORE_UNSUITABLE`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`, `STORE_FOREIGN`.
 */
export declare function openDatabase(path: string): Promise<Database>;
/** Shows that there is room again: a commit, then what the log holds into the file. */
export declare function proveWriting({ writer }: Database): Promise<void>;
