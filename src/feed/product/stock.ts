/** Whether something can be bought, as far as the feed says. */
import type { Product, Variant } from '../schema.js';

/** What the feed does not say to be sold out can be bought: the platform has the last word when it is added. */
export const isAvailable = (product: Product, variant: Variant): boolean =>
  variant.available ?? product.available ?? true;

export function isSoldOut(product: Product): boolean {
  const { variants = [] } = product;
  return variants.length > 0
    ? !variants.some((variant) => isAvailable(product, variant))
    : product.available === false;
}
