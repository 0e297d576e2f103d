import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromMinor, prices } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownText, reachText } from '../../kit/read.js';
import type { Money } from '../../../feed/schema.js';
import type { JsonReply } from '../../kit/http.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import type { CartLine, QuantityRule } from '../../contract/types.js';

export interface PrestaState extends CartState {
  /** As it came, for the theme. */
  raw: unknown;
}

/** What the shop says of itself on its pages. */
export const shopText = ({ window }: CartPage, path: string): string | undefined =>
  reachText(window, `prestashop.${path}`);
export const currencyOf = (page: CartPage): string | undefined =>
  shopText(page, 'currency.iso_code');

/** The cart that an answer brings along. */
export const stateOf = (page: CartPage, { body }: JsonReply): PrestaState | null =>
  parseCart(getOwn(body, 'cart'), currencyOf(page), page.url);

/** The database's numbers come as numbers or as text, depending on the server's PHP. */
export function numberOf(value: unknown, key: string): number | undefined {
  const text = ownId(value, key) ?? '';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** `1`, `"1"` and `true` are yes. */
export const isYes = (value: unknown, key: string): boolean =>
  /^(1|true)$/.test(String(getOwn(value, key)));

export const moneyOf = (
  amount: number | undefined,
  currency: string | undefined,
): Money | undefined =>
  amount === undefined ? undefined : moneyFromMinor(Math.round(amount * 1000), 3, currency);

/** `{ price, compareAt }` of a product; its prices are those that the shop shows this shopper, with tax or without. */
export const pricesOf = (product: unknown, currency: string | undefined) =>
  prices(
    moneyOf(numberOf(product, 'price_amount'), currency),
    getOwn(product, 'has_discount')
      ? moneyOf(numberOf(product, 'regular_price_amount'), currency)
      : undefined,
  );

/** @param held - a shop without stock keeping counts none, and sells all the same. */
export function ruleOf(product: unknown, stockKey: string, held = 0): QuantityRule {
  const stock = numberOf(product, stockKey) ?? -1;
  return {
    min: numberOf(product, 'minimal_quantity') ?? 1,
    max: isYes(product, 'allow_oosp') || stock < held ? null : stock,
    increment: 1,
  };
}

/** The cart in the answer to a change. `null`: none. */
export function parseCart(
  raw: unknown,
  currency: string | undefined,
  base: string,
): PrestaState | null {
  const count = numberOf(raw, 'products_count');
  if (count === undefined) return null;
  const sum = (name: string) => numberOf(getOwn(getOwn(raw, 'subtotals'), name), 'amount');
  const subtotal = sum('products');
  const total =
    subtotal === undefined ? undefined : moneyOf(subtotal - (sum('discounts') ?? 0), currency);
  return {
    raw,
    lines: ownList(raw, 'products').flatMap((product) => parseLine(product, currency, base)),
    summary: { count, ...(total ? { total } : {}) },
  };
}

function parseLine(product: unknown, currency: string | undefined, base: string): CartLine[] {
  const productId = ownId(product, 'id_product');
  const quantity = numberOf(product, 'quantity');
  if (!productId || quantity === undefined) return [];
  const variantId = ownId(product, 'id_product_attribute') ?? '0';
  const customization = ownId(product, 'id_customization') ?? '0';
  const chosen: unknown[] = Object.values(Object(getOwn(product, 'attributes')));
  const variantTitle = chosen.filter((value) => typeof value === 'string').join(' / ');
  const image = safeUrl(ownText(getOwn(getOwn(product, 'cover'), 'small'), 'url'), base);
  const url = safeUrl(ownText(product, 'url'), base);
  const price = numberOf(product, 'price_amount');
  // The line's own sum comes as a number with tax only, also where prices are shown without.
  const total = price === undefined ? undefined : moneyOf(price * quantity, currency);
  return [
    {
      // What every change asks for, as it is asked for.
      key: `id_product=${productId}&id_product_attribute=${variantId}&id_customization=${customization}`,
      variantId,
      quantity,
      title: ownText(product, 'name') ?? '',
      ...(variantTitle ? { variantTitle } : {}),
      ...(image ? { image } : {}),
      ...(url ? { url } : {}),
      ...(total ? { total } : {}),
      rule: ruleOf(product, 'stock_quantity', quantity),
      // A customisation is deleted with its line.
      ...(customization === '0' ? { again: { productId, variantId, quantity } } : {}),
    },
  ];
}
