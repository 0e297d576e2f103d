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

export const defaultLimits: Limits = {
  bodyBytes: 64 * 1024,
  eventsPerBatch: 100,
  eventBytes: 8 * 1024,
  perNetwork: { perSecond: 20, burst: 100 },
  perVisitor: { perSecond: 2, burst: 30 },
};

const MAX_KEYS = 50_000;

/** Token buckets, one a key. Memory is bounded: the bucket that was used longest ago makes room. */
export function createRateLimit({ perSecond, burst }: Rate): { take(key: string, nowMs: number): number } {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return {
    /** @returns 0 when it may go on, else the seconds to wait. */
    take(key, nowMs) {
      const known = buckets.get(key);
      const tokens = known ? Math.min(burst, known.tokens + (Math.max(0, nowMs - known.atMs) / 1000) * perSecond) : burst;
      buckets.delete(key);
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
      if (buckets.size > MAX_KEYS) buckets.delete(buckets.keys().next().value ?? '');
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
  };
}
