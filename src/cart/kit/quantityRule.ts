import { ownNumber } from './read.js';
import type { QuantityRule } from '../contract/types.js';

/** A platform's limits of a quantity by its own names for them; `undefined` where it states no minimum. */
export function readRule(
  from: unknown,
  minKey: string,
  maxKey: string,
  incrementKey = '',
): QuantityRule | undefined {
  const min = ownNumber(from, minKey);
  return min === undefined
    ? undefined
    : { min, max: ownNumber(from, maxKey) ?? null, increment: ownNumber(from, incrementKey) ?? 1 };
}
