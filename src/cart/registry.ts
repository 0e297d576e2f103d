import { detectForm, detectShopify, detectWooCommerce } from './detect.js';
import { offerToPage } from './offer.js';
import { own, ownNumber } from './read.js';
import type { CartPage, CartSettings } from './page.js';
import type { CartAdapter } from './types.js';

export const cartNames = ['shopify', 'woocommerce', 'custom', 'form', 'link'] as const;

export type CartName = (typeof cartNames)[number];

/** What `reelshelf/cart/<platform>` makes: an adapter that still needs its page. */
export type CartMaker = (page: CartPage) => CartAdapter;

/** Below this a mark may be chance. */
const SURE = 0.5;
const PAGE_ANSWER_MS = 30_000;

/**
 * The page's cart. What the merchant names comes first; `auto` looks for the platforms in a fixed order, since some shops carry the
 * marks of two. An adapter is loaded only when it is the one. Every add is offered to the page first, see {@link offerToPage}.
 */
export async function detectAdapter(
  page: CartPage,
  wanted: 'auto' | CartName | CartAdapter | CartMaker,
  settings: CartSettings = {},
): Promise<CartAdapter> {
  const adapter =
    typeof wanted === 'object' ? wanted
    : typeof wanted === 'function' ? wanted(page)
    : await load(wanted === 'auto' ? choose(page, settings) : wanted, page, settings);
  return offerToPage(page, adapter, ownNumber(settings, 'pageAnswerMs') ?? PAGE_ANSWER_MS);
}

function choose(page: CartPage, settings: CartSettings): CartName {
  if (typeof own(settings, 'add') === 'function') return 'custom';
  if (detectShopify(page) >= SURE) return 'shopify';
  if (detectWooCommerce(page) >= SURE) return 'woocommerce';
  return detectForm(page) > 0 ? 'form' : 'link';
}

async function load(name: CartName, page: CartPage, settings: CartSettings): Promise<CartAdapter> {
  switch (name) {
    case 'shopify':
      return (await import('./adapters/shopify/adapter.js')).createShopifyCart(page, settings);
    case 'woocommerce':
      return (await import('./adapters/woocommerce/adapter.js')).createWooCommerceCart(page, settings);
    case 'form':
      return (await import('./adapters/form/adapter.js')).createFormCart(page, settings);
    case 'link':
      return (await import('./adapters/link/adapter.js')).createLinkCart(page, settings);
    case 'custom': {
      const { createCustomCart } = await import('./adapters/custom/adapter.js');
      // Whoever names `custom` without a function has a listener for the DOM event.
      return createCustomCart(page, { ...settings, canAdd: true }, await load(detectForm(page) > 0 ? 'form' : 'link', page, settings));
    }
  }
}
