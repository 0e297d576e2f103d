import { prices } from '../../kit/price.js';
import { getOwn, ownAt, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import { lowestPrice, pictureUrl } from './basket.js';
import { moneyFromNumber } from './money.js';
import type { ProductQuote, LiveImage, LiveProduct, LiveVariant } from '../../contract/types.js';
import { readRule } from '../../kit/quantityRule.js';

/** Answers a `Product-Variation` address with the product in it; `null` without one. */
export type AskProduct = (address: string) => Promise<unknown>;

/** The platform answers for one variant a request; a product with more combinations is shown with the feed's. */
const MAX_REQUESTS = 20;

export function readQuote(product: unknown): ProductQuote {
  const price = lowestPrice(getOwn(product, 'price'));
  const money = (kind: 'sales' | 'list') =>
    moneyFromNumber(
      ownNumber(getOwn(price, kind), 'value'),
      ownText(getOwn(price, kind), 'currency'),
    );
  const maxPrice = ownNumber(ownAt(product, 'price.max.sales'), 'value');
  return {
    available: getOwn(product, 'available') === true,
    ...(Number(maxPrice) > Number(money('sales')?.amount) ? { isFrom: true } : {}),
    ...prices(money('sales'), money('list')),
  };
}

/** A product with its variants, found by following the addresses that select one value after the other. */
export async function readProduct(
  first: unknown,
  ask: AskProduct,
  base: string,
): Promise<LiveProduct> {
  const attributes = ownList(first, 'variationAttributes');
  let remaining = MAX_REQUESTS;

  async function walk(product: unknown, index: number): Promise<LiveVariant[] | null> {
    if (index === attributes.length) return toVariant(product, base);
    const values = ownList(ownList(product, 'variationAttributes')[index], 'values');
    const found = await Promise.all(
      values.map(async (value) => {
        // What is selected already has the address that takes the selection back.
        if (getOwn(value, 'selected') === true) return walk(product, index + 1);
        const address = ownText(value, 'url');
        // Without orderable variants a value has no address.
        if (!address) return [];
        if (remaining-- <= 0) return null;
        const next = await ask(address);
        return next ? walk(next, index + 1) : null;
      }),
    );
    return found.includes(null) ? null : found.flatMap((variants) => variants ?? []);
  }

  const variants = (await walk(first, 0)) ?? [];
  const title = ownText(first, 'productName');
  const images = imagesOf(first, base);
  const options = attributes.map((attribute) => ({
    name: ownText(attribute, 'displayName') ?? '',
    values: ownList(attribute, 'values').map((value) => ownText(value, 'displayValue') ?? ''),
  }));
  const quote = readQuote(first);
  return {
    ...quote,
    available: variants.length ? variants.some(({ available }) => available) : quote.available,
    ...(title ? { title } : {}),
    ...(options.length ? { options } : {}),
    ...(images.length ? { images } : {}),
    variants,
  };
}

function toVariant(product: unknown, base: string): LiveVariant[] {
  const id = ownId(product, 'id');
  if (!id || getOwn(product, 'readyToOrder') !== true) return [];
  const options = ownList(product, 'variationAttributes').map((attribute) => {
    const chosen = ownList(attribute, 'values').find((value) => getOwn(value, 'selected') === true);
    return ownText(chosen, 'displayValue') ?? '';
  });
  const [image] = imagesOf(product, base);
  const quantity = readRule(product, 'minOrderQuantity', 'maxOrderQuantity');
  return [
    {
      id,
      ...(options.length ? { options } : {}),
      ...(image ? { image } : {}),
      ...readQuote(product),
      ...(quantity ? { quantity } : {}),
    },
  ];
}

const imagesOf = (product: unknown, base: string): LiveImage[] =>
  ownList(getOwn(product, 'images'), 'large').flatMap((image) => {
    const src = pictureUrl(image, base);
    const alt = ownText(image, 'alt');
    return src ? [{ src, ...(alt ? { alt } : {}) }] : [];
  });
