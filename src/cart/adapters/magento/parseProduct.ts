import { safeUrl } from '../../../tools/safeUrl.js';
import { quoteOf } from '../../kit/eachProduct.js';
import { prices } from '../../kit/price.js';
import { getOwn, ownAt, ownId, ownList, ownText } from '../../kit/read.js';
import { moneyFromDecimal as money } from '../../kit/price.js';
import { amount } from './amount.js';
import type { LiveImage, LiveProduct, LiveVariant } from '../../contract/types.js';
import type { StockFigures } from './refusals.js';

/** How one SKU is asked for in the shopper's session. */
export interface Sold extends StockFigures {
  /** The product's number; of a configurable product its own, not its variant's. */
  id: string;
  /** The choices that make the variant. */
  fields: Record<string, string>;
}

/**
 * A product of the GraphQL catalogue. Variants go by their SKU, the only name of them that the cart uses, too.
 *
 * @param known - gets every SKU of it.
 */
export function parseProduct(
  item: unknown,
  pageUrl: string,
  known: Map<string, Sold>,
): LiveProduct {
  const options = ownList(item, 'configurable_options');
  const variants = (options.length ? ownList(item, 'variants') : [{ product: item }]).map(
    (entry): LiveVariant => {
      const variant = parseVariant(getOwn(entry, 'product'), pageUrl);
      const fields: Record<string, string> = {};
      variant.options = options.map((option) => {
        const attribute = ownList(entry, 'attributes').find(
          (candidate) => ownText(candidate, 'code') === ownText(option, 'attribute_code'),
        );
        const index = ownId(attribute, 'value_index') ?? '';
        fields[`super_attribute[${ownId(option, 'attribute_id')}]`] = index;
        return (
          ownText(
            ownList(option, 'values').find((value) => ownId(value, 'value_index') === index),
            'label',
          ) ?? ''
        );
      });
      known.set(variant.id, {
        ...variant,
        available: variant.available ?? true,
        id: ownId(item, 'id') ?? '',
        fields,
      });
      return variant;
    },
  );
  const whole = parseVariant(item, pageUrl);
  const maxPrice = ownAt(item, 'price_range.maximum_price.final_price.value');
  return {
    ...quoteOf(whole),
    ...(Number(maxPrice) > Number(whole.price?.amount) && { isFrom: true }),
    title: ownText(item, 'name') ?? '',
    options: options.map((option) => ({
      name: ownText(option, 'label') ?? '',
      values: ownList(option, 'values').map((value) => ownText(value, 'label') ?? ''),
    })),
    images: ownList(item, 'media_gallery').flatMap((image) => parseImage(image, pageUrl) ?? []),
    variants,
  };
}

function parseVariant(item: unknown, pageUrl: string): LiveVariant {
  const sku = ownText(item, 'sku') ?? '';
  const price = (name: string) => {
    const found = getOwn(getOwn(getOwn(item, 'price_range'), 'minimum_price'), name);
    return money(getOwn(found, 'value'), ownText(found, 'currency'));
  };
  const image = parseImage(getOwn(item, 'image'), pageUrl);
  // Their parts are chosen on the product's page.
  const isGroup = /^(Grouped|Bundle)Product$/.test(ownText(item, '__typename') ?? '');
  const remaining = amount(getOwn(item, 'only_x_left_in_stock'));
  return {
    id: sku,
    sku,
    available: getOwn(item, 'stock_status') === 'IN_STOCK',
    ...prices(price('final_price'), price('regular_price')),
    ...(isGroup ? { sale: 'group' } : {}),
    ...(image ? { image } : {}),
    ...(remaining >= 0 && { left: remaining }),
  };
}

function parseImage(image: unknown, pageUrl: string): LiveImage | null {
  const src = safeUrl(getOwn(image, 'url'), pageUrl);
  const alt = ownText(image, 'label');
  return src ? { src, ...(alt ? { alt } : {}) } : null;
}
