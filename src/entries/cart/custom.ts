/** npm `reelshelf/cart/custom`: a shop's own cart behind functions of its own. Importing it does nothing. */
import { createCustomCart } from '../../cart/adapters/custom/adapter.js';
import type { CartMaker } from '../../cart/registry.js';
import type { AddLine, AddResult, CartSummary } from '../../cart/types.js';

export { createCustomCart };
export type { CartMaker };
export type { CartAddRequest } from '../../cart/offer.js';
export type { CartAdapterFactory, CartPage, CartSettings } from '../../cart/page.js';
export type { AddLine, AddResult, CartAdapter, CartSummary, LiveProduct, LiveVariant, ProductRef } from '../../cart/types.js';
export type { CartError, CartErrorCode } from '../../cart/errors.js';

/** What a function of the shop may answer to an add: all of it, any part of it, or just whether it worked. */
export type CustomAnswer = Partial<AddResult> | boolean | void;

export interface CustomCart {
  /** Puts the lines into the cart. A refusal is an answer with `ok: false` and an `error`, not an exception. */
  add(lines: readonly AddLine[]): CustomAnswer | Promise<CustomAnswer>;
  /** Takes back what one add gained; `token` is the `undoToken` that `add` answered with. */
  undo?(token: unknown): boolean | Promise<boolean>;
  read?(): CartSummary | Promise<CartSummary>;
  /** Anything but `false`: the cart was shown. */
  openCart?(): unknown;
  /** Anything but `false`: the shopper is on the way to the checkout. */
  checkout?(): unknown;
  /** How long one answer may take is three times this; default 10 000. */
  timeoutMs?: number;
}

/** For `createShelf({ cart: customCart({ add }) })`. */
export const customCart =
  (cart: CustomCart): CartMaker =>
  (page) =>
    createCustomCart(page, { ...cart });
