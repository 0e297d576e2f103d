import { computed, type ReadonlySignal } from '@preact/signals';
import type { ProductQuote, LiveProduct } from '../../cart/contract/types.js';
import { priceOf, type Price } from '../../feed/product/price.js';
import type { Image, Product, Variant } from '../../feed/schema.js';
import { isSoldOut } from '../../feed/product/stock.js';

const MAX_PICTURES = 8;
const NO_PRICE: Price = { price: null, compareAt: null, isFrom: false };

interface QuoteInput {
  /** The product as it is shown. */
  offer: ReadonlySignal<Product | null>;
  variant: ReadonlySignal<Variant | null>;
  /** What the platform said of the product, once it was asked for it. */
  live: ReadonlySignal<LiveProduct | null>;
  /** What it said when the card was shown. */
  early: ReadonlySignal<ProductQuote | undefined>;
}

/** What the open product costs and whether it can be had: of the chosen variant, else of the whole. */
export function createQuote({ offer, variant, live, early }: QuoteInput) {
  const stock = computed<'available' | 'sold_out' | 'unknown'>(() => {
    if (!offer.value) return 'unknown';
    const isAvailable = variant.value?.available ?? offer.value.available;
    if (variant.value ? isAvailable === false : isSoldOut(offer.value)) return 'sold_out';
    return isAvailable === undefined ? 'unknown' : 'available';
  });
  const liveVariant = computed(
    () => live.value?.variants.find(({ id }) => id === variant.value?.id) ?? null,
  );
  /** How it is sold, where that is in no usual way. */
  const sale = computed(() => (liveVariant.value ?? live.value ?? early.value)?.sale ?? null);
  const price = computed<Price>(() =>
    offer.value && sale.value !== 'no_price' ? priceOf(offer.value, variant.value) : NO_PRICE,
  );
  /** Steps and limits of the quantity, where the platform states them. */
  const rule = computed(() => liveVariant.value?.quantity ?? null);
  /** How many there are, where the shop itself shows shoppers the figure. */
  const remaining = computed(() =>
    stock.value === 'available' && !sale.value ? liveVariant.value?.left || null : null,
  );
  /** Whether the price that is shown holds the tax, where the platform says so. */
  const tax = computed(() => (live.value ?? early.value)?.tax ?? null);
  /** The chosen variant's picture first, then the product's, each once. */
  const pictures = computed<readonly Image[]>(() => {
    const all = [variant.value?.image, offer.value?.image, ...(live.value?.images ?? [])].flatMap(
      (image) => image ?? [],
    );
    // Picture hosts put the size behind the question mark: the same picture all the same.
    return [...new Map(all.map((image) => [image.src.split('?')[0], image])).values()].slice(
      0,
      MAX_PICTURES,
    );
  });
  return { price, stock, sale, rule, remaining, tax, pictures };
}

export type Quote = ReturnType<typeof createQuote>;
