import type { DuckDBConnection } from '@duckdb/node-api';
import type { EventRow } from '../types.js';
import type { Database } from './openDatabase.js';
/**
 * Writes the rows in one transaction and answers for each whether it was new. Known ids are left as they are.
 *
 * Nearly every row is new, so all are appended at once and the primary key says if one was not; only then is it asked which.
 * What is sent twice mostly comes within minutes, when an answer was lost: the latest ids are known without asking.
 * `INSERT ... ON CONFLICT` would ask every time, by a join with the whole table: its cost grows with the table, this one's not.
 */
export declare function commitRows(database: Database, rows: readonly EventRow[]): Promise<boolean[]>;
/** Into the transaction that is open. */
export declare function appendRows(writer: DuckDBConnection, rows: readonly EventRow[]): Promise<void>;
