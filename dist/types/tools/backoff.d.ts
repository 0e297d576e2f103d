/**
 * How long to wait before attempt `attempt` (1 = the first retry): exponential, capped, with full jitter on the upper half
 * so that many pages do not return in step after an outage.
 *
 * @param random - uniform in [0, 1).
 * @returns milliseconds, between half the exponential step and the whole of it.
 */
export declare function backoffMs(attempt: number, random: number, limits?: {
    firstMs: number;
    capMs: number;
}): number;
