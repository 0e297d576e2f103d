export interface Rate {
  perSecond: number;
  burst: number;
}

const MAX_KEYS = 50_000;

export interface RateLimit {
  /** @returns 0 when it may go on, else the seconds to wait. */
  take(key: string, nowMs: number): number;
  /** Adds to the cost of what was let through. */
  charge(key: string, cost: number): void;
}

/** Token buckets, one a key. Memory is bounded: the bucket that was used longest ago makes room. */
export function createRateLimit({ perSecond, burst }: Rate): RateLimit {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return {
    take(key, nowMs) {
      const known = buckets.get(key);
      const tokens = known
        ? Math.min(burst, known.tokens + (Math.max(0, nowMs - known.atMs) / 1000) * perSecond)
        : burst;
      buckets.delete(key);
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
      if (buckets.size > MAX_KEYS) buckets.delete(buckets.keys().next().value ?? '');
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
    charge(key, cost) {
      const bucket = buckets.get(key);
      if (bucket) bucket.tokens = Math.max(-burst, bucket.tokens - cost);
    },
  };
}
