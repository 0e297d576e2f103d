import { type Result } from '../../tools/result.js';
import type { EventRow } from '../store/types.js';
export interface Rejection {
    id: string | null;
    /** `too_large`, `unknown_type`, `invalid:<field>`, `too_old`, `too_new`. */
    reason: string;
}
/** What all events of a batch share. */
export interface BatchFacts {
    tenant: string;
    sentMs: number;
    receivedMs: number;
    automated: boolean;
    visitor: string | null;
    session: string | null;
    context: Readonly<Record<string, unknown>>;
    maxEventBytes: number;
}
/** Judges one event by itself, so that one bad event does not lose its neighbours. Fields nobody defined are dropped. */
export declare function judgeEvent(raw: unknown, batch: BatchFacts): Result<EventRow, Rejection>;
