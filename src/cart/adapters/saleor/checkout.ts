import { safeUrl } from '../../../tools/safeUrl.js';
import { gql } from '../../kit/api/gql.js';
import { moneyFromDecimal } from '../../kit/price.js';
import { omitNullish, getOwn, ownAt, ownList, ownNumber, ownText } from '../../kit/read.js';
import type { HeadlessState } from '../../kit/api/headlessCart.js';
import type { CartLine } from '../../contract/types.js';

export interface SaleorState extends HeadlessState {
  /** What is written on each line, as one text by the line's key. */
  metadataKeys: Record<string, string>;
}

export const NO_CHECKOUT: SaleorState = { lines: [], summary: { count: 0 }, metadataKeys: {} };

export const CHECKOUT = gql`
  fragment C on Checkout {
    id
    quantity
    displayGrossPrices
    subtotalPrice { gross { amount currency } net { amount currency } }
    lines {
      id
      quantity
      isGift
      metadata { key value }
      totalPrice { gross { amount currency } net { amount currency } }
      problems {
        ... on CheckoutLineProblemInsufficientStock { availableQuantity }
      }
      variant {
        id
        name
        sku
        quantityLimitPerCustomer
        product {
          name
          slug
          thumbnail(size: 256) { url }
        }
      }
    }
  }
`;

/** A line's metadata as one text, whatever its order. */
export const metadataKey = (metadata: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(metadata).sort());

/** `null`: there is no such checkout, or it became an order. */
export function parseCheckout(checkout: unknown, base: string): SaleorState | null {
  const count = ownNumber(checkout, 'quantity');
  if (count === undefined) return null;
  const tax = getOwn(checkout, 'displayGrossPrices') === false ? 'net' : 'gross';
  const money = (of: unknown, key: string) =>
    moneyFromDecimal(ownAt(of, `${key}.${tax}.amount`), ownAt(of, `${key}.${tax}.currency`));
  const metadataKeys: Record<string, string> = {};
  const lines = ownList(checkout, 'lines').flatMap((line): CartLine[] => {
    const key = ownText(line, 'id');
    const variant = getOwn(line, 'variant');
    const variantId = ownText(variant, 'id');
    const quantity = ownNumber(line, 'quantity');
    if (!key || !variantId || !quantity) return [];
    const product = getOwn(variant, 'product');
    const handle = ownText(product, 'slug') ?? '';
    const name = ownText(variant, 'name');
    const properties = Object.fromEntries(
      ownList(line, 'metadata').map((item) => [
        ownText(item, 'key') ?? '',
        ownText(item, 'value') ?? '',
      ]),
    );
    metadataKeys[key] = metadataKey(properties);
    // Sold to others meanwhile: the order can be placed with so many at most.
    const inStock = ownList(line, 'problems').flatMap(
      (problem) => ownNumber(problem, 'availableQuantity') ?? [],
    );
    const max = Math.min(ownNumber(variant, 'quantityLimitPerCustomer') ?? Infinity, ...inStock);
    const isFixed = getOwn(line, 'isGift') === true || undefined;
    return [
      omitNullish({
        key,
        variantId,
        quantity,
        title: ownText(product, 'name') ?? '',
        // A variant without a name of its own is called by its SKU or its id.
        variantTitle:
          name && name !== ownText(variant, 'sku') && name !== variantId ? name : undefined,
        image: safeUrl(ownAt(product, 'thumbnail.url'), base),
        total: money(line, 'totalPrice'),
        rule: max < Infinity ? { min: 1, max, increment: 1 } : undefined,
        isFixed,
        again: isFixed
          ? undefined
          : { productId: handle, variantId, quantity, ref: { handle }, properties },
      }),
    ];
  });
  return omitNullish({
    lines,
    summary: omitNullish({ count, total: money(checkout, 'subtotalPrice') }),
    id: ownText(checkout, 'id'),
    metadataKeys,
  });
}
