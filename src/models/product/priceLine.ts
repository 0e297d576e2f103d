import type { LiveFacts } from '../../cart/contract/types.js';
import { isLess } from '../../feed/isLess.js';
import { priceOf } from '../../feed/price.js';
import type { Product } from '../../feed/schema.js';
import { isSoldOut } from '../../feed/stock.js';
import type { Formats } from '../../i18n/format.js';

/**
 * A product's price, ready to show: the lowest at which it can be bought, with the former price if it was higher.
 *
 * @param facts - what the shop has said of it; without them the feed's copy is shown.
 */
export function priceLine(product: Product, format: Formats, facts?: LiveFacts): { now: string; before: string | null; isSoldOut: boolean } {
  const { price, compareAt } = facts?.price ? facts : priceOf(product);
  const isOffer = price && compareAt && isLess(price, compareAt);
  return { now: price ? format.money(price) : '', before: isOffer ? format.money(compareAt) : null, isSoldOut: facts?.available === undefined ? isSoldOut(product) : !facts.available };
}
