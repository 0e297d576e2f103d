import { readFileSync } from 'node:fs';
import { toMinor } from './money.js';

export interface ShopImage {
  src: string;
  alt: string;
  width: number;
  height: number;
}

export interface ShopVariant {
  /** A number as text, as Shopify has it. */
  id: string;
  title: string;
  /** One value per option of the product. */
  options: string[];
  /** Decimal string. */
  price: string;
  compareAt?: string;
  available: boolean;
  stock: number;
  sku: string;
}

export interface ShopProduct {
  id: string;
  /** Also the product's id in the feed. */
  handle: string;
  title: string;
  description: string;
  vendor: string;
  images: ShopImage[];
  options: { name: string; values: string[] }[];
  variants: ShopVariant[];
}

export interface Catalogue {
  shop: string;
  currency: string;
  products: ShopProduct[];
}

/** Reads the shop's own file; a mistake in it stops the start with the place of the mistake, not a page later on. */
export function readCatalogue(file: string | URL): Catalogue {
  const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  for (const { handle, images, options, variants } of catalogue.products) {
    if (!images.length || !variants.length)
      throw new Error(`Product "${handle}" of the catalogue has no picture or no variant.`);
    for (const variant of variants) {
      toMinor(variant.price);
      if (variant.compareAt) toMinor(variant.compareAt);
      if (variant.options.length !== options.length) {
        throw new Error(
          `Variant ${variant.id} of "${handle}" names ${variant.options.length} options of ${options.length}.`,
        );
      }
    }
  }
  return catalogue;
}

/** Every product has a first variant and picture: {@link readCatalogue} has looked. */
export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined)
    throw new Error('The catalogue has a product without pictures or variants.');
  return first;
}
