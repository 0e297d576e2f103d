import { reach, reachText } from './read.js';
import type { CartPage } from './page.js';

/**
 * Cheap marks of each platform, for choosing an adapter before any adapter is loaded. Confidence from 0 to 1; nothing here goes to the
 * network or waits.
 */
export function detectShopify(page: CartPage): number {
  const { window } = page;
  if (reachText(window, 'Shopify.routes.root')?.endsWith('/')) return reachText(window, 'Shopify.shop')?.endsWith('.myshopify.com') ? 1 : 0.9;
  // Headless shops have no routes and no Ajax cart; old themes have no routes but a theme.
  return reachText(window, 'Shopify.shop') && typeof reach(window, 'Shopify.theme') === 'object' ? 0.7 : 0;
}

const WOO_GLOBALS = ['wc_add_to_cart_params', 'wc_cart_fragments_params', 'woocommerce_params', 'wcSettings', 'wcBlocksMiddlewareConfig'];

export function detectWooCommerce(page: CartPage): number {
  const { window } = page;
  // An element with such an id is an object too, but not a plain one.
  const isSettings = (name: string) => Object.prototype.toString.call(reach(window, name)) === '[object Object]';
  if (WOO_GLOBALS.some(isSettings)) return 0.9;
  const { document } = window;
  if (document.querySelector('meta[name="generator"][content^="WooCommerce"]')) return 0.8;
  return document.querySelector('body.woocommerce,body.woocommerce-page') ? 0.7 : 0;
}

/** The page's own "add to cart" form. */
export const FORM_SELECTOR = 'form[action*="/cart"]';

export const detectForm = (page: CartPage): number => (page.window.document.querySelector(FORM_SELECTOR) ? 0.3 : 0);
