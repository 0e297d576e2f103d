import type { EventRow } from '../store/types.js';
import { type Rejection } from './judgeEvent.js';
import type { ParsedBatch } from './parseBody.js';
export interface Arrival {
    tenant: string;
    receivedMs: number;
    /** Full address of the sender, as far as known; only its network is kept, and only with consent to analytics. */
    address: string | null;
    /** The user agent is that of a program. */
    isBot: boolean;
    maxEventBytes: number;
}
/** A batch as rows to store and events refused, each with its reason. Pure. */
export declare function judgeBatch(batch: ParsedBatch, arrival: Arrival): {
    rows: EventRow[];
    rejected: Rejection[];
};
