import { readCookie } from '../../../browser/cookies.js';
import { success } from '../../../tools/result.js';
import { gql } from '../../kit/api/gql.js';
import { createHeadlessCart, type HeadlessItem } from '../../kit/api/headlessCart.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { numericId } from '../../kit/numericId.js';
import { getOwn, ownText } from '../../kit/read.js';
import { CART } from './documents.js';
import { NO_CART, parseCart, type StorefrontState } from './parse.js';
import { createStorefront, type Storefront } from './storefront.js';
import type { CartAdapterFactory, CartPage } from '../../contract/page.js';
import type { ShopifyStorefrontSettings } from './settings.js';

const NAME = 'shopify-storefront';
const pairs = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

/**
 * The cart of a headless Shopify shop (Hydrogen, or any front end), through the Storefront API, which may be on another origin than the
 * page. Such a page has no theme to refresh: it listens to `reelshelf:product_added`, and announces its own changes
 * with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link ShopifyStorefrontSettings}.
 *
 * Not possible: variants that are sold only with a selling plan are refused as `options_required`.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 */
export const createShopifyStorefrontCart: CartAdapterFactory<ShopifyStorefrontSettings> = (
  page,
  settings = {},
) => {
  const timeoutMs = requestTimeoutMs(settings);
  const api = createStorefront(page, settings, timeoutMs);
  const attribution = getOwn(settings, 'attribution') ?? 'line';

  const cart = createHeadlessCart<StorefrontState>(page, settings, timeoutMs, {
    // No page says so by itself: it is named.
    id: NAME,
    idName: NAME,
    /** Whole: the `?key=` lets one change the cart. Hydrogen and Liquid shops keep it without its beginning in the cookie `cart`. */
    storefrontId() {
      const cookie = readCookie(page.window.document, 'cart');
      return cookie?.includes('?key=') ? `gid://shopify/Cart/${cookie}` : null;
    },
    empty: NO_CART,
    async fetchCart(id, signal) {
      const reply = await api.ask(
        'query',
        '$id:ID!,',
        gql`cart(id: $id) { ...C }`,
        CART,
        { id },
        signal,
      );
      return reply.ok ? success(parseCart(getOwn(reply.value, 'cart'), page.url)) : reply;
    },
    createCart: (signal) =>
      api.change(
        'cartCreate',
        'input:CartInput',
        { buyerIdentity: { countryCode: api.country } },
        undefined,
        signal,
      ),
    addItems(id, items, _before, signal) {
      const input = items.map(({ line, variantId, quantity }) => ({
        merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
        quantity,
        attributes: pairs({ ...line.properties, ...(attribution === 'line' && line.attribution) }),
      }));
      return api.change('cartLinesAdd', 'lines:[CartLineInput!]!', input, id, signal);
    },
    setQuantity: (id, key, quantity, signal) =>
      quantity
        ? api.change(
            'cartLinesUpdate',
            'lines:[CartLineUpdateInput!]!',
            [{ id: key, quantity }],
            id,
            signal,
          )
        : api.change('cartLinesRemove', 'lineIds:[ID!]!', [key], id, signal),
    afterAdd: async (state, items, signal) =>
      attribution === 'cart' && noteOnCart(api, state, items, signal),
    explainShort(error, _variantId, inCart) {
      // A shop that has none left says so even of a variant that is in the cart already.
      const code =
        !error || (error.code === 'sold_out' && inCart) ? 'not_enough_stock' : error.code;
      return { message: 'Less went in than was asked', ...error, code, inCart };
    },
    async loadProducts(products, isWhole) {
      // Not needed to show the cart, or to add a variant that the feed names.
      const file = await import('./products.js').catch(() => null);
      return (await file?.loadProducts(api.ask, products, isWhole, page.url)) ?? [];
    },
    toVariantId: numericId,
    checkoutUrl: ({ checkoutUrl }) => checkoutUrl && withCampaign(checkoutUrl, page),
  });
  if (api.origin) return cart;
  page.display.warn({
    code: 'CART_SETTINGS',
    subject: NAME,
    message: `Nothing can be added: shop is "${ownText(settings, 'shop') ?? ''}".`,
    remedy: 'Set shop to the https address of the Shopify shop, such as halden.myshopify.com.',
  });
  return { ...cart, canAdd: false };
};

/** The attribution as an attribute of the cart. */
async function noteOnCart(
  api: Storefront,
  { id, attributes }: StorefrontState,
  items: readonly HeadlessItem[],
  signal: AbortSignal,
): Promise<void> {
  const ours = Object.fromEntries(
    items.flatMap(({ line }) => Object.entries(line.attribution ?? {})),
  );
  // The API replaces the whole set of attributes, so the shop's own are sent along.
  if (Object.keys(ours).length)
    await api.change(
      'cartAttributesUpdate',
      'attributes:[AttributeInput!]!',
      pairs({ ...attributes, ...ours }),
      id,
      signal,
    );
}

/** The page's own campaign goes along to a checkout on another host, where the shop's analytics would lose it. */
function withCampaign(address: string, page: CartPage): string {
  const url = new URL(address);
  const from = new URL(page.url);
  if (url.host !== from.host)
    for (const [name, value] of from.searchParams)
      if (name.startsWith('utm_')) url.searchParams.set(name, value);
  return url.href;
}
