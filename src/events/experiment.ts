import { hash32 } from '../tools/ids.js';

/**
 * Puts a visitor into an arm of the holdout: the same visitor and experiment always give the same arm, on every page and
 * without remembering anything. A larger share keeps those in `off` who were there with the smaller one.
 *
 * @param holdoutShare - share of visitors who are not shown the shelf, 0 to 1.
 */
export function assignArm(
  visitorId: string,
  experimentId: string,
  holdoutShare: number,
): 'on' | 'off' {
  return spread(hash32(`${experimentId}:${visitorId}`)) / 2 ** 32 < holdoutShare ? 'off' : 'on';
}

/** Ids made in the same millisecond differ in few places; every bit of the hash has to feel each of them. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
