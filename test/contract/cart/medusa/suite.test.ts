import { createMedusaCart } from '../../../../src/cart/adapters/medusa/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import {
  KEY,
  REGION,
  startMedusaShop,
  variantIdOf,
} from '../../../../demo/platforms/shops/medusa.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { describeCartAdapter } from '../cartAdapter.js';
import { createKept } from './support.js';
import type { Fault } from '../../../../demo/platforms/shops/server.js';

/** Another tab does not tell; the shopper comes back from it. */
function comeBack(page: NodePage) {
  page.window.document.dispatchEvent(new Event('visibilitychange'));
}

function harness(name: string, hasCart: boolean, faults: readonly Fault[]) {
  return {
    name,
    can: {
      add: true,
      confirm: true,
      undo: true,
      attribution: true,
      productData: true,
      lines: true,
      again: true,
      faults,
    },
    idOf: variantIdOf,
    async start() {
      const server = await startMedusaShop(catalogue);
      const page = createNodePage('http://127.0.0.1');
      const kept = createKept(hasCart ? server.shop.createCart() : null);
      return {
        makeAdapter: (settings = {}) =>
          createMedusaCart(page, {
            baseUrl: server.origin,
            publishableKey: KEY,
            regionId: REGION,
            cartId: { get: kept.get, set: kept.set },
            ...settings,
          }),
        serverCart: () => (kept.id ? server.shop.lines({}) : []),
        changeElsewhere(variantId: string, quantity: number) {
          server.shop.setQuantity({}, variantId, quantity);
          comeBack(page);
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  };
}

const FAULTS = ['offline', 'hang', 'html', 'rate limited', 'server error'] as const;
describeCartAdapter(harness('medusa, with a cart already', true, ['answer lost', ...FAULTS]));
// A cart whose id got lost on its way is nobody’s; see cartMedusa.test.ts.
describeCartAdapter(harness('medusa, first visit', false, FAULTS));
