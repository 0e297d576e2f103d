import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { clampQuantity, quantityOf } from '../../contract/lines.js';
import { getOwn, ownId, reach } from '../../kit/read.js';
import { createSessionCart, type SessionPlatform } from '../../kit/sessionCart.js';
import { createWooStore, type WooAnswer } from './store.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddLine, AddResult } from '../../contract/types.js';
import type { WooState } from './lines.js';
import type { ShopPage } from './pages.js';
import type { WooCatalogue } from './products.js';
import type { WooChange } from './refresh.js';
import type { WooCommerceSettings } from './settings.js';

/**
 * The cart of a WooCommerce shop, through its Store API in the shopper's own session. Where that is switched off, simple products are
 * added as the theme's own buttons do (`?wc-ajax=add_to_cart`); the cart can then be neither told nor changed.
 *
 * Settings: {@link WooCommerceSettings}.
 *
 * Not possible: to put back what an add-on plugin noted on a line; to say whether prices are with tax, which the Store API does not tell.
 */
export const createWooCommerceCart: CartAdapterFactory<WooCommerceSettings> = (
  page,
  settings = {},
) => {
  const timeoutMs = requestTimeoutMs(settings);
  const store = createWooStore(page, timeoutMs);
  const { document } = page.window;
  const catalogue: WooCatalogue = { get: store.get, baseUrl: page.url };
  const attribution = getOwn(settings, 'attribution') ?? 'line';
  /** The cart as it was read last: what a refused change is explained by. */
  let last: WooState | null = null;
  let isLess = false;
  /** Above zero while what the page says is the echo of our own add. */
  let ownEchoes = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const products = () => import('./products.js');
  const limits = () => import('./limits.js');
  // Not needed before the first add; failing to load it costs only the shop's own display.
  const showChange = (
    suppress: (run: () => void) => void,
    change: WooChange,
  ): Promise<AddResult['uiRefresh']> =>
    import('./refresh.js')
      .then(({ refreshWooDisplay }) => refreshWooDisplay(page, suppress, change))
      .catch(() => 'none');

  const readCart: typeof store.readCart = async (signal) => {
    const cart = await store.readCart(signal);
    if (cart.ok) last = cart.value;
    return cart;
  };

  async function idOf(line: AddLine): Promise<string | undefined> {
    const id = line.variantId ?? line.ref?.id ?? line.productId;
    if (/^\d{1,15}$/.test(id)) return id;
    if (line.variantId !== undefined) return undefined;
    return ownId(
      await products()
        .then(({ findProduct }) => findProduct(catalogue, line))
        .catch(() => null),
      'id',
    );
  }

  const tokenOf = (line: AddLine) =>
    (attribution === 'line' && Object.values(line.attribution ?? {})[0]) ||
    line.properties?.['reelshelf'];

  async function put(line: AddLine, id: number, signal: AbortSignal) {
    const token = tokenOf(line);
    const body = { id, quantity: line.quantity, ...(token ? { reelshelf: token } : {}) };
    const answer = await store.change('add-item', body, signal);
    if (answer.error?.code !== 'options_required' || !line.options?.length) return answer;
    // A variation with an open attribute ("any size") has to be told the choice; others need only the id.
    const options = line.options.map(({ name, value }) => ({ name, value }));
    const variation = await import('./spellChoice.js')
      .then(({ spellChoice }) => spellChoice(catalogue, String(id), options))
      .catch(() => options.map(({ name, value }) => ({ attribute: name, value })));
    return store.change('add-item', { ...body, variation }, signal);
  }

  const add: SessionPlatform<WooState>['add'] = async (lines, before, signal, suppress) => {
    let state = before;
    let error: CartError | undefined;
    const added: AddResult['added'] = [];
    for (const line of lines) {
      const id = (await idOf(line)) ?? '';
      const answer: WooAnswer = id
        ? await put(line, Number(id), signal)
        : {
            error: {
              code: 'invalid_variant',
              message: `"${line.variantId ?? line.productId}" is no product here`,
            },
          };
      let next = answer.state;
      if (answer.error?.code === 'network' || answer.error?.code === 'blocked') {
        // No answer is not a no: the cart tells whether the add arrived.
        const now = await readCart(signal);
        if (now.ok) next = now.value;
      }
      const held = next?.lines.find(({ variantId }) => variantId === id);
      // The shop fits a new line into its limits; more than that is somebody else's add at the same moment.
      const max = Math.max(line.quantity, clampQuantity(line.quantity, held?.rule));
      const had = quantityOf(state.lines, id);
      const has = next ? quantityOf(next.lines, id) : had;
      // Less than before, though the shop says that it added: what was read before came out of a cache.
      const gain = has < had && !answer.error ? has : has - had;
      const actual = Math.max(0, Math.min(max, gain));
      added.push({ variantId: id || (line.variantId ?? ''), requested: line.quantity, actual });
      if (answer.error && !actual)
        error ??= { ...answer.error, inCart: quantityOf((next ?? state).lines, id) };
      else if (actual !== line.quantity) {
        // What went in stands, explained or not.
        error ??= await limits()
          .then(({ explainClamp }) => explainClamp(held, actual, line.quantity))
          .catch(() => UNEXPLAINED);
      }
      state = next ?? state;
    }
    if (attribution === 'cart' && state.hasPlugin && added.some(({ actual }) => actual)) {
      await import('./cartToken.js')
        .then(({ sendCartToken }) => sendCartToken(store, lines, signal))
        .catch(() => {});
    }
    last = state;
    return { added, state, ...(error ? { error } : {}), show: () => showChange(suppress, {}) };
  };

  const setQuantity: SessionPlatform<WooState>['setQuantity'] = async (key, quantity, signal) => {
    const line = last?.lines.find((item) => item.key === key);
    isLess = quantity < (line?.quantity ?? 0);
    const { state, error } = quantity
      ? await store.change('update-item', { key, quantity }, signal)
      : await store.change('remove-item', { key }, signal);
    const held = state?.lines.find((item) => item.key === key)?.quantity ?? 0;
    if (!error && held === quantity) return null;
    return limits()
      .then(({ explainChange }) => explainChange(error, line, quantity, held))
      .catch(() => error ?? UNEXPLAINED);
  };

  const leave = async (name: ShopPage) =>
    goTo(
      page,
      await import('./pages.js').then(({ findShopPage }) =>
        findShopPage(page, settings, name, timeoutMs),
      ),
    );
  const session = createSessionCart(page, timeoutMs, {
    id: 'woocommerce',
    getProduct: (product) =>
      products()
        .then(({ loadWooProduct }) => loadWooProduct(catalogue, product))
        .catch(() => null),
    getProducts: (references) =>
      products()
        .then(({ loadWooQuotes }) => loadWooQuotes(catalogue, references))
        .catch(() => new Map()),
    readCart,
    add,
    setQuantity,
    show: () => showChange((run) => run(), { isLess }),
    openCart: () => leave('cart'),
    checkout: () => leave('checkout'),
    listen(on, onStop, emitAll) {
      const emit = () => ownEchoes || emitAll();
      on(
        page.window,
        'wc-blocks_store_sync_required',
        (event) => reach(event, 'detail.type') === 'from_iAPI',
      );
      for (const name of ['added_to', 'removed_from'])
        on(document.body, `wc-blocks_${name}_cart`, () => !ownEchoes);
      const isKnown = (count: number) => count === last?.summary.count;
      void import('./refresh.js')
        .then(({ listenToScripts }) => onStop(listenToScripts(page, emit, isKnown)))
        .catch(() => {});
    },
  });

  return {
    ...session,
    async add(lines) {
      const result = await session.add(lines);
      // The Store API is not there for shoppers (a firewall, a security plugin). What was sent to it, known by `inCart`, is not sent again.
      if (result.error?.code !== 'blocked' || result.error.inCart !== undefined) return result;
      const silence = (by: 1 | -1) => void (ownEchoes += by);
      // One at a time here, too: a session that is written twice at once loses one of the two.
      const adding = queue
        .then(() => import('./legacy.js'))
        .then(({ addByButton }) => addByButton(page, lines, timeoutMs, tokenOf, silence));
      queue = adding.catch(() => {});
      return adding.catch(() => result);
    },
  };
};

const UNEXPLAINED: CartError = { code: 'unknown', message: 'The shop made it another quantity' };
