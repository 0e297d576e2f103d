import { reach, reachText } from '../kit/read.js';
import type { CartName } from '../contract/names.js';
import type { CartPage } from '../contract/page.js';

/**
 * Cheap signs of each platform, for choosing an adapter before any adapter is loaded. Nothing here goes to the network or waits.
 */
export interface Signal {
  /** From 0 to 1; below {@link SURE} it may be chance. */
  confidence: number;
  /** What was found, in a merchant's words. */
  why: string;
}

export type FindSignal = (page: CartPage) => Signal | null;

export const SURE = 0.5;

const toSignal = (confidence: number, why: string): Signal => ({ confidence, why });

export const findShopify: FindSignal = ({ window }) => {
  const isHosted = reachText(window, 'Shopify.shop')?.endsWith('.myshopify.com');
  if (reachText(window, 'Shopify.routes.root')?.endsWith('/'))
    return toSignal(isHosted ? 1 : 0.9, 'window.Shopify.routes.root');
  // Headless shops have no routes and no Ajax cart; old themes have no routes but a theme.
  return reachText(window, 'Shopify.shop') && isPlain(window, 'Shopify.theme')
    ? toSignal(0.7, 'window.Shopify.theme')
    : null;
};

const WOO_GLOBALS = [
  'wc_add_to_cart_params',
  'wc_cart_fragments_params',
  'woocommerce_params',
  'wcSettings',
  'wcBlocksMiddlewareConfig',
];

export const findWooCommerce: FindSignal = ({ window }) => {
  const found = WOO_GLOBALS.find((name) => isPlain(window, name));
  if (found) return toSignal(0.9, `window.${found}`);
  return (
    element(window, 'meta[name="generator"][content^="WooCommerce"]', 0.8) ??
    element(window, 'body.woocommerce,body.woocommerce-page', 0.7)
  );
};

export const findBigCommerce: FindSignal = ({ window }) => {
  if (isPlain(window, 'BCData')) return toSignal(0.9, 'window.BCData');
  if (typeof reach(window, 'stencilBootstrap') === 'function')
    return toSignal(0.8, 'window.stencilBootstrap');
  return (
    element(window, 'form[data-cart-item-add]', 0.7) ??
    element(window, '[src*=".bigcommerce.com/s-"],link[href*=".bigcommerce.com/s-"]', 0.6)
  );
};

export const findMagento: FindSignal = ({ window }) => {
  if (typeof reach(window, 'hyva.getFormKey') === 'function') return toSignal(0.95, 'window.hyva');
  if (typeof reach(window, 'require') === 'function' && reachText(window, 'BASE_URL'))
    return toSignal(0.9, 'window.require and window.BASE_URL');
  return element(window, 'script[type="text/x-magento-init"]', 0.8);
};

export const findSfcc: FindSignal = ({ window, url }) => {
  if (url.includes('/on/demandware.store/')) return toSignal(0.9, 'the page’s address');
  if (isPlain(window, 'CQuotient')) return toSignal(0.8, 'window.CQuotient');
  return (
    element(window, '[src*="/on/demandware.static/"],link[href*="/on/demandware.static/"]', 0.8) ??
    element(window, '.add-to-cart-url', 0.6)
  );
};

export const findPrestaShop: FindSignal = ({ window }) => {
  if (reachText(window, 'prestashop.urls.pages.cart')) return toSignal(1, 'window.prestashop.urls');
  return element(window, 'meta[name="generator"][content^="PrestaShop"]', 0.6);
};

/** Shops whose cart no script of a page can reach: their shelf gets `custom` from the merchant, or links to the product. */
const findClosed: FindSignal = ({ window }) => {
  if (isPlain(window, 'Static.SQUARESPACE_CONTEXT'))
    return toSignal(
      0.9,
      'Squarespace, whose cart is closed to scripts (window.Static.SQUARESPACE_CONTEXT)',
    );
  const wix = element(window, 'meta[name="generator"][content^="Wix.com"]', 0.9);
  return wix && { ...wix, why: `Wix, whose cart is closed to scripts (${wix.why})` };
};

/** Whether one of them really sells something is the adapter's to say. */
export const findForm: FindSignal = ({ window }) =>
  element(window, 'form[action*="/cart"]', 0.3) ??
  element(
    window,
    ['quantity', 'qty', 'add-to-cart', 'product_id', 'variant_id', 'id_product', 'sku']
      .map((name) => `form [name="${name}"]`)
      .join(),
    0.3,
  );

/** In the order in which they are believed, since some shops carry the signs of two. Headless shops have none: they are named. */
export const platformSignals: readonly (readonly [CartName, FindSignal])[] = [
  ['shopify', findShopify],
  ['woocommerce', findWooCommerce],
  ['bigcommerce', findBigCommerce],
  ['magento', findMagento],
  ['sfcc', findSfcc],
  ['prestashop', findPrestaShop],
  ['link', findClosed],
];

/** Not an element whose id happens to be that name. */
const isPlain = (window: Window, path: string): boolean =>
  Object.prototype.toString.call(reach(window, path)) === '[object Object]';

function element(window: Window, selector: string, confidence: number): Signal | null {
  return window.document.querySelector(selector) ? toSignal(confidence, selector) : null;
}
