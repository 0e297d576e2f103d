import { type ReadonlySignal } from '@preact/signals';
import type { CartLine, CartSummary } from '../../cart/contract/types.js';
import type { CartLink } from './cartLink.js';
/** What was wished for the lines of the cart and is not confirmed; there from the first opening of the cart on. */
export interface LineWishes {
    /** Pieces wished for beyond the confirmed ones; negative where fewer are wanted. */
    pieces: ReadonlySignal<number>;
    /** Every wish was answered. */
    isIdle: ReadonlySignal<boolean>;
    /** Sends at once what waits for another tap. */
    flush(): void;
}
export type CartTruth = ReturnType<typeof createCartTruth>;
/**
 * The cart as the platform told it last, and what it was asked since.
 *
 *     shown count = last cart read or confirmed + pieces asked for and not yet answered − pieces being taken back
 *                   + what the lines' wishes add
 *
 * A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
 */
export declare function createCartTruth(link: CartLink): {
    summary: import("@preact/signals-core").Signal<CartSummary | null>;
    count: ReadonlySignal<number>;
    isAnswered: ReadonlySignal<boolean>;
    isSettled: ReadonlySignal<boolean>;
    isCurrent: import("@preact/signals-core").Signal<boolean>;
    isLost: import("@preact/signals-core").Signal<boolean>;
    wishes: import("@preact/signals-core").Signal<LineWishes | null>;
    reread: () => Promise<void>;
    begin: (pieces: number) => void;
    settle: (pieces: number, gain: number, cart?: CartSummary, lines?: readonly CartLine[]) => void;
    /** Resolves when every change and every wish was answered; wishes that wait for another tap are sent now. */
    allAnswered(): Promise<void>;
    /** Resolves when nothing is on its way any more. */
    settled: () => Promise<void>;
    stop(): void;
};
