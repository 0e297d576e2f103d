/** The suite with the plainest platform that it takes: one code for every refusal, no event for changes elsewhere, no product data. */
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { describeCartAdapter } from '../cartAdapter.js';
import { createPlainCart } from './adapter.js';
import { startPlainShop } from './shop.js';

describeCartAdapter({
  name: 'a plain platform',
  can: {
    add: true,
    confirm: true,
    undo: true,
    attribution: false,
    productData: false,
    lines: true,
    again: true,
    news: false,
    reasons: false,
    faults: ['offline', 'answer lost', 'hang', 'html', 'rate limited', 'server error'],
  },
  async start() {
    const server = await startPlainShop(catalogue);
    const page = createNodePage(server.origin);
    return {
      makeAdapter: (settings) => createPlainCart(page, settings),
      serverCart: () => server.shop.lines(page.cookies),
      changeElsewhere: (variantId, quantity) =>
        server.shop.setQuantity(page.cookies, variantId, quantity),
      fault: server.fault,
      stop: server.stop,
    };
  },
});
