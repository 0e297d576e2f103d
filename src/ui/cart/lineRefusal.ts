import type { CartRow } from '../../models/cart/cartRows.js';
import { refusalText, type Sentence } from '../refusal/refusalText.js';

/**
 * Why a line was not changed. What the cart holds afterwards shows how many there are: it went up but not all the way, or not
 * even by one.
 */
export function lineRefusal({ refusal, line, phase }: CartRow): Sentence | null {
  if (!refusal) return null;
  const { error, requested, before } = refusal;
  const held = phase === 'here' ? line.quantity : 0;
  const isAll = held < requested && (held > before || requested === before + 1);
  const limit = error.limit ?? (isAll && held > 0 ? held : undefined);
  const { inCart: _, ...reason } = error;
  return refusalText(
    { error: { ...reason, ...(limit === undefined ? {} : { limit }) }, requested, actual: 0 },
    line.rule ?? null,
  );
}
