/** What one sender may do. Every figure is generous for a shop's pages and small for a script that floods. */
export interface Limits {
    bodyBytes: number;
    eventsPerBatch: number;
    eventBytes: number;
    /** Requests a second from one network (/24 of IPv4, /48 of IPv6), and how many at once. */
    perNetwork: Rate;
    /** The same for one visitor. */
    perVisitor: Rate;
}
export interface Rate {
    perSecond: number;
    burst: number;
}
export declare const defaultLimits: Limits;
/** Token buckets, one a key. Memory is bounded: the bucket that was used longest ago makes room. */
export declare function createRateLimit({ perSecond, burst }: Rate): {
    take(key: string, nowMs: number): number;
};
