import type { CartChoice } from '../cart/detect/choose.js';
import type { PlayerPage, ShelfDeps } from '../models/context.js';
import type { Disposer } from '../tools/disposer.js';
import { createLazy } from '../tools/lazy.js';
import type { createPageCart } from './pageCart.js';
import type { createPageServices, ServiceParts } from './pageServices.js';

/**
 * Stands in for `pageServices.ts`, which comes with the player, and for `pageCart.ts`, which cards ask for before; each comes once.
 * After a failed try the next call tries again.
 */
export function createPageServicesLoader(
  parts: ServiceParts,
  disposer: Disposer,
): Pick<ShelfDeps, 'loadSource' | 'getCart'> & {
  loadPage(): Promise<PlayerPage>;
  getCartChoice(): Promise<CartChoice | null>;
  restartCart(): void;
} {
  let cart: ReturnType<typeof createPageCart> | null = null;
  const loadCart = createLazy(
    async () => (cart = (await import('./pageCart.js')).createPageCart(parts, disposer)),
  );
  let services: ReturnType<typeof createPageServices> | null = null;
  const load = createLazy(
    async () => (services = (await import('./pageServices.js')).createPageServices(parts)),
  );
  return {
    loadSource: (sources) =>
      services ? services.loadSource(sources) : load().then((it) => it.loadSource(sources)),
    getCart: async () => (await loadCart()).getCart(),
    loadPage: async () => (await load()).page,
    getCartChoice: async () => (await loadCart()).getCartChoice(),
    restartCart: () => cart?.restartCart(),
  };
}
