import { success, type Result } from '../../../tools/result.js';
import { quoteOf } from '../../kit/eachProduct.js';
import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, ownId, ownText, reachText } from '../../kit/read.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import type { AddOutcome, CartState } from '../../kit/sessionPlatform.js';
import { createMagentoCatalog } from './catalog.js';
import { cartSignature, parseCart, taxOf } from './parseCart.js';
import { createMagentoRequests } from './requests.js';
import { createMagentoScripts } from './scripts.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddResult, ProductQuote } from '../../contract/types.js';
import type { MagentoChanges } from './changes.js';
import type { MagentoSettings } from './settings.js';

/**
 * The cart of a Magento 2 or Adobe Commerce shop, Luma or Hyvä. Adds and changes by the storefront's own forms in the shopper's session
 * (a cart made by GraphQL would be another one), and takes for done what the cart section then holds. Product data come by GraphQL, all
 * products in one request. A variant is named by its SKU (the feed's `variants[].id` or `sku`), a product by its SKU or the last part of
 * its address. The cart's total is the subtotal that the shop's own mini cart shows. Reasons of a refusal come in the shop's language: in
 * English they are recognised, in others as far as the product's stock explains them. Bundles are bought on their own page, and a line
 * with a choice that the cart does not name by its number is not put back.
 *
 * Settings: {@link MagentoSettings}.
 *
 * @foundBy Hyvä, RequireJS with `BASE_URL`, `x-magento-init`
 * @prices sheet; all cards in one request
 * @theme Luma's customer data, Hyvä's sections
 */
export const createMagentoCart: CartAdapterFactory<MagentoSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const base = new URL(
    ownText(settings, 'baseUrl') ?? reachText(page.window, 'BASE_URL') ?? '/',
    page.url,
  ).href.replace(/\/?$/, '/');
  const tokenOptionId =
    getOwn(settings, 'attribution') === 'none' ? undefined : ownId(settings, 'attributionOptionId');
  const requests = createMagentoRequests(page, base, timeoutMs);
  const scripts = createMagentoScripts(page, timeoutMs);
  const catalog = createMagentoCatalog(page, base, settings, timeoutMs);
  let tax: ProductQuote['tax'];
  /** The cart as it was read or heard of last. */
  let seen = '';

  async function readCart(signal?: AbortSignal): Promise<Result<CartState, CartError>> {
    const section = await requests.section('cart', signal);
    if (!section.ok) return section;
    seen = cartSignature(section.value);
    tax = taxOf(section.value);
    return success(parseCart(section.value, catalog.currency(), tokenOptionId, page.url));
  }

  const withTax = <Quote extends ProductQuote>(quote: Quote): Quote =>
    tax ? { ...quote, tax } : quote;
  let loading: Promise<MagentoChanges | null> | undefined;
  /** Comes at once, but nothing waits for it; what did not load is tried again. */
  const loadChanges = () =>
    (loading ??= import('./changes.js').then(
      ({ createMagentoChanges }) =>
        createMagentoChanges({ page, requests, scripts, catalog, readCart, tokenOptionId }),
      () => {
        loading = undefined;
        return null;
      },
    ));
  void loadChanges();
  const change = async <Answer>(
    run: (changes: MagentoChanges) => Answer | Promise<Answer>,
    otherwise: Answer,
  ): Promise<Answer> => {
    const changes = await loadChanges();
    return changes ? run(changes) : otherwise;
  };
  const missing: CartError = { code: 'network', message: 'A part of the shelf did not load' };

  return createSessionCart(page, timeoutMs, {
    id: 'magento',
    async getProduct(reference) {
      const loaded = await catalog.load([reference], true);
      const live = loaded.ok ? loaded.value.get(reference.productId) : undefined;
      return live ? withTax(live) : null;
    },
    async getProducts(references) {
      const loaded = await catalog.load(references, false);
      return new Map(
        loaded.ok ? [...loaded.value].map(([id, live]) => [id, withTax(quoteOf(live))]) : [],
      );
    },
    readCart,
    add: (lines, before, signal, suppress) =>
      change<AddOutcome<CartState> | CartError>(
        (changes) => changes.add(lines, before, signal, suppress),
        missing,
      ),
    setQuantity: (key, quantity, signal) =>
      change<CartError | null>((changes) => changes.setQuantity(key, quantity, signal), missing),
    show: () => change<AddResult['uiRefresh']>((changes) => changes.show('cart'), 'none'),
    openCart: async () =>
      (await change((changes) => changes.openCart(), false)) ||
      goTo(page, reachText(page.window, 'checkout.shoppingCartUrl') ?? `${base}checkout/cart/`),
    checkout: async () =>
      goTo(page, reachText(page.window, 'checkout.checkoutUrl') ?? `${base}checkout/`),
    listen: scripts.listen((cart) => {
      const before = seen;
      seen = cart ? cartSignature(cart) : seen;
      return seen !== before;
    }),
  });
};
