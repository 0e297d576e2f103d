import { fractionDigits } from '../../tools/currency.js';
import type { Assortment, Prices } from './names.js';
import { mostIn } from './roughRates.js';
import type { LineToCredit } from './settleOrders.js';

/** The feed's price may be without tax, of which no country takes more than 27 %. */
const ROOM = 1.3;
/** Of one product in one order: no shopper buys more. */
const MAX_PIECES = 100;

/**
 * Whether a page claims more for a line than the shop takes for so many of the product; where the feed tells no price of it in that
 * currency, of its dearest. In a currency in which the feed has no price at all it is the most that its prices can come to there.
 */
export function isAbovePrice(
  { valueMinor, quantity }: Pick<LineToCredit, 'valueMinor' | 'quantity'>,
  product: string,
  currency: string,
  { pricesOf, dearest }: Assortment,
): boolean {
  const own = pricesOf.get(product);
  const priceMinor =
    own?.get(currency) ??
    dearest.get(currency) ??
    mostOf(own && own.size > 0 ? own : dearest, currency);
  if (priceMinor === undefined) return false;
  return valueMinor > Math.ceil(priceMinor * Math.min(quantity, MAX_PIECES) * ROOM);
}

/** `undefined` where the feed tells no price in any currency. */
function mostOf(prices: Prices, currency: string): number | undefined {
  const digits = digitsOf(currency);
  const most = [...prices].map(
    ([from, minor]) => mostIn(currency, minor / 10 ** digitsOf(from), from) * 10 ** digits,
  );
  return most.length > 0 ? Math.max(...most) : undefined;
}

const knownDigits = new Map<string, number>();

/** Asked of the platform once a currency, and not once an order: that takes as long as all else about it. */
function digitsOf(currency: string): number {
  const known = knownDigits.get(currency) ?? fractionDigits(currency);
  knownDigits.set(currency, known);
  return known;
}
