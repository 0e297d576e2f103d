import { createDisplay } from '../../../src/tools/display.js';
import {
  createShopifyCart,
  type ShopifyCart,
  type ShopifyCartOptions,
} from '../../../demo/platforms/shops/shopifyCart.js';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import type { CartPage } from '../../../src/cart/contract/page.js';
import type { HttpInit, HttpResponse } from '../../../src/tools/env.js';
import { createRandom } from '../../../demo/random.js';

export interface BrowserPage extends CartPage {
  shop: ShopifyCart;
  cookies: Record<string, string>;
  navigated: string[];
  requests: { path: string; body: string | undefined }[];
}

/** This browser's own document, with a shop behind `fetch` that needs no server. */
export function createBrowserPage(
  host: HTMLElement,
  options: ShopifyCartOptions = {},
): BrowserPage {
  const shop = createShopifyCart(catalogue, options);
  const cookies: Record<string, string> = {};
  const navigated: string[] = [];
  const requests: BrowserPage['requests'] = [];
  const fetchFromShop = (url: string, init: HttpInit = {}): Promise<HttpResponse> => {
    const { pathname, searchParams } = new URL(url);
    requests.push({ path: pathname, body: init.body });
    const answer = shop.handle({
      method: init.method ?? 'GET',
      path: pathname,
      query: searchParams,
      body: init.body ?? null,
      cookies,
    });
    const cookie = answer?.headers['set-cookie']?.split(/[=;]/)[1];
    if (cookie) cookies['cart'] = cookie;
    const { status = 404, body = '' } = answer ?? {};
    return Promise.resolve({
      ok: status < 300,
      status,
      url,
      redirected: false,
      headers: new Headers(),
      text: () => Promise.resolve(body),
    });
  };
  return {
    shop,
    cookies,
    navigated,
    requests,
    url: `${location.origin}/products/serum-dew`,
    window,
    host,
    display: createDisplay(() => {}),
    navigate: (url) => void navigated.push(url),
    env: {
      nowMs: () => Date.now(),
      monotonicMs: () => performance.now(),
      setTimer(run, delayMs) {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
      fetch: fetchFromShop,
      random: createRandom(1),
      locale: 'en-US',
      timeZone: 'UTC',
    },
  };
}

/** Builds elements from a short description, without HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
