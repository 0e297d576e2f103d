import type { ProductQuote, LiveVariant } from '../../cart/contract/types.js';
import { isLess } from '../../feed/product/isLess.js';
import { priceOf } from '../../feed/product/price.js';
import type { Product } from '../../feed/schema.js';
import { isSoldOut } from '../../feed/product/stock.js';
import type { ShelfDeps } from '../context.js';

/**
 * A product's price, ready to show: the lowest at which it can be bought, with the former price if it was higher, and a word for what is
 * sent later. Where there is no price to pay, `instead` has the words that stand in its place.
 *
 * @param quote - what the shop has said of it; without them the feed's copy is shown.
 */
export function priceLine(
  product: Product,
  { format, text }: Pick<ShelfDeps, 'format' | 'text'>,
  quote?: ProductQuote & { variants?: readonly LiveVariant[] },
): { now: string; before: string | null; instead: string | null } {
  const listed = priceOf(product);
  const { price, compareAt } = quote?.price ? quote : listed;
  // Where the shop gives one price only, whether it is one of several is still the feed's to say.
  const stated =
    quote?.variants?.flatMap(({ available, price: each }) =>
      each && available !== false ? [Number(each.amount)] : [],
    ) ?? [];
  const isFrom = quote?.price
    ? (quote.isFrom ?? (stated.length ? new Set(stated).size > 1 : listed.isFrom))
    : listed.isFrom;
  const isOffer = price && compareAt && isLess(price, compareAt);
  const isGone = quote?.available === undefined ? isSoldOut(product) : !quote.available;
  const sale = quote?.sale;
  const now = price ? format.money(price) : '';
  const later = sale === 'backorder' || sale === 'preorder' ? ` · ${text(sale)}` : '';
  return {
    now: (isFrom && price ? text('priceFrom', { price: now }) : now) + later,
    before: isOffer ? format.money(compareAt) : null,
    instead: isGone
      ? text('soldOut')
      : sale === 'no_price' || quote?.isPriceUnknown
        ? text('seePrice')
        : null,
  };
}
