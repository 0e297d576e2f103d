import { ownNumber } from './read.js';
import type { QuantityRule } from '../contract/types.js';

/** A platform's limits of a quantity by its own names for them; `undefined` where it states no least. */
export function readRule(from: unknown, least: string, most: string, step = ''): QuantityRule | undefined {
  const min = ownNumber(from, least);
  return min === undefined ? undefined : { min, max: ownNumber(from, most) ?? null, increment: ownNumber(from, step) ?? 1 };
}
