import type { CartLinesModel } from './cart/cartLinesModel.js';
import { CartModel } from './cart/cartModel.js';
import type { ShelfDeps } from './context.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
import { ProductModel } from './product/productModel.js';
/** Product sheet and cart state of one shelf; comes with the player. */
export interface ShopModels {
    product: InstanceType<typeof ProductModel>;
    cart: InstanceType<typeof CartModel>;
    /** The lines of the cart, whose code comes with the drawer. Made once and kept: a change goes on when the drawer has closed. */
    lines(Model: typeof CartLinesModel): InstanceType<typeof CartLinesModel>;
    dispose(): void;
}
/** Nothing is asked of the shop until the player opens for the first time. */
export declare function createShopModels(deps: ShelfDeps, feed: InstanceType<typeof FeedModel>, player: InstanceType<typeof PlayerModel>): ShopModels;
