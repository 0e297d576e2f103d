import { createMedusaCart } from '../../../../src/cart/adapters/medusa/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import {
  KEY,
  REGION,
  startMedusaShop,
  variantIdOf,
  type MedusaOptions,
} from '../../../../demo/platforms/shops/medusa.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';

export const SERUM = { productId: 'serum-dew', variantId: variantIdOf('41001'), quantity: 1 };
export const CARAFE = { productId: 'carafe-pour', variantId: variantIdOf('41003'), quantity: 1 };
export const LAMP = { productId: 'lamp-dusk', variantId: variantIdOf('41004'), quantity: 1 };
export const seenFrom = (video: string) => ({ attribution: { _reelshelf: video } });

/** The shop's own place for the cart's id. */
export function createKept(id: string | null = null) {
  const kept = { id, get: () => kept.id, set: (next: string | null) => void (kept.id = next) };
  return kept;
}

/** A shop, a page of it, and the adapter between them. */
export async function openMedusa(
  settings: Record<string, unknown> = {},
  options: MedusaOptions = {},
  goods = catalogue,
) {
  const server = await startMedusaShop(goods, options);
  const page = createNodePage('http://127.0.0.1');
  const kept = createKept();
  const given = {
    baseUrl: server.origin,
    publishableKey: KEY,
    regionId: REGION,
    cartId: { get: kept.get, set: kept.set },
  };
  const adapter = createMedusaCart(page, { ...given, ...settings });
  return {
    server,
    page,
    kept,
    adapter,
    /** Since the last call, oldest first. */
    requests: () =>
      server.seen
        .splice(0)
        .map(({ method, path }) => `${method} ${path.replace(/c[a-z]+_01M8\d+/g, '…')}`),
    bodies: () =>
      server.seen
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => JSON.parse(body) as unknown),
    async close() {
      adapter.destroy();
      await server.stop();
    },
  };
}
