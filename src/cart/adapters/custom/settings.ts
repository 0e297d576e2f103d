import type {
  AddLine,
  AddResult,
  CartSummary,
  ChangeResult,
  LiveProduct,
  ProductReference,
} from '../../contract/types.js';

/** What a function of the shop may answer to an add: all of it, any part of it, or just whether it worked. */
export type CustomAnswer = Partial<AddResult> | boolean | void;

/** The shop's own functions. What one of them throws is shown as `HOST_CALLBACK_FAILED` and taken for a refusal. */
export interface CustomCart {
  /**
   * Puts the lines into the cart.
   *
   * A refusal is an answer with `ok: false` and an `error`, not an exception.
   */
  add(lines: readonly AddLine[]): CustomAnswer | Promise<CustomAnswer>;
  /** Takes back what one add gained; `token` is the `undoToken` that `add` answered with. */
  undo?(token: unknown): boolean | Promise<boolean>;
  /**
   * Sets one line's pieces, 0 takes it out; `key` is the line's own in what `read` answered.
   *
   * A refusal is an answer, too.
   */
  setQuantity?(
    key: string,
    quantity: number,
  ): Partial<ChangeResult> | boolean | void | Promise<Partial<ChangeResult> | boolean | void>;
  /**
   * Price and stock as the shop has them now; `null` where it cannot tell.
   *
   * @default the page's own JSON-LD with `cart: 'custom'`, else the feed's copy
   */
  getProduct?(reference: ProductReference): LiveProduct | null | Promise<LiveProduct | null>;
  /** The cart with its `lines`, so that the shopper sees and changes them in the player. */
  read?(): CartSummary | Promise<CartSummary>;
  /** Opens the shop's own cart; anything but `false` says that it was shown. */
  openCart?(): unknown;
  /** Goes to the checkout; anything but `false` says that the shopper is on the way. */
  checkout?(): unknown;
  /**
   * `true` offers adds without a function `add`: the page answers the DOM event `reelshelf:cart_add` instead.
   *
   * @default whether `add` is a function; always `true` with `cart: 'custom'`
   */
  canAdd?: boolean;
  /**
   * A third of what `add` and `setQuantity` may take, in milliseconds.
   *
   * Later is a refusal with the code `network`.
   *
   * @default 10 000
   */
  timeoutMs?: number;
}
