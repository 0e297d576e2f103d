/** The suite with the plainest platform that it takes: one code for every refusal, no event for changes elsewhere, no undo. */
import { createShopifyCart } from '../../../src/cart/adapters/shopify/adapter.js';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import { createNodePage } from '../../../demo/platforms/shops/nodePage.js';
import { startShopifyShop } from '../../../demo/platforms/shops/shopify.js';
import { describeCartAdapter } from './cartAdapter.js';
import type { CartAdapter } from '../../../src/cart/contract/types.js';

/** Forgets what a plain platform would not say. */
function plain(adapter: CartAdapter): CartAdapter {
  return {
    ...adapter,
    async add(lines) {
      const { undoToken: _, error, ...result } = await adapter.add(lines);
      return { ...result, ...(error ? { error: { ...error, code: 'sold_out' as const } } : {}) };
    },
    undo: () => Promise.resolve(false),
    onExternalChange: () => () => {},
  };
}

describeCartAdapter({
  name: 'a plain platform',
  can: {
    add: true,
    confirm: true,
    undo: false,
    attribution: true,
    productData: true,
    lines: false,
    news: false,
    reasons: false,
    faults: [],
  },
  async start() {
    const server = await startShopifyShop(catalogue);
    const page = createNodePage(server.origin, {
      Shopify: { shop: 'halden.myshopify.com', routes: { root: '/' } },
    });
    return {
      makeAdapter: (settings) => plain(createShopifyCart(page, settings)),
      serverCart: () => server.shop.lines(page.cookies),
      changeElsewhere: (variantId, quantity) =>
        server.shop.setQuantity(page.cookies, variantId, quantity),
      fault: server.fault,
      stop: server.stop,
    };
  },
});
