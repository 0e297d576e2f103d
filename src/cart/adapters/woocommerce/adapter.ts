import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, reach } from '../../kit/read.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import { createButtonAdds } from './buttonAdds.js';
import { createWooChanges } from './changes.js';
import { createWooStore } from './store.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddLine } from '../../contract/types.js';
import type { ShopPage } from './pages.js';
import type { WooCatalogue } from './products.js';
import type { WooCommerceSettings } from './settings.js';

/**
 * The cart of a WooCommerce shop, through its Store API in the shopper's own session. Where that is switched off, simple products are
 * added as the theme's own buttons do (`?wc-ajax=add_to_cart`); the cart can then be neither read nor changed.
 *
 * Settings: {@link WooCommerceSettings}.
 *
 * Not possible: to put back what an add-on plugin noted on a line; to say whether prices are with tax, which the Store API does not say.
 *
 * @foundBy its scripts' settings, generator mark, body class
 * @prices sheet; all cards in one request
 * @theme fragments, classic buttons, blocks, Interactivity API
 */
export const createWooCommerceCart: CartAdapterFactory<WooCommerceSettings> = (
  page,
  settings = {},
) => {
  const timeoutMs = requestTimeoutMs(settings);
  const store = createWooStore(page, timeoutMs);
  const catalogue: WooCatalogue = { get: store.get, baseUrl: page.url };
  const attribution = getOwn(settings, 'attribution') ?? 'line';
  const tokenOf = (line: AddLine) =>
    (attribution === 'line' && Object.values(line.attribution ?? {})[0]) ||
    line.properties?.['reelshelf'];
  const buttons = createButtonAdds(page, tokenOf, timeoutMs);
  const products = () => import('./products.js');

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
    readCart: store.readCart,
    ...createWooChanges({ page, store, catalogue, isOnCart: attribution === 'cart', tokenOf }),
    openCart: () => leave('cart'),
    checkout: () => leave('checkout'),
    listen(on, onStop, emitAll) {
      const emit = () => buttons.isEcho() || emitAll();
      on(
        page.window,
        'wc-blocks_store_sync_required',
        (event) => reach(event, 'detail.type') === 'from_iAPI',
      );
      for (const name of ['added_to', 'removed_from'])
        on(page.window.document.body, `wc-blocks_${name}_cart`, () => !buttons.isEcho());
      const isKnown = (count: number) => count === store.seen()?.summary.count;
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
      return result.error?.code === 'blocked' && result.error.inCart === undefined
        ? buttons.add(lines, result)
        : result;
    },
  };
};
