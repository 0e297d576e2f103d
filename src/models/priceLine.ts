import { priceOf } from '../feed/price.js';
import type { Product } from '../feed/schema.js';
import { isSoldOut } from '../feed/stock.js';
import type { Formats } from '../i18n/format.js';

/** A product's price as the feed states it, ready to show: the lowest at which it can be bought, with the former price if it was higher. */
export function priceLine(product: Product, format: Formats): { now: string; before: string | null; isSoldOut: boolean } {
  const { price, compareAt } = priceOf(product);
  return { now: price ? format.money(price) : '', before: compareAt && format.money(compareAt), isSoldOut: isSoldOut(product) };
}
