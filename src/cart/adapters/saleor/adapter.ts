import { safeUrl } from '../../../tools/safeUrl.js';
import { success } from '../../../tools/result.js';
import { gql } from '../../kit/api/gql.js';
import { factsOf } from '../../kit/eachProduct.js';
import { openNamedCart } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { quantityOf, sharedGains } from '../../contract/lines.js';
import { getOwn, ownAt, ownText } from '../../kit/read.js';
import { createSessionCart, type SessionPlatform } from '../../kit/sessionCart.js';
import { markOf, type SaleorState } from './checkout.js';
import { createSaleor } from './server.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { ProductWish } from '../../contract/types.js';
import type { SaleorSettings } from './settings.js';

/**
 * The cart of a Saleor server (3.19 or newer), which there is called a checkout, by GraphQL and without an account. The server may be on
 * another origin than the page. Such a page has no theme that could be told of a change: it listens to `reelshelf:product_added`, and
 * tells us of its own changes with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link SaleorSettings}.
 *
 * Saleor adds to a line of the same variant and writes over its metadata, so what would take a line from another video, or credit one
 * that came without us, goes on a line of its own. An add of several lines is done as a whole or not at all.
 */
export const createSaleorCart: CartAdapterFactory<SaleorSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const shop = createSaleor(page, settings, timeoutMs);

  const load = async (wishes: readonly ProductWish[], isWhole: boolean) => {
    // Not needed to show the cart, or to add a variant that the feed names.
    const products = await import('./products.js').catch(() => null);
    return (await products?.loadProducts(shop, wishes, isWhole, page.url)) ?? [];
  };
  const getProduct = async (wish: ProductWish) => (await load([wish], true))[0] ?? null;

  const add: SessionPlatform<SaleorState>['add'] = async (lines, before, signal) => {
    const input: { variantId: string; quantity: number }[] = [];
    for (const { quantity, variantId, productId, properties, attribution, ...line } of lines) {
      // A product without a named variant is asked for its only one.
      const live = variantId ? null : (await getProduct({ productId, ...line }))?.variants;
      if (live && live.length > 1) return { code: 'options_required', message: `${productId}: no variant is named, and it has several` };
      const id = variantId ?? live?.[0]?.id;
      if (!id) return { code: 'invalid_variant', message: `${productId}: the shop knows no such product` };
      const mark = { ...properties, ...(getOwn(settings, 'attribution') === 'none' ? {} : attribution) };
      const same = before.lines.filter((held) => held.variantId === id);
      const isJoined = same.every(({ key }) => before.marks[key] === markOf(mark)) && same.length < 2 && !input.some((other) => other.variantId === id);
      const metadata = Object.entries(mark).map(([key, value]) => ({ key, value }));
      input.push({ variantId: id, quantity, ...(isJoined ? {} : { forceNewLine: true }), ...(metadata.length ? { metadata } : {}) });
    }
    const { state: told, error, isNew } = await shop.change('checkoutLinesAdd', 'lines:[CheckoutLineInput!]!', input, signal);
    if (error?.code === 'rate_limited') return error;
    // No answer is not a no: the checkout tells whether the add arrived.
    const after = told ? success(told) : await shop.readCart(signal);
    if (!after.ok) return error ?? after.error;
    const state = after.value;
    const added = sharedGains(input, isNew ? [] : before.lines, state.lines);
    const short = added.find(({ actual, requested }) => actual < requested);
    return { added, state, ...(short ? { error: await explainShort(error, short.variantId, state, signal) } : {}), show: () => 'none' };
  };

  /** The refusal has no figures; the variant has: none left at all, or not so many. */
  async function explainShort(told: CartError | undefined, id: string, { lines }: SaleorState, signal: AbortSignal): Promise<CartError> {
    const inCart = quantityOf(lines, id);
    const error = { ...(told ?? { code: 'not_enough_stock', message: 'Less went in than was asked' }), inCart };
    if (error.code !== 'not_enough_stock' && error.code !== 'quantity_limit') return error;
    const document = gql`
      query ($v: ID, $channel: String) {
        productVariant(id: $v, channel: $channel) { quantityAvailable quantityLimitPerCustomer }
      }
    `;
    const reply = await shop.ask(document, { v: id }, signal);
    const figure = error.code === 'quantity_limit' ? 'quantityLimitPerCustomer' : 'quantityAvailable';
    const limit = reply.ok ? ownAt(reply.value, `productVariant.${figure}`) : null;
    if (typeof limit !== 'number') return error;
    return { ...error, ...(limit || inCart ? {} : { code: 'sold_out' }), ...(limit < inCart ? {} : { limit }) };
  }

  const cart = createSessionCart<SaleorState>(page, timeoutMs, {
    id: 'saleor',
    // No page says so by itself: it is named.
    getProduct,
    async getProducts(wishes) {
      const lives = await load(wishes, false);
      return new Map(lives.flatMap((live, index) => (live ? [[wishes[index]!.productId, factsOf(live)]] : [])));
    },
    readCart: shop.readCart,
    add,
    async setQuantity(lineId, quantity, signal) {
      const { error } = await (quantity
        ? shop.change('checkoutLinesUpdate', 'lines:[CheckoutLineUpdateInput!]!', [{ lineId, quantity }], signal)
        : shop.change('checkoutLineDelete', 'lineId:ID', lineId, signal));
      return error ?? null;
    },
    show() {},
    openCart: () => openNamedCart(page, settings),
    async checkout() {
      const read = await shop.readCart();
      const id = read.ok && read.value.summary.count && read.value.id;
      const url = id && safeUrl(ownText(settings, 'checkoutUrl')?.replace('{id}', encodeURIComponent(id)), page.url);
      if (url) page.navigate(url);
      return Boolean(url);
    },
    listen(hear) {
      hear(page.window.document, 'reelshelf:cart_changed');
    },
  });
  if (shop.url) return cart;
  page.display.warn({
    code: 'CART_SETTINGS',
    subject: 'saleor',
    message: `Nothing can be added: baseUrl is "${ownText(settings, 'baseUrl') ?? ''}" and channel is "${ownText(settings, 'channel') ?? ''}".`,
    remedy: 'Set baseUrl to the https address of the Saleor server and channel to the slug of its channel.',
  });
  return { ...cart, canAdd: false };
};
