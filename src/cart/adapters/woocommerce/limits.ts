import type { CartError } from '../../contract/errors.js';
import type { QuantityRule } from '../../contract/types.js';
import type { WooLine } from './lines.js';

/** WooCommerce has one code for every limit, and fits a new line into them without a word: the figures say which limit it was. */
function brokenLimit(
  { min, max, increment }: QuantityRule,
  quantity: number,
): Pick<CartError, 'code' | 'limit'> | null {
  if (max !== null && quantity > max) return { code: 'quantity_limit', limit: max };
  if (quantity < min) return { code: 'quantity_min' };
  return quantity % increment ? { code: 'quantity_increment' } : null;
}

/** Why an add gained another number of pieces than was asked, though the shop reported no error. */
export function explainClamp(
  line: WooLine | undefined,
  actual: number,
  requested: number,
): CartError {
  const message = `Asked for ${requested}, the shop put ${actual} into the cart`;
  if (!line) return { code: 'unknown', message };
  const { min, max, increment } = line.rule;
  const inCart = line.quantity;
  if (actual > requested && inCart === min) return { code: 'quantity_min', message, inCart };
  if (max !== null && inCart >= max) return { code: 'quantity_limit', message, inCart, limit: max };
  return { code: increment > 1 ? 'quantity_increment' : 'not_enough_stock', message, inCart };
}

/** Why a line does not hold what was asked; `refused` is the shop's own word, where it had one. */
export function explainChange(
  refused: CartError | undefined,
  line: WooLine | undefined,
  quantity: number,
  held: number,
): CartError {
  const error = refused ?? {
    code: held < quantity ? 'not_enough_stock' : 'quantity_min',
    message: `Asked for ${quantity}, the shop made it ${held}`,
  };
  const isLimit = !refused || refused.code === 'quantity_limit';
  return { ...error, ...(isLimit && line ? brokenLimit(line.rule, quantity) : {}) };
}
