import type { Assortment } from './names.js';
import type { LineToCredit } from './settleOrders.js';

/** The feed's price may be without tax, of which no country takes more than 27 %. */
const ROOM = 1.3;
/** Of one product in one order: no shopper buys more. */
const MAX_PIECES = 100;

/**
 * Whether a page claims more for a line than the shop takes for so many of the product; where the feed tells no price of it in that
 * currency, of its dearest. In a currency in which the feed has no price nothing is known.
 */
export function isAbovePrice(
  { valueMinor, quantity }: Pick<LineToCredit, 'valueMinor' | 'quantity'>,
  product: string,
  currency: string,
  { pricesOf, dearest }: Assortment,
): boolean {
  const priceMinor = pricesOf.get(product)?.get(currency) ?? dearest.get(currency);
  if (priceMinor === undefined) return false;
  return valueMinor > Math.ceil(priceMinor * Math.min(quantity, MAX_PIECES) * ROOM);
}
