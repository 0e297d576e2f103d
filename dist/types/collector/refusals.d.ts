import type { Notices } from './notices.js';
import type { Refused } from './reports/shared/types.js';
export interface Refusal {
    code: string;
    /** What it was about: an origin, a key, a field. */
    subject?: string | null;
    /** For whoever runs the shop: what happened and what to do. */
    message: string;
}
/**
 * Counts what was turned away, by reason, since the collector was started. Without a tenant it could be anybody's, and every shop
 * is told of it.
 */
export interface Refusals {
    countBatch(tenant: string | null, refusal: Refusal): void;
    countEvents(tenant: string, refusal: Refusal, events: number): void;
    /** What one shop is told, the most frequent reason first. */
    of(tenant: string): Refused;
}
export declare function createRefusals(nowMs: () => number, notices: Notices): Refusals;
