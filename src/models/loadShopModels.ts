import { signal } from '@preact/signals';
import type { Disposer } from '../tools/disposer.js';
import { createLazy } from '../tools/lazy.js';
import type { ShelfContext, ShelfDeps } from './context.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
import type { ShopModels } from './shopModels.js';

/** Product and cart state come with the player, once. After a failed try the next call tries again. */
export function createShopLoader(
  deps: ShelfDeps,
  feed: FeedModel,
  player: PlayerModel,
  disposer: Disposer,
): Pick<ShelfContext, 'shop' | 'loadShop'> & {
  /** Another cart: what was known of the last one is forgotten. */
  restartShop(): void;
} {
  const shop = signal<ShopModels | null>(null);
  const load = async () => {
    const { createShopModels } = await import('./shopModels.js');
    const models = createShopModels(deps, feed, player);
    disposer.add(models.dispose);
    shop.value = models;
    return models;
  };
  let loadOnce = createLazy(load);
  const loadShop = () => loadOnce();
  return {
    shop,
    loadShop,
    restartShop() {
      const old = shop.peek();
      if (!old) return;
      loadOnce = createLazy(load);
      shop.value = null;
      old.dispose();
      void loadShop().catch(() => {});
    },
  };
}
