import { detectWooCommerce } from '../../detect.js';
import { goTo } from '../../goTo.js';
import { requestTimeoutMs } from '../../http.js';
import { own, ownId, reach, reachText } from '../../read.js';
import { createSessionCart, type SessionPlatform } from '../../sessionCart.js';
import { findProduct, loadWooProduct } from './product.js';
import { createWooStore, type WooLine, type WooState } from './store.js';
import type { CartError } from '../../errors.js';
import type { CartAdapterFactory } from '../../page.js';
import type { AddLine, AddResult } from '../../types.js';

/**
 * The cart of a WooCommerce shop, through its Store API in the shopper's own session.
 *
 * WooCommerce drops what it does not know, so the attribution, sent as `reelshelf` with each line, is kept only by shops that have
 * the small plugin for it. Settings: `attribution` (`line`, the default, or `none`), `timeoutMs` of one request (default 10 000).
 */
export const createWooCommerceCart: CartAdapterFactory = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const store = createWooStore(page, timeoutMs);
  // Not needed before the first add; failing to load it costs only the shop's own display.
  const showChange = (quietly: (run: () => void) => void): Promise<AddResult['uiRefresh']> =>
    import('./refresh.js').then(({ refreshWooDisplay }) => refreshWooDisplay(page, quietly)).catch(() => 'none');

  async function idOf(line: AddLine): Promise<string | undefined> {
    const id = line.variantId ?? line.ref?.id ?? line.productId;
    if (/^\d{1,15}$/.test(id)) return id;
    return line.variantId === undefined ? ownId(await findProduct(store, line), 'id') : undefined;
  }

  async function put(line: AddLine, id: number, signal: AbortSignal) {
    const value = Object.values(line.attribution ?? {})[0];
    const mark = value !== undefined && own(settings, 'attribution') !== 'none' ? { reelshelf: value } : {};
    const body = { id, quantity: line.quantity, ...mark };
    const answer = await store.change('add-item', body, signal);
    if (answer.error?.code !== 'options_required' || !line.options?.length) return answer;
    // A variation with an open attribute ("any size") has to be told the choice; others need only the id.
    const variation = line.options.map(({ name, value: chosen }) => ({ attribute: name, value: chosen }));
    return store.change('add-item', { ...body, variation }, signal);
  }

  const add: SessionPlatform<WooState>['add'] = async (lines, before, signal, quietly) => {
    let state = before;
    let error: CartError | undefined;
    const added: AddResult['added'] = [];
    for (const line of lines) {
      const id = await idOf(line);
      if (!id) {
        added.push({ variantId: line.variantId ?? '', requested: line.quantity, actual: 0 });
        error ??= { code: 'invalid_variant', message: `"${line.variantId ?? line.productId}" is no product of this shop` };
        continue;
      }
      const answer = await put(line, Number(id), signal);
      let next = answer.state;
      if (answer.error?.code === 'network' || answer.error?.code === 'blocked') {
        // No answer is not a no: the cart tells whether the add arrived.
        const now = await store.readCart(signal);
        if (now.ok) next = now.value;
      }
      const actual = next ? Math.max(0, pieces(next, id) - pieces(state, id)) : 0;
      added.push({ variantId: id, requested: line.quantity, actual });
      if (answer.error && !actual) error ??= { ...answer.error, inCart: pieces(next ?? state, id) };
      else if (actual !== line.quantity) error ??= explainClamp(next?.lines.find(({ variantId }) => variantId === id), actual, line.quantity);
      state = next ?? state;
    }
    return { added, state, ...(error ? { error } : {}), show: () => showChange(quietly) };
  };

  const storePage = (name: 'cart' | 'checkout') => reachText(page.window, `wcSettings.storePages.${name}.permalink`);
  return createSessionCart(page, timeoutMs, {
    id: 'woocommerce',
    detect: () => detectWooCommerce(page),
    getProduct: (product) => loadWooProduct(store, product),
    readCart: store.readCart,
    add,
    setQuantity: (key, quantity, signal) =>
      quantity ? store.change('update-item', { key, quantity }, signal) : store.change('remove-item', { key }, signal),
    show: () => showChange((run) => run()),
    openCart: () => Promise.resolve(goTo(page, storePage('cart') ?? reachText(page.window, 'wc_add_to_cart_params.cart_url') ?? '/cart/')),
    checkout: () => Promise.resolve(goTo(page, storePage('checkout') ?? '/checkout/')),
    listen(hear, onStop, tell) {
      const { window } = page;
      hear(window, 'wc-blocks_store_sync_required', (event) => reach(event, 'detail.type') === 'from_iAPI');
      hear(window.document.body, 'wc-blocks_added_to_cart');
      hear(window.document.body, 'wc-blocks_removed_from_cart');
      const jQuery = reach(window, 'jQuery');
      const bus: unknown = typeof jQuery === 'function' ? jQuery(window.document.body) : undefined;
      const call = (name: 'on' | 'off') => {
        const method = reach(bus, name);
        if (typeof method === 'function') method.call(bus, 'added_to_cart removed_from_cart', tell);
      };
      call('on');
      onStop(() => call('off'));
    },
  });
};

const pieces = (state: WooState, id: string) => state.lines.reduce((sum, line) => sum + (line.variantId === id ? line.quantity : 0), 0);

/** A new line is fitted into the product's limits without a word; the difference says which limit it was. */
function explainClamp(line: WooLine | undefined, actual: number, requested: number): CartError {
  const message = `Asked for ${requested}, the shop put ${actual} into the cart`;
  if (!line) return { code: 'unknown', message };
  const { min, max, increment } = line.rule;
  const inCart = line.quantity;
  if (actual > requested && inCart === min) return { code: 'quantity_min', message, inCart };
  if (max !== null && inCart >= max) return { code: 'quantity_limit', message, inCart, limit: max };
  return { code: increment > 1 ? 'quantity_increment' : 'not_enough_stock', message, inCart };
}
