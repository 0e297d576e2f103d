import type { Disposer } from '../tools/disposer.js';
import type { ShelfContext, ShelfDeps } from './context.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
/** Product and cart state come with the player, once. After a failed try the next call tries again. */
export declare function createShop(deps: ShelfDeps, feed: InstanceType<typeof FeedModel>, player: InstanceType<typeof PlayerModel>, disposer: Disposer): Pick<ShelfContext, 'shop' | 'loadShop'> & {
    /** Another cart: what was known of the last one is forgotten. */
    restartShop(): void;
};
