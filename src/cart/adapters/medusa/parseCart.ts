import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromMinor } from '../../kit/price.js';
import { getOwn, ownList, ownNumber, ownText } from '../../kit/read.js';
import type { Money } from '../../../feed/schema.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import type { CartLine } from '../../contract/types.js';

export interface MedusaState extends CartState {
  id: string;
}

export const EMPTY: MedusaState = { id: '', lines: [], summary: { count: 0 } };

/** All that is read of a cart; without it Medusa sends each line's whole product along. */
export const CART_FIELDS =
  'currency_code,completed_at,item_total,items.id,items.quantity,items.total,items.variant_id,items.variant_title,items.product_title,items.product_handle,items.thumbnail,items.metadata';

/**
 * Money from a decimal number of major units, in millionths and one more: floats that mean a half (`1.005`, or a computed sum) are a
 * little less, and would be rounded down.
 */
export const moneyFromMajor = (
  item: unknown,
  key: string,
  currency: string | undefined,
): Money | undefined =>
  moneyFromMinor(Math.round((ownNumber(item, key) ?? NaN) * 1e6) + 1, 6, currency?.toUpperCase());

export function parseCart(cart: unknown, pageUrl: string): MedusaState | null {
  const id = ownText(cart, 'id');
  if (!id) return null;
  const currency = ownText(cart, 'currency_code');
  const lines = ownList(cart, 'items').map((item): CartLine => {
    const key = ownText(item, 'id') ?? '';
    const variantId = ownText(item, 'variant_id') ?? '';
    const quantity = ownNumber(item, 'quantity') ?? 0;
    const variantTitle = ownText(item, 'variant_title');
    const total = moneyFromMajor(item, 'total', currency);
    const image = safeUrl(getOwn(item, 'thumbnail'), pageUrl);
    // Whatever the shop keeps with the line goes back as it came.
    const properties = { ...(getOwn(item, 'metadata') as Record<string, string> | null) };
    return {
      key,
      variantId,
      quantity,
      title: ownText(item, 'product_title') ?? '',
      // How Medusa's admin names what has no choice.
      ...(variantTitle && !/^default/i.test(variantTitle) ? { variantTitle } : {}),
      ...(image ? { image } : {}),
      ...(total ? { total } : {}),
      ...(variantId
        ? {
            again: {
              productId: ownText(item, 'product_handle') ?? '',
              variantId,
              quantity,
              properties,
            },
          }
        : {}),
    };
  });
  // Medusa promises no order, but its ids begin with the time: newest first.
  lines.sort((a, b) => (a.key < b.key ? 1 : -1));
  const total = moneyFromMajor(cart, 'item_total', currency);
  return {
    id,
    lines,
    summary: {
      count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      ...(total ? { total } : {}),
    },
  };
}
