import type { CartState } from '../../kit/sessionCart.js';
export interface SaleorState extends CartState {
    id?: string;
    /** What is written on each line, by its key. */
    marks: Record<string, string>;
}
export declare const NO_CHECKOUT: SaleorState;
export declare const CHECKOUT: string;
/** A line's metadata as one text, whatever its order. */
export declare const markOf: (metadata: Readonly<Record<string, string>>) => string;
/** `null`: there is no such checkout, or it became an order. */
export declare function parseCheckout(checkout: unknown, base: string): SaleorState | null;
