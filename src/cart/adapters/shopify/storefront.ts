import { reach, reachText } from '../../kit/read.js';
import type { CartPage } from '../../contract/page.js';

/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
export const rootOf = (page: CartPage): string =>
  reachText(page.window, 'Shopify.routes.root') ?? '/';

/** In the theme editor nothing is bought. */
export const isDesignMode = (page: CartPage): boolean =>
  reach(page.window, 'Shopify.designMode') === true;
