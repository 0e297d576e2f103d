import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromMinor } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import type { Dialect } from './queries.js';

export const namesOf = (list: unknown[]): string[] =>
  list.flatMap((one) => ownText(one, 'name') ?? []);

/** An order as a cart; `null`, before the first add, is an empty one. */
export function parseOrder(order: unknown, { page, precision }: Dialect): CartState {
  const totalOf = (from: unknown) => {
    const total = moneyFromMinor(getOwn(from, 'total'), precision, ownText(order, 'currencyCode'));
    return total && { total };
  };
  const lines = ownList(order, 'lines').map((line) => {
    const variant = getOwn(line, 'productVariant');
    const product = getOwn(variant, 'product');
    const image = imageOf(line, page);
    const item = {
      variantId: ownId(variant, 'id') ?? '',
      quantity: ownNumber(line, 'quantity') ?? 0,
    };
    const fields = Object.entries(getOwn(line, 'customFields') ?? {}).filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    );
    return {
      key: ownId(line, 'id') ?? '',
      ...item,
      title: ownText(product, 'name') ?? '',
      // The server has them in no order.
      variantTitle: namesOf(
        ownList(variant, 'options').sort(
          (a, b) => Number(ownId(a, 'groupId')) - Number(ownId(b, 'groupId')),
        ),
      ).join(' / '),
      ...(image && { image }),
      ...totalOf(line),
      again: {
        productId: ownText(product, 'slug') ?? '',
        ...item,
        properties: Object.fromEntries(fields),
      },
    };
  });
  return { lines, summary: { count: ownNumber(order, 'totalQuantity') ?? 0, ...totalOf(order) } };
}

/** A picture in a size that fits; servers without that size send their usual one. */
export function imageOf(from: unknown, page: CartPage): string | null {
  const src = safeUrl(getOwn(getOwn(from, 'featuredAsset') ?? from, 'preview'), page.url);
  // A signed address must stay as it is.
  return src && !src.includes('?') ? `${src}?preset=medium` : src;
}
