import type { CartChoice } from '../cart/detect/choose.js';
import type { PlayerPage, ShelfDeps } from '../models/context.js';
import type { Disposer } from '../tools/disposer.js';
import { createLazy } from '../tools/lazy.js';
import type { createPageServices, ServiceParts } from './pageServices.js';

/** Stands in for `pageServices.ts`, which comes with the player, once. After a failed try the next call tries again. */
export function createPageServicesLoader(
  parts: ServiceParts,
  disposer: Disposer,
): Pick<ShelfDeps, 'loadSource' | 'getCart'> & {
  loadPage(): Promise<PlayerPage>;
  getCartChoice(): Promise<CartChoice | null>;
  restartCart(): void;
} {
  let loaded: ReturnType<typeof createPageServices> | null = null;
  const load = createLazy(
    async () => (loaded = (await import('./pageServices.js')).createPageServices(parts, disposer)),
  );
  return {
    loadSource: async (sources) => (await load()).loadSource(sources),
    getCart: async () => (await load()).getCart(),
    loadPage: async () => (await load()).page,
    getCartChoice: async () => (await load()).getCartChoice(),
    restartCart: () => loaded?.restartCart(),
  };
}
