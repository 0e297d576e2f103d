import { success } from '../../../tools/result.js';
import { factsOf } from '../../kit/eachProduct.js';
import { openNamedCart } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { quantityOf, sharedGains } from '../../contract/lines.js';
import { getOwn, ownText } from '../../kit/read.js';
import { createSessionCart, type SessionPlatform } from '../../kit/sessionCart.js';
import type { StorefrontState } from './parse.js';
import { createStorefront } from './storefront.js';
import type { CartAdapterFactory, CartPage } from '../../contract/page.js';
import type { ProductWish } from '../../contract/types.js';
import { numericId } from '../../kit/numericId.js';
import type { ShopifyStorefrontSettings } from './settings.js';

const NAME = 'shopify-storefront';
const pairs = (values: Record<string, string>) => Object.entries(values).map(([key, value]) => ({ key, value }));

/**
 * The cart of a headless Shopify shop (Hydrogen, or any front end), through the Storefront API, which may be on another origin than the
 * page. Such a page has no theme that could be told of a change: it listens to `reelshelf:product_added`, and tells us of its own changes
 * with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link ShopifyStorefrontSettings}.
 *
 * Not possible: variants that are sold only with a selling plan are refused as `options_required`.
 */
export const createShopifyStorefrontCart: CartAdapterFactory<ShopifyStorefrontSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const shop = createStorefront(page, settings, timeoutMs);
  const place = getOwn(settings, 'attribution') ?? 'line';

  const load = async (wishes: readonly ProductWish[], isWhole: boolean) => {
    // Not needed to show the cart, or to add a variant that the feed names.
    const products = await import('./products.js').catch(() => null);
    return (await products?.loadProducts(shop.ask, wishes, isWhole, page.url)) ?? [];
  };
  const getProduct = async (wish: ProductWish) => (await load([wish], true))[0] ?? null;

  const add: SessionPlatform<StorefrontState>['add'] = async (lines, before, signal) => {
    const wishes: { variantId: string; quantity: number }[] = [];
    const input: object[] = [];
    const marks: Record<string, string> = {};
    for (const line of lines) {
      const { quantity, variantId, productId, attribution } = line;
      // A product without a named variant is asked for its only one.
      const live = variantId ? null : (await getProduct(line))?.variants;
      if (live && live.length !== 1) return { code: 'options_required', message: `${productId}: no variant is named, and it has not just one` };
      const id = numericId(variantId ?? live?.[0]?.id);
      if (!id) return { code: 'invalid_variant', message: `${variantId ?? productId}: the shop knows no such variant` };
      wishes.push({ variantId: id, quantity });
      if (place === 'cart') Object.assign(marks, attribution);
      input.push({ merchandiseId: `gid://shopify/ProductVariant/${id}`, quantity, attributes: pairs({ ...line.properties, ...(place === 'line' && attribution) }) });
    }
    const { state: told, error, isNew } = await shop.change('cartLinesAdd', 'lines:[CartLineInput!]!', input, signal);
    if (error?.code === 'rate_limited') return error;
    // No answer is not a no: the cart tells whether the add arrived.
    const after = told ? success(told) : await shop.readCart(signal);
    if (!after.ok) return error ?? after.error;
    const state = after.value;
    const added = sharedGains(wishes, isNew ? [] : before.lines, state.lines);
    if (Object.keys(marks).length && added.some(({ actual }) => actual)) {
      // The API replaces the whole set of attributes, so the shop's own are sent along.
      await shop.change('cartAttributesUpdate', 'attributes:[AttributeInput!]!', pairs({ ...state.attributes, ...marks }), signal);
    }
    const short = added.find(({ actual, requested }) => actual < requested);
    const inCart = quantityOf(state.lines, short?.variantId);
    // A shop that has none left says so even of a variant that is in the cart already.
    const code = !error || (error.code === 'sold_out' && inCart) ? 'not_enough_stock' : error.code;
    return { added, state, ...(short ? { error: { message: 'Less went in than was asked', ...error, code, inCart } } : {}), show: () => 'none' };
  };

  const cart = createSessionCart<StorefrontState>(page, timeoutMs, {
    id: NAME,
    // No page says so by itself: it is named.
    getProduct,
    async getProducts(wishes) {
      const lives = await load(wishes, false);
      return new Map(lives.flatMap((live, index) => (live ? [[wishes[index]!.productId, factsOf(live)]] : [])));
    },
    readCart: shop.readCart,
    add,
    async setQuantity(id, quantity, signal) {
      const { error } = await (quantity
        ? shop.change('cartLinesUpdate', 'lines:[CartLineUpdateInput!]!', [{ id, quantity }], signal)
        : shop.change('cartLinesRemove', 'lineIds:[ID!]!', [id], signal));
      return error ?? null;
    },
    show() {},
    openCart: () => openNamedCart(page, settings),
    async checkout() {
      const read = await shop.readCart();
      if (!read.ok || !read.value.summary.count || !read.value.checkoutUrl) return false;
      page.navigate(withCampaign(read.value.checkoutUrl, page));
      return true;
    },
    listen(hear) {
      hear(page.window.document, 'reelshelf:cart_changed');
    },
  });
  if (shop.origin) return cart;
  page.display.warn({
    code: 'CART_SETTINGS',
    subject: NAME,
    message: `Nothing can be added: shop is "${ownText(settings, 'shop') ?? ''}".`,
    remedy: 'Set shop to the https address of the Shopify shop, such as halden.myshopify.com.',
  });
  return { ...cart, canAdd: false };
};

/** The page's own campaign goes along to a checkout on another host, where the shop's analytics would lose it. */
function withCampaign(address: string, page: CartPage): string {
  const url = new URL(address);
  const from = new URL(page.url);
  if (url.host !== from.host) for (const [name, value] of from.searchParams) if (name.startsWith('utm_')) url.searchParams.set(name, value);
  return url.href;
}
