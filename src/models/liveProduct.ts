import type { LiveProduct, LiveVariant } from '../cart/types.js';
import type { Money, Product, Variant } from '../feed/schema.js';

type Priced = { price?: Money | undefined; compareAt?: Money | undefined };

/**
 * The feed's product with what the platform says now laid over it. The platform wins wherever it spoke; a price and its former
 * price always come from the same mouth, so that a struck price is never from another day or currency.
 *
 * Variants that the platform no longer has are left out. Where not one id is known to the platform the ids are of another kind
 * (a SKU, say); then only what holds for the whole product is taken over.
 */
export function withLive(product: Product, live: LiveProduct | null): Product {
  if (!live) return product;
  const listed = product.variants ?? [];
  const liveById = new Map(live.variants.map((variant) => [variant.id, variant]));
  const known = listed.filter((variant) => liveById.has(variant.id));
  const variants = known.length > 0 ? known.map((variant) => overlay(variant, liveById.get(variant.id))) : wholly(listed, live);
  return { ...product, ...prices(product, live), available: live.available, variants };
}

/** Without options in the feed there is nothing to choose by: the platform's only variant is taken, several are not guessed at. */
function wholly(listed: readonly Variant[], live: LiveProduct): Variant[] {
  const [only, another] = live.variants;
  if (listed.length === 0) return only && !another ? [overlay({ id: only.id }, only)] : [];
  return live.available ? [...listed] : listed.map((variant) => ({ ...variant, available: false }));
}

function overlay(variant: Variant, live: LiveVariant | undefined): Variant {
  return live ? { ...variant, ...prices(variant, live), available: live.available } : variant;
}

function prices(feed: Priced, live: Priced): { price: Money | undefined; compareAt: Money | undefined } {
  return live.price ? { price: live.price, compareAt: live.compareAt } : { price: feed.price, compareAt: feed.compareAt };
}
