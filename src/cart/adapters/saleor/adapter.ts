import { readCookie } from '../../../browser/cookies.js';
import { success } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { gql } from '../../kit/api/gql.js';
import { createHeadlessCart, type HeadlessItem } from '../../kit/api/headlessCart.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, omitNullish, ownText } from '../../kit/read.js';
import { createSaleorApi } from './api.js';
import { CHECKOUT, metadataKey, NO_CHECKOUT, parseCheckout, type SaleorState } from './checkout.js';
import { explainShort } from './refusals.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { SaleorSettings } from './settings.js';

/**
 * The cart of a Saleor server (3.19 or newer), which there is called a checkout, by GraphQL and without an account. The server may be on
 * another origin than the page. Such a page has no theme to refresh: it listens to `reelshelf:product_added`, and
 * announces its own changes with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link SaleorSettings}.
 *
 * Saleor adds to a line of the same variant and writes over its metadata, so what would take a line from another video, or credit one
 * that came without us, goes on a line of its own. An add of several lines is done as a whole or not at all.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 */
export const createSaleorCart: CartAdapterFactory<SaleorSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const api = createSaleorApi(page, settings, timeoutMs);

  const isMarked = getOwn(settings, 'attribution') !== 'none';
  const cart = createHeadlessCart<SaleorState>(page, settings, timeoutMs, {
    // No page says so by itself: it is named.
    id: 'saleor',
    idName: `saleor.${api.channel}`,
    storefrontId: () => readCookie(page.window.document, `checkoutId-${api.channel}`),
    empty: NO_CHECKOUT,
    async fetchCart(id, signal) {
      const reply = await api.ask(
        gql`query ($id: ID) { checkout(id: $id) { ...C } } ${CHECKOUT}`,
        { id },
        signal,
      );
      return reply.ok ? success(parseCheckout(getOwn(reply.value, 'checkout'), page.url)) : reply;
    },
    createCart(signal) {
      const input = omitNullish({
        channel: api.channel,
        lines: [],
        languageCode: api.language || undefined,
      });
      return api.change('checkoutCreate', 'input:CheckoutCreateInput!', input, undefined, signal);
    },
    addItems(id, items, before, signal) {
      const input = items.map((item, index) =>
        toInput(item, items.slice(0, index), before, isMarked),
      );
      return api.change('checkoutLinesAdd', 'lines:[CheckoutLineInput!]!', input, id, signal);
    },
    setQuantity: (id, lineId, quantity, signal) =>
      quantity
        ? api.change(
            'checkoutLinesUpdate',
            'lines:[CheckoutLineUpdateInput!]!',
            [{ lineId, quantity }],
            id,
            signal,
          )
        : api.change('checkoutLineDelete', 'lineId:ID', lineId, id, signal),
    explainShort: (error, variantId, inCart, signal) =>
      explainShort(api.ask, error, variantId, inCart, signal),
    async loadProducts(products, isWhole) {
      // Not needed to show the cart, or to add a variant that the feed names.
      const file = await import('./products.js').catch(() => null);
      return (await file?.loadProducts(api, products, isWhole, page.url)) ?? [];
    },
    toVariantId: (id) => id,
    checkoutUrl: ({ id = '' }) =>
      safeUrl(ownText(settings, 'checkoutUrl')?.replace('{id}', encodeURIComponent(id)), page.url),
  });
  if (api.url) return cart;
  page.display.warn({
    code: 'CART_SETTINGS',
    subject: 'saleor',
    message: `Nothing can be added: baseUrl is "${ownText(settings, 'baseUrl') ?? ''}" and channel is "${api.channel}".`,
    remedy:
      'Set baseUrl to the https address of the Saleor server and channel to the slug of its channel.',
  });
  return { ...cart, canAdd: false };
};

/** A line as the API takes it; what would take a line from another video goes on a line of its own. */
function toInput(
  { line, variantId, quantity }: HeadlessItem,
  earlier: readonly HeadlessItem[],
  { lines, metadataKeys }: SaleorState,
  isMarked: boolean,
): object {
  const values = {
    ...line.properties,
    ...(isMarked ? line.attribution : {}),
  };
  const same = lines.filter((held) => held.variantId === variantId);
  const isAlike = same.every(({ key }) => metadataKeys[key] === metadataKey(values));
  const isJoined =
    isAlike && same.length < 2 && !earlier.some((other) => other.variantId === variantId);
  const metadata = Object.entries(values).map(([key, value]) => ({ key, value }));
  return omitNullish({
    variantId,
    quantity,
    forceNewLine: isJoined ? undefined : true,
    metadata: metadata.length ? metadata : undefined,
  });
}
