import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, reach } from '../../kit/read.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import { parseRule } from './lines.js';
import { createShopifyRequests } from './requests.js';
import { rootOf } from './storefront.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { ProductReference } from '../../contract/types.js';
import type { ShopifyChanges } from './changes.js';
import type { ShopifyProduct } from './parseProduct.js';
import type { ShopifyProducts } from './products.js';
import type { Theme } from './theme.js';
import type { ShopifySettings } from './settings.js';

/**
 * The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
 * theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
 *
 * Settings: {@link ShopifySettings}.
 *
 * Not possible: to put a subscription or a part of a bundle back after it was taken out; to say how many pieces are left.
 *
 * @foundBy `window.Shopify` of a Liquid storefront
 * @prices sheet; all cards in one request
 * @theme standard actions where they work in place, else the theme's sections, events or functions
 */
export const createShopifyCart: CartAdapterFactory<ShopifySettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const requests = createShopifyRequests(page, timeoutMs);
  const attribution = getOwn(settings, 'attribution') ?? 'line';
  let loading: Promise<Theme | null> | null = null;
  // As large as all the rest, and cards and product sheet can do without it: asked for with the cart, before anything is added. A
  // failure costs only the theme's own display.
  const loadTheme = () =>
    (loading ??= import('./theme.js')
      .then(({ createTheme }) => createTheme(page, settings))
      .catch(() => (loading = null)));

  let products: Promise<ShopifyProducts | null> | null = null;
  const loadProducts = () =>
    (products ??= import('./products.js')
      .then(({ createProducts }) => createProducts(page, settings, requests, timeoutMs, parseRule))
      .catch(() => (products = null)));
  const getProduct = async (product: ProductReference): Promise<ShopifyProduct | null> =>
    (await loadProducts())?.getProduct(product) ?? null;

  let changes: Promise<ShopifyChanges | null> | null = null;
  // With the cart as well. What did not load is tried again by the next change.
  const loadChanges = () =>
    (changes ??= import('./changes.js')
      .then(({ createShopifyChanges }) =>
        createShopifyChanges({ page, requests, timeoutMs, attribution, loadTheme, getProduct }),
      )
      .catch(() => (changes = null)));

  return createSessionCart(page, timeoutMs, {
    id: 'shopify',
    getProduct,
    getProducts: async (references) => (await loadProducts())?.getProducts(references) ?? new Map(),
    readCart: (signal) => {
      void loadTheme();
      void loadChanges();
      return requests.readCart(signal);
    },
    add: async (...given) => (await loadChanges())?.add(...given) ?? MISSING,
    setQuantity: async (...given) => {
      const loaded = await loadChanges();
      return loaded ? loaded.setQuantity(...given) : MISSING;
    },
    show: async (state) => (await loadChanges())?.show?.(state),
    openCart: async () =>
      (await (await loadTheme())?.openCart()) || goTo(page, `${rootOf(page)}cart`),
    checkout: () => Promise.resolve(goTo(page, `${rootOf(page)}checkout`)),
    listen(on, onStop, emit) {
      on(page.window.document, 'shopify:cart:lines-update');
      on(page.window.document, 'cart:update');
      // Dawn's own message bus, two global functions; one of them alone may be anything.
      const [subscribe, publish] = ['subscribe', 'publish'].map((name) => reach(page.window, name));
      const stop: unknown =
        typeof publish === 'function' &&
        typeof subscribe === 'function' &&
        subscribe('cart-update', emit);
      if (typeof stop === 'function') onStop(() => void stop());
    },
  });
};

const MISSING: CartError = { code: 'network', message: 'A part of the shelf did not load' };
