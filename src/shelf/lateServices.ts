import type { CartChoice } from '../cart/choose.js';
import type { PlayerPage, ShelfDeps } from '../models/context.js';
import type { Disposer } from '../tools/disposer.js';
import type { ServiceParts } from './pageServices.js';

/** Stands in for `pageServices.ts`, which comes with the player, once. After a failed try the next call tries again. */
export function createLateServices(parts: ServiceParts, disposer: Disposer): Pick<ShelfDeps, 'loadSource' | 'getCart'> & {
  loadPage(): Promise<PlayerPage>;
  getCartChoice(): Promise<CartChoice | null>;
  restartCart(): void;
} {
  const start = async () => {
    const late = await import('./pageServices.js');
    return late.createPageServices(parts, disposer);
  };
  let loading: ReturnType<typeof start> | null = null;
  const load = () => {
    loading ??= start().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    loadSource: async (sources) => (await load()).loadSource(sources),
    getCart: async () => (await load()).getCart(),
    loadPage: async () => (await load()).page,
    getCartChoice: async () => (await load()).getCartChoice(),
    restartCart: () => void loading?.then((services) => services.restartCart(), () => {}),
  };
}
