import type { Catalogue, ShopProduct, ShopVariant } from './catalogue.js';

export interface Stock {
  left(variantId: string): number;
  isAvailable(variant: ShopVariant): boolean;
  isSoldOut(product: ShopProduct): boolean;
  take(variantId: string, quantity: number): void;
  set(variantId: string, left: number): void;
}

/** What is left on the shop's shelves, for its pages. The cart keeps its own count and is told through `onSet`. */
export function createStock(
  catalogue: Catalogue,
  onSet: (variantId: string, left: number) => void,
): Stock {
  const pieces = new Map(
    catalogue.products.flatMap(({ variants }) =>
      variants.map((variant) => [variant.id, variant.stock] as const),
    ),
  );
  const left = (variantId: string) => pieces.get(variantId) ?? 0;
  const isAvailable = (variant: ShopVariant) => variant.available && left(variant.id) > 0;
  return {
    left,
    isAvailable,
    isSoldOut: (product) => !product.variants.some(isAvailable),
    take(variantId, quantity) {
      pieces.set(variantId, Math.max(0, left(variantId) - quantity));
    },
    set(variantId, quantity) {
      pieces.set(variantId, quantity);
      onSet(variantId, quantity);
    },
  };
}
