import { eachProduct } from '../../kit/eachProduct.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { getOwn, ownText, reachText } from '../../kit/read.js';
import { handleOf } from './handle.js';
import { readMoneyFormat } from './moneyFormat.js';
import { parseProduct, type ShopifyProduct } from './parseProduct.js';
import { parseQuotes, writeQuery } from './storefrontQuery.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { CartAdapter, ProductReference, QuantityRule } from '../../contract/types.js';
import type { ShopifyRequests } from './requests.js';

export interface ShopifyProducts extends Pick<CartAdapter, 'getProducts'> {
  getProduct(product: ProductReference): Promise<ShopifyProduct | null>;
}

/** Where the Storefront API refuses, no more products than these are asked for one by one. */
const MAX_ONE_BY_ONE = 6;

const API_VERSION = '2026-04';

/**
 * Products as the shop has them now. One product comes from the Ajax API, several from one request to the Storefront API of the shop's
 * own origin, which needs no token.
 */
export function createProducts(
  page: CartPage,
  settings: CartSettings,
  requests: ShopifyRequests,
  timeoutMs: number,
  parseRule: (item: unknown) => QuantityRule | undefined,
): ShopifyProducts {
  const wanted = getOwn(settings, 'apiVersion');
  const version =
    typeof wanted === 'string' && /^(\d{4}-\d\d|unstable)$/.test(wanted) ? wanted : API_VERSION;
  const format = readMoneyFormat(page);
  if (format) page.stateMoneyFormat?.(format);
  let isRefused = false;

  async function getProduct(product: ProductReference): Promise<ShopifyProduct | null> {
    const handle = handleOf(product);
    const reply = handle ? await requests.get(`products/${encodeURIComponent(handle)}.js`) : null;
    if (!reply?.ok || reply.value.status !== 200) return null;
    return parseProduct(
      reply.value.body,
      reachText(page.window, 'Shopify.currency.active') ?? (await cartCurrency()),
      page.url,
      parseRule,
    );
  }

  async function cartCurrency(): Promise<string | undefined> {
    const cart = await requests.readCart();
    return cart.ok ? ownText(cart.value.raw, 'currency') : undefined;
  }

  return {
    getProduct,
    async getProducts(products) {
      const named = products.flatMap((product) => {
        const handle = handleOf(product);
        return handle ? [{ handle, productId: product.productId }] : [];
      });
      if (!named.length) return new Map();
      if (!isRefused) {
        const context = {
          country: reachText(page.window, 'Shopify.country'),
          locale: reachText(page.window, 'Shopify.locale'),
        };
        const query = writeQuery(
          named.map(({ handle }) => handle),
          context,
        );
        // The API has no market in its path.
        const reply = await requestGraphql(
          page,
          { url: `/api/${version}/graphql.json`, timeoutMs },
          query,
        );
        if (reply.ok && reply.value.data !== null) return parseQuotes(reply.value.data, named);
        // A shop that is busy or out of reach is not asked more.
        if (!reply.ok && /^(network|rate_limited)$/.test(reply.error.code)) return new Map();
        isRefused = true;
      }
      return eachProduct(getProduct)(products.slice(0, MAX_ONE_BY_ONE));
    },
  };
}
