/** Products as WooCommerce's Store API answers them, and as its REST API for the merchant does. */
import { getOwn, ownId, ownList, ownText } from '../../../cart/kit/read.js';
import { fractionDigits } from '../../../tools/currency.js';
import type { Candidate, SourceCatalogue, RawPrice, RawVariant } from '../types.js';
import { decodeAddress } from './decodeAddress.js';

export const isWooProduct = (value: unknown): boolean =>
  ownId(value, 'id') !== undefined &&
  ownText(value, 'name') !== undefined &&
  ['prices', 'regular_price', 'stock_status'].some((key) => getOwn(value, key) !== undefined);

/** @param variations - each product's, where they were asked for: they stand apart. */
export function readWooProducts(
  products: readonly unknown[],
  variations: ReadonlyMap<string, readonly unknown[]> = new Map(),
): Pick<SourceCatalogue, 'candidates' | 'currency'> {
  const currency = products
    .map((product) => ownText(getOwn(product, 'prices'), 'currency_code'))
    .find(Boolean);
  return {
    candidates: products.map((product, index) =>
      productOf(product, index, variations.get(ownId(product, 'id') ?? '') ?? []),
    ),
    ...(currency === undefined ? {} : { currency }),
  };
}

function productOf(product: unknown, index: number, variations: readonly unknown[]): Candidate {
  const id = ownId(product, 'id') ?? '';
  const slug = decodeAddress(ownText(product, 'slug') ?? '');
  const sku = ownText(product, 'sku');
  const [image] = ownList(product, 'images');
  const src = ownText(image, 'src');
  const alt = ownText(image, 'alt');
  const choices = ownList(product, 'attributes').filter(
    (attribute) =>
      getOwn(attribute, 'has_variations') === true || getOwn(attribute, 'variation') === true,
  );
  const options = choices.map((attribute) => ({
    name: ownText(attribute, 'name') ?? '',
    values: [...ownList(attribute, 'terms'), ...ownList(attribute, 'options')].flatMap(
      (value) => (typeof value === 'string' ? value : ownText(value, 'name')) || [],
    ),
  }));
  const variants = variations.flatMap((variation) => variantOf(variation, choices));
  const prices = getOwn(product, 'prices');
  // The merchant's API has the lowest of a variable product, and does not say whether there are others.
  const hasRange = prices
    ? Boolean(getOwn(prices, 'price_range'))
    : ownText(product, 'type') === 'variable';
  return {
    id: slug || id,
    location: `product ${index + 1}`,
    title: ownText(product, 'name') ?? '',
    url: ownText(product, 'permalink'),
    ...(src ? { image: { src, ...(alt ? { alt } : {}) } } : {}),
    // Of a range the lower end is not the product's price: the variations have theirs.
    ...(hasRange && !variants.length ? {} : pricesOf(product)),
    ...(options.length && variants.length ? { options, variants } : {}),
    ...(getOwn(product, 'is_in_stock') === false ||
    ownText(product, 'stock_status') === 'outofstock'
      ? { available: false }
      : {}),
    ref: {
      woocommerce: { id, ...(slug ? { handle: slug } : {}), ...(sku ? { sku } : {}) },
    },
    leftOut: leftOutOf(product),
  };
}

function leftOutOf(product: unknown): Candidate['leftOut'] {
  const status = ownText(product, 'status');
  if (status !== undefined && status !== 'publish') return 'draft';
  if (ownText(product, 'catalog_visibility') === 'hidden') return 'hidden';
  return /external|grouped/.test(ownText(product, 'type') ?? '') ? 'elsewhere' : undefined;
}

function variantOf(variation: unknown, choices: readonly unknown[]): RawVariant[] {
  const id = ownId(variation, 'id');
  if (id === undefined) return [];
  const own = ownList(variation, 'attributes');
  // The Store API says it in one line as well, `Size: 50 ml, Colour: Red`; the attributes are sure.
  const options = choices.map((choice) => {
    const found = own.find((each) => ownText(each, 'name') === ownText(choice, 'name'));
    return ownText(found, 'value') ?? ownText(found, 'option') ?? '';
  });
  const isGone =
    getOwn(variation, 'is_in_stock') === false ||
    ownText(variation, 'stock_status') === 'outofstock';
  return [{ id, options, ...pricesOf(variation), ...(isGone ? { available: false } : {}) }];
}

function pricesOf(product: unknown): { price?: RawPrice; compareAt?: RawPrice } {
  const prices = getOwn(product, 'prices');
  if (prices === undefined) {
    const price = ownText(product, 'price') || ownText(product, 'regular_price');
    const former = ownText(product, 'regular_price');
    if (!price) return {};
    return { price, ...(former && former !== price ? { compareAt: former } : {}) };
  }
  const price = fromMinor(ownText(prices, 'price'), prices);
  const former = fromMinor(ownText(prices, 'regular_price'), prices);
  if (price === undefined) return {};
  return { price, ...(former !== undefined && former !== price ? { compareAt: former } : {}) };
}

/** Whole numbers in the shop's own smallest unit, which it names. */
function fromMinor(minor: string | undefined, prices: unknown): string | undefined {
  if (!minor || !/^\d{1,15}$/.test(minor)) return undefined;
  const stated = Number(ownId(prices, 'currency_minor_unit') ?? Number.NaN);
  const digits = Number.isInteger(stated)
    ? Math.min(Math.max(stated, 0), 4)
    : fractionDigits(ownText(prices, 'currency_code') ?? '');
  return (Number(minor) / 10 ** digits).toFixed(digits);
}
