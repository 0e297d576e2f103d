import { reach, reachText } from '../../read.js';
import type { CartPage } from '../../page.js';

/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
export const rootOf = (page: CartPage): string => reachText(page.window, 'Shopify.routes.root') ?? '/';

export const activeCurrency = (page: CartPage): string | undefined => reachText(page.window, 'Shopify.currency.active');

/** In the theme editor nothing is bought. */
export const isDesignMode = (page: CartPage): boolean => reach(page.window, 'Shopify.designMode') === true;

/** A numeric variant id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`. */
export const numericId = (id: string | undefined): string | null => /^(?:gid:\/\/shopify\/ProductVariant\/)?(\d{1,18})$/.exec(id ?? '')?.[1] ?? null;

/** The handle a product goes by: named in the feed, read from its address, or its feed id if that can be one. */
export function handleOf(product: { productId: string; ref?: { handle?: string }; url?: string }): string | null {
  const inUrl = /\/products\/([^/?#]+)/.exec(product.url ?? '')?.[1];
  const handle = product.ref?.handle ?? inUrl ?? product.productId;
  return /^[\p{L}\p{N}%_-]+$/u.test(handle) ? handle : null;
}
