import { ownList, ownNumber, ownText } from '../../kit/read.js';

/** What the theme learns of a changed cart. */
export interface CartChange {
  cart: unknown;
  count: number;
  /** The answer to the add, with `key`, `id` and `sections` at its top, as a theme's `renderContents` reads it; absent after a change or an undo. */
  answer?: Record<string, unknown>;
  /** Rendered HTML by section id, where any was asked for. */
  sections?: unknown;
  /** Pieces that were added. */
  quantity: number;
  items: readonly { variantId: string; quantity: number }[];
}

/** A value of a theme's rule, in which `$cart`, `$count` and so on stand for what has changed. */
export function fillIn(value: unknown, change: CartChange): unknown {
  if (Array.isArray(value)) return value.map((item) => fillIn(item, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fillIn(item, change)]),
    );
  const { cart, count, quantity, answer, sections, items } = change;
  const values = new Map<unknown, () => unknown>([
    ['$cart', () => (sections && typeof cart === 'object' ? { ...cart, sections } : cart)],
    ['$count', () => count],
    ['$quantity', () => quantity],
    ['$line', () => answer],
    ['$variant', () => answer?.['variant_id']],
    ['$product', () => answer?.['product_id']],
    ['$sections', () => sections],
    ['$action', () => (answer ? 'add' : 'update')],
    [
      '$lines',
      () =>
        items.map(({ variantId, quantity: added }) => ({
          merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
          quantity: added,
        })),
    ],
    ['$summary', () => summaryOf(cart, count)],
  ]);
  const make = values.get(value);
  return make ? make() : value;
}

/** The cart as standard events have it. */
const summaryOf = (cart: unknown, count: number): object => ({
  id: `gid://shopify/Cart/${ownText(cart, 'token') ?? ''}`,
  totalQuantity: count,
  cost: {
    totalAmount: {
      amount: String((ownNumber(cart, 'total_price') ?? 0) / 100),
      currencyCode: ownText(cart, 'currency'),
    },
  },
  lines: ownList(cart, 'items').map((item) => ({
    id: ownText(item, 'key'),
    quantity: ownNumber(item, 'quantity'),
  })),
  discountCodes: ownList(cart, 'discount_codes'),
});
