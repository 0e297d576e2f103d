/** What a body of the cart contract brings to the conformance suite, and the products that the suite buys. */
import type { AddLine, AddResult, CartAdapter } from '../../../src/cart/contract/types.js';
import type { Fault } from '../../../demo/platforms/shops/server.js';

/** What the shop's own cart holds, pieces by variant; ids are those of the catalogue. */
export type ServerCart = { variantId: string; quantity: number; attribution: string | null }[];

export interface CartTrial {
  makeAdapter(settings?: Record<string, unknown>): CartAdapter;
  serverCart(): ServerCart;
  /** Another tab sets a variant's quantity and, where a page can know, the page is told. Ids are those of the catalogue. */
  changeElsewhere(variantId: string, quantity: number): void;
  fault(fault: Fault): void;
  stop(): Promise<void> | void;
}

export interface CartHarness {
  name: string;
  can: {
    /** Adds at all; a link adapter does not. */
    add: boolean;
    /** Knows what the cart holds, so `actual`, `read` and refusals are the shop's. */
    confirm: boolean;
    undo: boolean;
    attribution: boolean;
    productData: boolean;
    /** Tells the cart's lines and changes each. */
    lines: boolean;
    /** Puts a line that was taken out back as it was (`CartLine.again`). */
    again?: boolean;
    /** Hears of changes elsewhere; default `true`. `false`: the platform has no event for them, and then the adapter makes none up. */
    news?: boolean;
    /** Says why it refused; default `true`. `false`: it has one answer for every refusal, and then any code of the contract will do. */
    reasons?: boolean;
    /** Faults that this platform can meet and must survive. */
    faults: readonly Fault[];
  };
  /** How this platform names a variant of the catalogue; default: as the catalogue does. */
  idOf?(variantId: string): string;
  /** What else this platform needs on a line: a SKU, its own names of the product. */
  toLine?(line: AddLine): AddLine;
  start(): Promise<CartTrial>;
}

/** Products of `demo/platforms/shops/catalogue.ts` as this platform is asked for them. */
export function linesFor({ idOf = (id) => id, toLine = (line) => line }: CartHarness) {
  const line = (handle: string, variantId: string): AddLine =>
    toLine({
      productId: handle,
      variantId: idOf(variantId),
      quantity: 1,
      ref: { handle },
      url: `/products/${handle}`,
    });
  return {
    SERUM: line('serum-dew', '41001'),
    SERUM_LARGE: line('serum-dew', '41002'),
    THREE_LEFT: line('carafe-pour', '41003'),
    SOLD_OUT: line('lamp-dusk', '41004'),
    UNKNOWN: line('serum-dew', '49999'),
  };
}
export const MARK = { _reelshelf: 'am-routine.s1.lx2k9' };
/** Gives up early on what hangs, and not on a busy machine. */
export const QUICK = { timeoutMs: 1000 };

export const pieces = (cart: ServerCart, variantId?: string) =>
  cart.reduce(
    (sum, line) =>
      sum + (variantId === undefined || line.variantId === variantId ? line.quantity : 0),
    0,
  );
export const actual = (result: AddResult) =>
  result.added.reduce((sum, line) => sum + line.actual, 0);
