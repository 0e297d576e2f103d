/** What the drawer lists: the lines of the cart, and in their places those that were just taken out. Pure. */
import type { CartError } from '../../cart/contract/errors.js';
import type { CartLine } from '../../cart/contract/types.js';
/**
 * `here`: in the cart. `gone`: taken out by the shopper, may be put back. `returning`: being put back.
 *
 *     here ──► gone ──► returning ──► here
 *                └──────────┘ refused
 */
export type RowPhase = 'here' | 'gone' | 'returning';
/** Why a change was not made, with what was asked for. */
export interface RowRefusal {
    error: CartError;
    asked: number;
    /** Pieces before the change. */
    before: number;
    /** When the same may be tried again, on the monotonic clock. */
    retryAtMs: number;
}
export interface CartRow {
    /** Ours, and the same from one answer of the platform to the next; the platform's key may change. */
    id: number;
    phase: RowPhase;
    /** As the platform told it last. */
    line: CartLine;
    /** Pieces the shopper wants; `null` when that is what the cart holds. Of a line that is gone: to be put back. */
    wanted: number | null;
    /** Pieces that the platform was asked for last and has not told of in a cart yet. */
    asked: number | null;
    /** The answer to that is awaited. */
    isSending: boolean;
    refusal: RowRefusal | null;
}
export declare const newRow: (id: number, line: CartLine) => CartRow;
/** Pieces that are shown. */
export declare const shownPieces: ({ phase, wanted, line }: CartRow) => number;
/** Pieces that the wishes add to what the platform told. */
export declare const wishedPieces: (rows: readonly CartRow[]) => number;
/**
 * The rows after the platform told its lines anew, in the platform's order; rows that were taken out keep their places.
 * A line is the one it was by key and variant, else by variant alone, since a key is good only until the cart changes.
 * When something else changed the cart, what was taken out before is no longer offered.
 */
export declare function followCart(rows: readonly CartRow[], lines: readonly CartLine[], nextId: () => number): {
    rows: CartRow[];
    isOther: boolean;
};
