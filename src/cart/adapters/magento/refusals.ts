import type { CartError, CartErrorCode } from '../../contract/errors.js';

/** Magento has no codes for its refusals, only words in the shop's language. These are its English ones; the first that fit count. */
const WORDS: Partial<Record<CartErrorCode, RegExp>> = {
  sold_out: /out of stock|in stock status/,
  quantity_min: /fewest/,
  quantity_limit: /maximum qty|the most you/,
  quantity_increment: /in quantities of/,
  not_purchasable: /trying to add is not/,
  not_enough_stock: /requested qty|not enough items|only \d+ of/,
  options_required: /option|specify|choose/,
  conflict: /quote item/,
  invalid_variant: /wasn't found|does not exist/,
};

/** What is known of the product beside the words, in any language. */
export interface StockFigures {
  available: boolean;
  /** Pieces left, where the shop says so. */
  left?: number;
}

/**
 * Why a change was refused.
 *
 * @param wanted - pieces that the cart would have held after it.
 */
export function explainRefusal(
  message: string,
  wanted: number,
  { available, left = Infinity }: StockFigures = { available: true },
): CartError {
  const words = message.toLowerCase();
  const said = Object.entries(WORDS).find(([, pattern]) => pattern.test(words))?.[0] as
    | CartErrorCode
    | undefined;
  const code = available
    ? (said ?? (wanted > left ? 'not_enough_stock' : 'validation'))
    : 'sold_out';
  const limit = Number(
    /(?:only|most you may purchase is) (\d+) ?(?:of|\.|$)/.exec(words)?.[1] ?? left,
  );
  return {
    code,
    message: message || 'The shop gave no reason',
    ...(limit < Infinity ? { limit } : {}),
  };
}
