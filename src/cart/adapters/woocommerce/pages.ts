import { requestJson } from '../../kit/http.js';
import { getOwn, ownText, reachText } from '../../kit/read.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import { plainText } from '../../kit/plainText.js';

export type ShopPage = 'cart' | 'checkout';

/** Links to the two pages in WooCommerce's mini carts: of classic themes, of the blocks, and beside a product that was just added. */
const LINKS: Record<ShopPage, string> = {
  cart: '.woocommerce-mini-cart__buttons a.wc-forward:not(.checkout), a.wc-block-mini-cart__footer-cart, a.added_to_cart.wc-forward',
  checkout: '.woocommerce-mini-cart__buttons a.checkout, a.wc-block-mini-cart__footer-checkout',
};

/**
 * Where this shop's cart or checkout page is. Merchants translate and move both, so the address is one that they or the page state, in this
 * order: the setting, the blocks' settings, a link of the mini cart, the mini cart's data, the mini cart as the shop draws it anew. The
 * names that WooCommerce gives in English are tried last, and taken only where something is there; for want of a checkout, the cart.
 *
 * @returns `undefined` where none is known.
 */
export async function findShopPage(
  page: CartPage,
  settings: CartSettings,
  name: ShopPage,
  timeoutMs: number,
): Promise<string | undefined> {
  const { window } = page;
  const stated =
    (name === 'cart' ? ownText(settings, 'cartUrl') : ownText(settings, 'checkoutUrl')) ||
    reachText(window, `wcSettings.storePages.${name}.permalink`) ||
    linkOf(window.document, name) ||
    dataOf(window.document, name) ||
    (name === 'cart' && reachText(window, 'wc_add_to_cart_params.cart_url')) ||
    (await drawnLink(page, name, timeoutMs));
  if (stated) return stated;
  const usual = new URL(`${name}/`, siteRoot(page)).href;
  if (await isThere(page, usual)) return usual;
  return name === 'checkout' ? findShopPage(page, settings, 'cart', timeoutMs) : undefined;
}

const linkOf = (document: Document, name: ShopPage) =>
  document.querySelector<HTMLAnchorElement>(LINKS[name])?.getAttribute('href');

/** The data of block themes' mini cart, somewhere inside the JSON that the Interactivity API leaves on the page. */
function dataOf(document: Document, name: ShopPage): string | undefined {
  const json =
    document.getElementById('wp-script-module-data-@wordpress/interactivity')?.textContent ?? '';
  const text = new RegExp(`"${name}Url":("(?:[^"\\\\]|\\\\.)*")`).exec(json)?.[1];
  try {
    return text && String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The mini cart has its links only while there is something in it, so one that was drawn before the add may lack them. */
async function drawnLink(
  page: CartPage,
  name: ShopPage,
  timeoutMs: number,
): Promise<string | undefined> {
  const endpoint =
    reachText(page.window, 'wc_add_to_cart_params.wc_ajax_url') ??
    reachText(page.window, 'wc_cart_fragments_params.wc_ajax_url');
  if (!endpoint) return undefined;
  const reply = await requestJson(
    page,
    endpoint.replace('%%endpoint%%', 'get_refreshed_fragments'),
    { form: '' },
    timeoutMs,
  );
  const widget = reply.ok
    ? ownText(getOwn(reply.value.body, 'fragments'), 'div.widget_shopping_cart_content')
    : undefined;
  for (const [tag] of (widget ?? '').matchAll(/<a\b[^<>]*>/g)) {
    const attribute = (key: string) => new RegExp(`\\b${key}=(["'])(.*?)\\1`).exec(tag)?.[2] ?? '';
    const classes = attribute('class').split(/\s+/);
    if (classes.includes('wc-forward') && classes.includes('checkout') === (name === 'checkout'))
      return plainText(attribute('href'));
  }
  return undefined;
}

/** WordPress may live in a folder of the site; the head of each page says where its REST API is. */
function siteRoot({ window, url }: CartPage): string {
  const api =
    window.document.querySelector('link[rel="https://api.w.org/"]')?.getAttribute('href') ?? '/';
  return new URL(api.replace(/(wp-json\/|index\.php|\?).*$/, ''), url).href;
}

async function isThere({ env, url }: CartPage, address: string): Promise<boolean> {
  if (new URL(address).origin !== new URL(url).origin || !safeUrl(address, url)) return false;
  return env.fetch(address, { method: 'HEAD', credentials: 'same-origin' }).then(
    ({ ok }) => ok,
    () => false,
  );
}
