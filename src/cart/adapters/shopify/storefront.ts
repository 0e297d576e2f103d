import { reach, reachText } from '../../kit/read.js';
import type { CartPage } from '../../contract/page.js';

/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
export const rootOf = (page: CartPage): string => reachText(page.window, 'Shopify.routes.root') ?? '/';

/** In the theme editor nothing is bought. */
export const isDesignMode = (page: CartPage): boolean => reach(page.window, 'Shopify.designMode') === true;

/** A numeric variant id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`. */
export const numericId = (id: string | undefined): string | null => /^(?:gid:\/\/shopify\/ProductVariant\/)?(\d{1,18})$/.exec(id ?? '')?.[1] ?? null;
