import { safeUrl } from '../../../tools/safeUrl.js';
import { cheapest, moneyFromMinor, prices } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownText } from '../../kit/read.js';
import type { LiveImage, LiveProduct, LiveVariant, QuantityRule } from '../../contract/types.js';

export interface ShopifyVariant extends LiveVariant {
  /** Sold by subscription only, so a plain add is refused. */
  needsPlan?: true;
}

export interface ShopifyProduct extends LiveProduct {
  variants: ShopifyVariant[];
}

/** A product as `products/{handle}.js` states it in the shopper's market. Shopify does not say there whether tax is in the prices. */
export function parseProduct(
  body: unknown,
  currency: string | undefined,
  baseUrl: string,
  parseRule: (item: unknown) => QuantityRule | undefined,
): ShopifyProduct | null {
  const image = (from: unknown, src: unknown): LiveImage[] => {
    const url = safeUrl(src, baseUrl);
    const alt = ownText(from, 'alt');
    return url ? [{ src: url, ...(alt ? { alt } : {}) }] : [];
  };
  // A product without a choice has one option all the same, and its only value has this name in every language.
  const isPlain =
    ownList(body, 'variants').length === 1 &&
    getOwn(ownList(body, 'variants')[0], 'title') === 'Default Title';
  const options = isPlain
    ? []
    : ownList(body, 'options').flatMap((option) => {
        const name = ownText(option, 'name');
        return name ? [{ name, values: ownList(option, 'values').map(String) }] : [];
      });
  const variants = ownList(body, 'variants').flatMap((item): ShopifyVariant[] => {
    const id = ownId(item, 'id');
    if (!id) return [];
    const sku = ownText(item, 'sku');
    const [picture] = image(
      getOwn(item, 'featured_image'),
      getOwn(getOwn(item, 'featured_image'), 'src'),
    );
    const quantity = parseRule(item);
    return [
      {
        id,
        available: getOwn(item, 'available') === true,
        ...(sku ? { sku } : {}),
        ...(options.length
          ? { options: options.map((_, index) => ownText(item, `option${index + 1}`) ?? '') }
          : {}),
        ...(picture ? { image: picture } : {}),
        ...prices(
          moneyFromMinor(getOwn(item, 'price'), 2, currency),
          moneyFromMinor(getOwn(item, 'compare_at_price'), 2, currency),
        ),
        ...(quantity ? { quantity } : {}),
        ...(getOwn(item, 'requires_selling_plan') === true
          ? { needsPlan: true, sale: 'on_page' }
          : {}),
      },
    ];
  });
  if (!variants.length) return null;
  const media = ownList(body, 'media').filter((item) => getOwn(item, 'media_type') === 'image');
  const images = media.length
    ? media.flatMap((item) => image(item, getOwn(item, 'src')))
    : ownList(body, 'images').flatMap((src) => image(null, src));
  const title = ownText(body, 'title');
  return {
    available: getOwn(body, 'available') === true,
    ...cheapest(variants),
    ...(title ? { title } : {}),
    options,
    ...(images.length ? { images } : {}),
    variants,
  };
}
