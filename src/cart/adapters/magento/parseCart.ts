import { safeUrl } from '../../../tools/safeUrl.js';
import { getOwn, ownId, ownList, ownText } from '../../kit/read.js';
import { moneyFromDecimal as money } from '../../kit/price.js';
import { amount } from './amount.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import type { AddLine, CartLine } from '../../contract/types.js';
import { plainText } from '../../kit/plainText.js';

/** Two states of the cart section with the same signature hold the same lines and pieces. */
export const cartSignature = (cart: unknown): string =>
  ownList(cart, 'items')
    .map((item) => `${ownId(item, 'item_id')}:${ownId(item, 'qty')}`)
    .join();

/**
 * The section `cart` of the customer data.
 *
 * @param tokenOptionId - the custom option that holds the attribution token: it is not a choice of the shopper's.
 */
export function parseCart(
  cart: unknown,
  currency: string | undefined,
  tokenOptionId: string | undefined,
  pageUrl: string,
): CartState {
  const items = ownList(cart, 'items');
  const quantityIn = (item: unknown) => amount(getOwn(item, 'qty')) || 0;
  const price = (item: unknown) => amount(getOwn(item, 'product_price_value')) * quantityIn(item);
  const sum = (of: (item: unknown) => number) =>
    items.reduce<number>((total, item) => total + of(item), 0);
  const subtotal = getOwn(cart, 'subtotalAmount');
  // Prices of lines come as they are kept, with or without tax; they are shown only where they add up to the sum that the shop shows.
  const addUp = Math.abs(sum(price) - amount(subtotal)) < 0.05;
  const lines = items.map((item): CartLine => {
    const chosen = ownList(item, 'options').filter(
      (option) => !tokenOptionId || ownId(option, 'option_id') !== tokenOptionId,
    );
    const variantTitle = chosen.map((option) => plainText(ownId(option, 'value'))).join(' / ');
    const image = safeUrl(getOwn(getOwn(item, 'product_image'), 'src'), pageUrl);
    const url =
      getOwn(item, 'product_has_url') === false
        ? null
        : safeUrl(getOwn(item, 'product_url'), pageUrl);
    // A price that the shop shows only at the checkout is not shown here either.
    const total = addUp && getOwn(item, 'canApplyMsrp') !== true && money(price(item), currency);
    const again = restorableLine(item, quantityIn(item));
    return {
      key: ownId(item, 'item_id') ?? '',
      variantId: ownText(item, 'product_sku') ?? '',
      quantity: quantityIn(item),
      title: plainText(ownText(item, 'product_name')),
      ...(variantTitle ? { variantTitle } : {}),
      ...(image ? { image } : {}),
      ...(url ? { url } : {}),
      ...(total ? { total } : {}),
      ...(again ? { again } : {}),
    };
  });
  const total = money(subtotal, currency);
  // Shops may count lines instead of pieces, and lines of hidden products are counted but not listed.
  const count = Math.max(amount(getOwn(cart, 'summary_count')) || 0, sum(quantityIn));
  return { lines, summary: { count, ...(total ? { total } : {}) } };
}

/** A choice of a configurable product comes with its ids, a written custom option with its text; a line with neither cannot be put back. */
function restorableLine(item: unknown, quantity: number): AddLine | undefined {
  const id = ownId(item, 'product_id');
  const variantId = ownText(item, 'product_sku');
  const properties: Record<string, string> = {};
  for (const option of ownList(item, 'options')) {
    const type = ownText(option, 'option_type');
    const value = type
      ? /^(field|area)$/.test(type) && ownId(option, 'print_value')
      : ownId(option, 'option_value');
    if (!value) return undefined;
    properties[`${type ? 'options' : 'super_attribute'}[${ownId(option, 'option_id')}]`] = value;
  }
  return id && variantId
    ? { productId: id, ref: { id }, variantId, quantity, properties }
    : undefined;
}

/** The shop's two sums differ by the tax; the one it shows is how it states prices. */
export function taxOf(cart: unknown): 'included' | 'excluded' | undefined {
  const shown = getOwn(cart, 'subtotal');
  const isIncluded = shown === getOwn(cart, 'subtotal_incl_tax');
  return isIncluded === (shown === getOwn(cart, 'subtotal_excl_tax'))
    ? undefined
    : isIncluded
      ? 'included'
      : 'excluded';
}
