import type { ConsentAnswer } from './types.js';
/** One service that a shop has entered at Usercentrics, with the shopper's decision. */
export interface ConsentService {
    category: string;
    isPermitted: boolean;
}
/**
 * Usercentrics knows services, not purposes: a purpose is permitted when every service of its categories is. Categories are named by the
 * shop; where none speaks of the purpose, only a shopper who accepted everything has permitted it. "Functional" is how a shop works and
 * is often forced, so it says nothing of measuring. A shop with names of its own passes its own `consent` function.
 */
export declare function answerOf(services: readonly ConsentService[]): ConsentAnswer;
