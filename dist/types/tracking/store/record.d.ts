import type { StoredEvent } from './types.js';
/** One event as text in storage. `context` names where its context is kept. */
export declare function toDisk(event: StoredEvent, context: string): string;
/**
 * Reads what another page has stored; `null` for anything that is not an event of ours, or longer than `maxChars`. Storage belongs to
 * the whole shop, so it is as untrusted as the network.
 */
export declare function fromDisk(text: string | null, readContext: (context: string) => string | null, maxChars: number): StoredEvent | null;
