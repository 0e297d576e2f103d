import type {
  ProductQuote,
  LiveProduct,
  LiveVariant,
  SaleKind,
} from '../../cart/contract/types.js';
import { isSoldOut } from '../../feed/product/stock.js';
import type { Money, Product, Variant } from '../../feed/schema.js';

type Priced = {
  price?: Money | undefined;
  compareAt?: Money | undefined;
  sale?: SaleKind | undefined;
};

/**
 * The feed's product with what the platform says now laid over it. The platform wins wherever it spoke; a price and its former
 * price always come from the same side, so that a struck price is never from another day or currency. The title stays the feed's: the
 * merchant wrote it for this place.
 *
 * Where the platform states its options, they and its variants are the choice. Else variants that the platform no longer has are left
 * out; where not one id is known to the platform the ids are of another kind (a SKU, say), and then only what holds for the whole
 * product is taken over.
 */
export function withLive(
  product: Product,
  live: LiveProduct | null,
): Product & { isFrom?: boolean } {
  if (!live) return product;
  const image = product.image ?? live.images?.[0];
  const url = live.sale === 'elsewhere' ? live.url : (product.url ?? live.url);
  return {
    ...product,
    ...prices(product, live),
    ...(image ? { image } : {}),
    ...(url ? { url } : {}),
    ...(live.isFrom ? { isFrom: true } : {}),
    available: live.available ?? product.available,
    ...choice(product, live),
  };
}

/** What is known from a card's request, until the whole product is: only what cannot contradict a variant's own price. */
export function withQuote(
  product: Product,
  quote: ProductQuote | undefined,
): Product & { isFrom?: boolean } {
  if (!quote) return product;
  const arePricesApart = product.variants?.some(({ price }) => price !== undefined) ?? false;
  // The feed may have it the other way round. Which of several variants can be had is then not known.
  const available =
    quote.available && (product.variants?.length ?? 0) > 1 ? undefined : quote.available;
  const stock =
    quote.available === isSoldOut(product)
      ? { available, variants: product.variants?.map((variant) => ({ ...variant, available })) }
      : {};
  return {
    ...product,
    ...(arePricesApart
      ? {}
      : { ...prices(product, quote), ...(quote.isFrom ? { isFrom: true } : {}) }),
    ...stock,
  };
}

function choice(product: Product, live: LiveProduct): Pick<Product, 'options' | 'variants'> {
  const listed = product.variants ?? [];
  const { options = [] } = live;
  const isWhole =
    options.length > 0 &&
    live.variants.length > 0 &&
    live.variants.every((variant) => variant.options?.length === options.length);
  if (isWhole)
    return {
      options,
      variants: live.variants.map((variant) => overlay(twin(variant, listed), variant)),
    };
  const liveById = new Map(live.variants.map((variant) => [variant.id, variant]));
  const known = listed.filter((variant) => liveById.has(variant.id));
  return {
    variants:
      known.length > 0
        ? known.map((variant) => overlay(variant, liveById.get(variant.id)))
        : wholly(listed, live),
  };
}

/** The feed's picture of a variant may be the better one. */
const twin = ({ id }: LiveVariant, listed: readonly Variant[]): Variant => {
  const { image } = listed.find((variant) => variant.id === id) ?? {};
  return { id, ...(image ? { image } : {}) };
};

/** Without options there is nothing to choose by: the platform's only variant is taken, under its own id; several are not guessed at. */
function wholly(listed: readonly Variant[], live: LiveProduct): Variant[] {
  const [only, another] = live.variants;
  if (only && !another && listed.length < 2) return [overlay({ ...listed[0], id: only.id }, only)];
  if (listed.length === 0) return [];
  return live.available !== false
    ? [...listed]
    : listed.map((variant) => ({ ...variant, available: false }));
}

function overlay(variant: Variant, live: LiveVariant | undefined): Variant {
  if (!live) return variant;
  const { sku = variant.sku, options = variant.options, image = variant.image } = live;
  return {
    ...variant,
    ...prices(variant, live),
    ...(sku ? { sku } : {}),
    ...(options ? { options } : {}),
    ...(image ? { image } : {}),
    available: live.available ?? variant.available,
  };
}

function prices(
  feed: Priced,
  live: Priced,
): { price: Money | undefined; compareAt: Money | undefined } {
  return live.price || live.sale === 'no_price'
    ? { price: live.price, compareAt: live.compareAt }
    : { price: feed.price, compareAt: feed.compareAt };
}
