/** A page of some shop, and a Vendure server on another origin with an adapter between them. */
import { createVendureCart } from '../../src/cart/adapters/vendure/adapter.js';
import { catalogue } from '../../demo/platforms/shops/catalogue.js';
import { createNodePage } from '../../demo/platforms/shops/nodePage.js';
import { startVendureShop, type VendureShopOptions } from '../../demo/platforms/shops/vendure.js';
import type { Catalogue } from '../../demo/platforms/shops/shopifyCart.js';

export const VENDURE_KEY = 'reelshelf.cart.vendure';

/** A browser's storage as far as it is used. */
export function createStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    length: 0,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** Custom fields as a merchant declares them. */
export const vendureFields = {
  lineFields: ['reelshelf', 'engraving'],
  variantFields: ['rrp'],
  orderFields: ['reelshelf'],
};

export async function openVendure(
  settings: Record<string, unknown> = {},
  options: VendureShopOptions = {},
  goods: Catalogue = catalogue,
) {
  const server = await startVendureShop(goods, options);
  const storage = createStorage();
  const page = createNodePage('https://shop.example', { localStorage: storage });
  const adapter = createVendureCart(page, { baseUrl: server.origin, ...settings });
  const sent = () =>
    server.seen.map(
      ({ body }) => JSON.parse(body) as { query: string; variables: Record<string, unknown> },
    );
  return {
    server,
    storage,
    page,
    adapter,
    who: () => ({ token: storage.kept.get(VENDURE_KEY) ?? '' }),
    sent,
    changes: () => sent().filter(({ query }) => query.startsWith('mutation')),
    close() {
      adapter.destroy();
      return server.stop();
    },
  };
}
