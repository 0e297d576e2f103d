// src/server/rateLimit.ts
var MAX_KEYS = 5e4;
/** Token buckets, one a key. Memory is bounded: the bucket that was used longest ago makes room. */
function createRateLimit({ perSecond, burst }) {
	const buckets = /* @__PURE__ */ new Map();
	return {
		take(key, nowMs) {
			const known = buckets.get(key);
			const tokens = known ? Math.min(burst, known.tokens + Math.max(0, nowMs - known.atMs) / 1e3 * perSecond) : burst;
			buckets.delete(key);
			buckets.set(key, {
				tokens: tokens >= 1 ? tokens - 1 : tokens,
				atMs: nowMs
			});
			if (buckets.size > MAX_KEYS) buckets.delete(buckets.keys().next().value ?? "");
			return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
		},
		charge(key, cost) {
			const bucket = buckets.get(key);
			if (bucket) bucket.tokens = Math.max(-burst, bucket.tokens - cost);
		}
	};
}
export { createRateLimit as t };
