import { createCartLink } from './cart/cartLink.js';
import type { CartLinesModel } from './cart/cartLinesModel.js';
import { CartModel } from './cart/cartModel.js';
import { createCartStore } from './cart/cartStore.js';
import type { ShelfDeps } from './context.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';
import { ProductModel } from './product/productModel.js';

/** Product sheet and cart state of one shelf; comes with the player. */
export interface ShopModels {
  product: ProductModel;
  cart: CartModel;
  /** The lines of the cart, whose code comes with the drawer. Made once and kept: a change goes on when the drawer has closed. */
  lines(Model: typeof CartLinesModel): CartLinesModel;
  dispose(): void;
}

/** Nothing is asked of the shop until the player opens for the first time. */
export function createShopModels(
  deps: ShelfDeps,
  feed: FeedModel,
  player: PlayerModel,
): ShopModels {
  const link = createCartLink(deps);
  const store = createCartStore(link, deps.env);
  const cart = new CartModel(deps, player, link, store);
  const product = new ProductModel(deps, feed, player, cart);
  let lines: CartLinesModel | null = null;
  return {
    product,
    cart,
    lines: (Model) => (lines ??= new Model(deps, player, cart, link, store)),
    dispose() {
      lines?.[Symbol.dispose]();
      product[Symbol.dispose]();
      cart[Symbol.dispose]();
    },
  };
}
