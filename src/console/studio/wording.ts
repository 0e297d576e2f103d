/** Times, days and prices as a merchant writes them. */
import type { Money, Product } from '../../feed/schema.js';
import type { VideoDocument } from '../../project/folder/feedDocument.js';
import { fromMinor } from '../../feed/product/money.js';
import { priceOf } from '../../feed/product/price.js';
import type { CreatorSales } from './model/source.js';
import { counted, text } from './texts.js';
import { signInPlace } from '../../i18n/format.js';

/** `1:04.2`, `0:07`: with a decimal only where a tenth counts. */
export function clock(seconds: number, withTenths = false): string {
  const tenths = Math.round(seconds * 10);
  const minutes = Math.floor(tenths / 600);
  const rest = (tenths - minutes * 600) / 10;
  const shown = withTenths ? rest.toFixed(1) : String(Math.floor(rest));
  return `${minutes}:${shown.padStart(withTenths ? 4 : 2, '0')}`;
}

/** A moment as it is kept: no finer than a finger sets it, and never before the start. */
export const tenths = (seconds: number): number => Math.max(0, Math.round(seconds * 10) / 10);

/** What a tag's product is called; by its id when the shop's list does not have it. */
export const productName = (product: Product | undefined, id: string): string =>
  product?.title || id;

export const titleOf = ({ title, id }: Pick<VideoDocument, 'id' | 'title'>): string => title ?? id;

const formats = new Map<string, Intl.NumberFormat>();

/** To make one takes as long as to write fifty prices. */
function formatOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, known);
  return known;
}

export const price = (money: Money, locale: string): string =>
  signInPlace(formatOf(locale, money.currency).format(Number(money.amount)));

/** As the shelf says it: of several prices the lowest, which is said. Empty where the feed says none. */
export function productPrice(product: Product, locale: string): string {
  const { price: lowest, isFrom } = priceOf(product);
  if (!lowest) return '';
  const sum = price(lowest, locale);
  return isFrom ? text('price.from', { price: sum }) : sum;
}

/** `3 orders in 28 days: $84`. Sums of different currencies are never added. */
export function soldText(sold: CreatorSales | null, locale: string): string {
  if (!sold || sold.orders === 0) return text('creators.sold.none');
  const sums = sold.revenue.map(({ currency, minor }) => price(fromMinor(minor, currency), locale));
  return counted('creators.sold', sold.orders, { sales: sums.join(', ') });
}

export const day = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(moment),
  );

/** `a, b` as a list; an empty text is no list. */
export const listOf = (words: string): string[] | null => {
  const list = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return list.length > 0 ? list : null;
};
