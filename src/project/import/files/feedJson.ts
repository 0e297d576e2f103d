/** Products of another feed of ours, which may have been written by hand: the feed's own reader judges what is in them. */
import { getOwn, ownId, ownList, ownText } from '../../../cart/kit/read.js';
import { platforms } from '../../../feed/platforms.js';
import type { Candidate, SourceCatalogue, RawPrice } from '../types.js';

export const readFeedProducts = (
  products: readonly unknown[],
): Pick<SourceCatalogue, 'candidates'> => ({
  candidates: products.flatMap((product, index) => productOf(product, index) ?? []),
});

function productOf(product: unknown, index: number): Candidate | null {
  const id = ownId(product, 'id');
  if (!id) return null;
  const image = getOwn(product, 'image');
  const src = ownText(image, 'src');
  const options = ownList(product, 'options').map((option) => ({
    name: ownText(option, 'name') ?? '',
    values: textsIn(option, 'values'),
  }));
  return {
    ...asTheyAre(product),
    id,
    location: `product ${index + 1}`,
    title: ownText(product, 'title') ?? '',
    url: ownText(product, 'url'),
    ...(src ? { image: { src, alt: ownText(image, 'alt') } } : {}),
    ...pricesOf(product),
    ...availabilityOf(product),
    ...(options.length > 0 ? { options } : {}),
    variants: ownList(product, 'variants').map((variant) => ({
      id: ownId(variant, 'id') ?? '',
      sku: ownText(variant, 'sku'),
      options: textsIn(variant, 'options'),
      ...pricesOf(variant),
      ...availabilityOf(variant),
    })),
    ref: Object.fromEntries(
      platforms.flatMap((platform) => {
        const names = refOf(getOwn(getOwn(product, 'ref'), platform));
        return Object.keys(names).length > 0 ? [[platform, names]] : [];
      }),
    ),
  };
}

/** What no reader here looks into. */
const asTheyAre = (product: unknown): object =>
  Object.fromEntries(
    ['description', 'rating'].flatMap((key) => {
      const value = getOwn(product, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );

const refOf = (names: unknown): { id?: string; handle?: string; sku?: string } =>
  Object.fromEntries(
    ['id', 'handle', 'sku'].flatMap((key) => {
      const name = ownId(names, key);
      return name ? [[key, name]] : [];
    }),
  );

const textsIn = (value: unknown, key: string): string[] =>
  ownList(value, key).map((each) => (typeof each === 'string' ? each : ''));

function pricesOf(value: unknown): { price?: RawPrice; compareAt?: RawPrice } {
  const [price, compareAt] = ['price', 'compareAt'].map((key) => priceOf(getOwn(value, key)));
  return { ...(price ? { price } : {}), ...(compareAt ? { compareAt } : {}) };
}

function priceOf(value: unknown): RawPrice | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const amount = ownId(value, 'amount');
  const currency = ownText(value, 'currency');
  return amount && currency ? { amount, currency } : undefined;
}

const availabilityOf = (value: unknown): { available?: boolean } => {
  const found = getOwn(value, 'available');
  return typeof found === 'boolean' ? { available: found } : {};
};
