import { signal } from '@preact/signals';
import type { Disposer } from '../tools/disposer.js';
import { createLazy } from '../tools/lazy.js';
import type { ShelfContext, ShelfDeps } from './context.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
import type { ShopModels } from './shopModels.js';

/** Product and cart state come with the player, once. After a failed try the next call tries again. */
export function createShop(
  deps: ShelfDeps,
  feed: InstanceType<typeof FeedModel>,
  player: InstanceType<typeof PlayerModel>,
  disposer: Disposer,
): Pick<ShelfContext, 'shop' | 'loadShop'> {
  const shop = signal<ShopModels | null>(null);
  const loadShop = createLazy(async () => {
    const { createShopModels } = await import('./shopModels.js');
    const models = createShopModels(deps, feed, player);
    disposer.add(models.dispose);
    shop.value = models;
    return models;
  });
  return { shop, loadShop };
}
