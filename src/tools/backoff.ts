/**
 * How long to wait before attempt `attempt` (1 = the first retry): exponential, capped, with full jitter on the upper half
 * so that many pages do not return in step after an outage.
 *
 * @param random - uniform in [0, 1).
 * @returns milliseconds, between half the exponential step and the whole of it.
 */
export function backoffMs(
  attempt: number,
  random: number,
  limits = { firstMs: 1000, capMs: 60_000 },
): number {
  const step = Math.min(limits.capMs, limits.firstMs * 2 ** Math.max(0, attempt - 1));
  return Math.round(step / 2 + (step / 2) * random);
}
