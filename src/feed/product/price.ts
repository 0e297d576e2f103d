import { isLess } from './isLess.js';
import type { Money, Product, Variant } from '../schema.js';
import { isAvailable } from './stock.js';

export interface Price {
  /** `null` when the feed does not say: show none. */
  price: Money | null;
  /** The former price; `null` unless it is really higher. */
  compareAt: Money | null;
  /** Variants cost differently and none is chosen: "from {price}". */
  isFrom: boolean;
}

/**
 * What to show as the price of a product, or of one of its variants. A product shows its cheapest variant that can be
 * bought: a price at which nothing is to be had would be bait.
 *
 * @param product - with `isFrom`: the shop says that its price is the lowest of several, without saying of which.
 *
 * The feed's prices may be old. Where the cart adapter has a live price, show that one.
 */
export function priceOf(
  product: Product & { isFrom?: boolean | undefined },
  variant: Variant | null = null,
): Price {
  if (variant) {
    // A former price goes with the price it was the former of.
    const compareAt = variant.price ? variant.compareAt : (variant.compareAt ?? product.compareAt);
    return priceFrom(variant.price ?? product.price, compareAt, false);
  }
  const { variants = [] } = product;
  const buyable = variants.filter((candidate) => isAvailable(product, candidate));
  let cheapest: { variant: Variant; price: Money } | undefined;
  let isFrom = false;
  for (const candidate of buyable.length > 0 ? buyable : variants) {
    const price = candidate.price ?? product.price;
    if (!price) continue;
    const isCheaper = !cheapest || isLess(price, cheapest.price);
    if (cheapest && (isCheaper || isLess(cheapest.price, price))) isFrom = true;
    if (isCheaper) cheapest = { variant: candidate, price };
  }
  return cheapest
    ? { ...priceOf(product, cheapest.variant), isFrom }
    : priceFrom(product.price, product.compareAt, product.isFrom ?? false);
}

function priceFrom(price: Money | undefined, compareAt: Money | undefined, isFrom: boolean): Price {
  return {
    price: price ?? null,
    compareAt: price && compareAt && isLess(price, compareAt) ? compareAt : null,
    isFrom,
  };
}
