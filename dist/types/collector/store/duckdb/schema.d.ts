/**
 * Tables of the embedded database. What reports count by stands in columns of its own; the rest of an event is kept as JSON,
 * so that a later question can be asked of old events.
 *
 * The columns are listed once: the appender writes them in this order.
 */
import type { EventRow } from '../types.js';
type Cell = string | number | boolean | null;
interface Column {
    name: string;
    type: 'VARCHAR' | 'BIGINT' | 'INTEGER' | 'BOOLEAN';
    read(row: EventRow): Cell;
}
/** A row's identity in one column: only a key of one column is found through its index. */
export declare const keyOf: (row: EventRow) => string;
export declare const columns: readonly Column[];
/** Version of the tables. A file of another version is refused with a clear message, never changed by guesswork. */
export declare const TABLES_VERSION = 1;
export declare const createTables: readonly string[];
export {};
