import { firstOf, type ShopImage, type ShopProduct, type ShopVariant } from '../catalogue.js';
import { html, type Html } from '../html.js';
import { formatMoney, toMinor } from '../money.js';
import type { Stock } from '../stock.js';
import { notesOf } from './productNotes.js';

/** The variant a page starts with: the first that can be bought, else the first. */
export const startVariant = ({ variants }: ShopProduct, stock: Stock): ShopVariant =>
  variants.find(stock.isAvailable) ?? firstOf(variants);

export function price(
  { price: amount, compareAt }: { price: string; compareAt?: string | undefined },
  from = false,
): Html {
  const now = formatMoney(toMinor(amount));
  if (!compareAt) return html`<span>${from && 'From '}${now}</span>`;
  const before = formatMoney(toMinor(compareAt));
  return html`<span class="price-sale"><span class="visually-hidden">Sale price </span>${from && 'From '}${now}</span>
<s><span class="visually-hidden">Regular price </span>${before}</s>`;
}

/** One file a picture; its width and height keep its place until it is there. */
export const picture = ({ src, alt, width, height }: ShopImage, loading: 'eager' | 'lazy'): Html =>
  html`<img src="${src}" alt="${alt}" width="${width}" height="${height}" loading="${loading}" decoding="async">`;

export function productCard(product: ShopProduct, stock: Stock, loading: 'eager' | 'lazy'): Html {
  const variant = startVariant(product, stock);
  const isSoldOut = stock.isSoldOut(product);
  const hasSeveralPrices = new Set(product.variants.map((each) => each.price)).size > 1;
  const badge = isSoldOut ? 'Sold out' : variant.compareAt ? 'Sale' : null;
  return html`<li class="card">
  <div class="card-frame">${picture(firstOf(product.images), loading)}${badge && html`<span class="badge">${badge}</span>`}</div>
  <div>
    <h3 class="card-title"><a href="/products/${product.handle}">${product.title}</a></h3>
    <p class="card-line">${notesOf(product.handle).line}</p>
    <p class="price">${price(variant, hasSeveralPrices)}</p>
  </div>
</li>`;
}
