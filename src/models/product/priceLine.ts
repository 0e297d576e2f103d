import type { ProductQuote, LiveVariant } from '../../cart/contract/types.js';
import { isLess } from '../../feed/isLess.js';
import { priceOf } from '../../feed/price.js';
import type { Product } from '../../feed/schema.js';
import { isSoldOut } from '../../feed/stock.js';
import type { ShelfTexts } from '../../i18n/en/shelf.js';
import type { Formats } from '../../i18n/format.js';
import type { Translate } from '../../i18n/translate.js';

/**
 * A product's price, ready to show: the lowest at which it can be bought, with the former price if it was higher.
 *
 * @param quote - what the shop has said of it; without them the feed's copy is shown.
 * @param text - words for the lowest of several prices; without them it is shown bare.
 */
export function priceLine(
  product: Product,
  format: Formats,
  quote?: ProductQuote & { variants?: readonly LiveVariant[] },
  text?: Translate<ShelfTexts>,
): { now: string; before: string | null; isSoldOut: boolean } {
  const listed = priceOf(product);
  const { price, compareAt } = quote?.price ? quote : listed;
  // Where the shop tells one price only, whether it is one of several is still the feed's to say.
  const stated =
    quote?.variants?.flatMap(({ available, price: each }) =>
      each && available !== false ? [Number(each.amount)] : [],
    ) ?? [];
  const isFrom = quote?.price
    ? (quote.isFrom ?? (stated.length ? new Set(stated).size > 1 : listed.isFrom))
    : listed.isFrom;
  const isOffer = price && compareAt && isLess(price, compareAt);
  return {
    now: price
      ? isFrom && text
        ? text('priceFrom', { price: format.money(price) })
        : format.money(price)
      : '',
    before: isOffer ? format.money(compareAt) : null,
    isSoldOut: quote?.available === undefined ? isSoldOut(product) : !quote.available,
  };
}
