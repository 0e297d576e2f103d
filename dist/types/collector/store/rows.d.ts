/** What the stores' answers in plain code have in common. */
import type { EventRow } from './types.js';
export declare const shopperOf: (row: EventRow) => string;
export declare const number: (value: unknown) => number;
/** Rows of the same key together, in their order; rows without a key are left out. */
export declare function group(rows: readonly EventRow[], keyOf: (row: EventRow) => string | null): Map<string, EventRow[]>;
