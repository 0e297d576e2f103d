import { numericId } from '../../kit/numericId.js';
import type { CartError } from '../../contract/errors.js';
import type { AddLine } from '../../contract/types.js';
import type { ShopifyProducts } from './products.js';
import type { AddItem } from './send.js';

/** The platform's ids for the lines; a product without a named variant is asked for its only one. */
export async function toItems(
  lines: readonly AddLine[],
  getProduct: ShopifyProducts['getProduct'],
  attribution: unknown,
): Promise<AddItem[] | CartError> {
  const items: AddItem[] = [];
  for (const line of lines) {
    const live = line.variantId === undefined ? await getProduct(line) : null;
    if (live && live.variants.length > 1)
      return { code: 'options_required', message: `No variant of ${line.productId} was chosen` };
    const variantId = numericId(line.variantId ?? live?.variants[0]?.id);
    if (!variantId)
      return {
        code: 'invalid_variant',
        message: `"${line.variantId ?? line.productId}" is no variant of this shop`,
      };
    items.push({
      line,
      variantId,
      quantity: line.quantity,
      properties: {
        ...line.properties,
        ...(attribution === 'line' ? tokenProperty('_', line) : {}),
      },
    });
  }
  return items;
}

/** The attribution under Shopify's prefix for hidden properties; left out when longer than a property may be. */
export function tokenProperty(
  prefix: '_' | '__',
  { attribution = {} }: AddLine,
): Record<string, string> {
  const [value] = Object.values(attribution);
  return value && value.length <= 255 ? { [`${prefix}reelshelf`]: value } : {};
}
