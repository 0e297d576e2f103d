import { safeUrl } from '../../../tools/safeUrl.js';
import { ownText, reachText } from '../../kit/read.js';
import type { CartPage, CartSettings } from '../../contract/page.js';

/** Controllers of the reference storefront that we use, and the setting that names each one's address where it cannot be found. */
const SETTINGS = {
  'Cart-AddProduct': 'addUrl',
  'Cart-Get': 'cartUrl',
  'Cart-UpdateQuantity': 'updateUrl',
  'Cart-RemoveProductLineItem': 'removeUrl',
  'Product-Variation': 'variationUrl',
  'Cart-Show': 'cartPageUrl',
  'Checkout-Begin': 'checkoutUrl',
} as const;

export type SfraRoute = keyof typeof SETTINGS;

/** `Cart-AddProduct`, `Cart-MiniCartShow`: all controllers of one site and locale are neighbours. */
const CONTROLLER = /\/[A-Z]\w*-[A-Z]\w*$/;

/**
 * The address of one controller: the merchant's setting, or what the page says. Site and locale stand in the path, so nothing is built
 * from nothing: an unknown address is a known one with another last segment. `null`: the page names none, or the shop has renamed them.
 */
export function routeOf(page: CartPage, settings: CartSettings, route: SfraRoute): string | null {
  const { document } = page.window;
  const attribute = (selector: string, name: string): string | undefined => {
    const found: unknown = document.querySelector(selector)?.getAttribute(name);
    return typeof found === 'string' ? found : undefined;
  };
  // The field of a product that cannot be bought is there, but empty.
  const add =
    ownText(settings, 'addUrl') || reachText(document.querySelector('.add-to-cart-url'), 'value');
  const own =
    ownText(settings, SETTINGS[route]) ||
    (route === 'Cart-AddProduct' && add) ||
    (route === 'Cart-Show' && attribute('.minicart-link', 'href'));
  if (own) return safeUrl(own, page.url);
  for (const neighbour of [
    add,
    attribute('.minicart', 'data-action-url'),
    attribute('.minicart-link', 'href'),
  ]) {
    const url = safeUrl(neighbour, page.url)?.replace(/[?#].*/, '');
    if (url && CONTROLLER.test(url)) return url.replace(CONTROLLER, `/${route}`);
  }
  return null;
}
