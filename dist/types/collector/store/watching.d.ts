import type { EventRow, Scope, Watching } from './types.js';
/** @param rows - of the scope and of the day after it. */
export declare function watchingOf(rows: readonly EventRow[], { fromMs, toMs }: Scope, known: ReadonlyMap<string, number>): Watching[];
