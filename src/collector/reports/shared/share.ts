import type { Share } from './types.js';

/** Below this many, a share says more about chance than about shoppers. */
export const ENOUGH = 30;
const Z = 1.96;

/** `hits` of `of` as a share with its 95 % interval (Wilson score, which stays sensible near 0 and 1). */
export function shareOf(hits: number, of: number, enough = ENOUGH): Share {
  if (of <= 0) return { value: null, low: 0, high: 1, of: 0 };
  const p = Math.min(1, hits / of);
  const middle = p + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return {
    value: of < enough ? null : p,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
    of,
  };
}
