import { CartModel } from './cartModel.js';
import type { ShelfDeps } from './context.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
import { ProductModel } from './productModel.js';

/** Product sheet and cart state of one shelf; comes with the player. */
export interface ShopModels {
  product: InstanceType<typeof ProductModel>;
  cart: InstanceType<typeof CartModel>;
  dispose(): void;
}

/** Nothing is asked of the shop until the player opens for the first time. */
export function createShopModels(deps: ShelfDeps, feed: InstanceType<typeof FeedModel>, player: InstanceType<typeof PlayerModel>): ShopModels {
  const cart = new CartModel(deps, player);
  const product = new ProductModel(deps, feed, player, cart);
  return {
    product,
    cart,
    dispose() {
      product[Symbol.dispose]();
      cart[Symbol.dispose]();
    },
  };
}
