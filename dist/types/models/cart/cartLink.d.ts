import { type ReadonlySignal } from '@preact/signals';
import type { CartAdapter } from '../../cart/contract/types.js';
import type { ShelfDeps } from '../context.js';
/** The way to the page's cart adapter, which is looked for once, and again after a failed try. Nothing that goes wrong in it comes through. */
export interface CartLink {
    /** `null` until it was found. */
    readonly adapter: CartAdapter | null;
    /** The same, to be followed. */
    readonly found: ReadonlySignal<CartAdapter | null>;
    connect(): Promise<CartAdapter | null>;
    /** Calls the adapter once it is there; `fallback` when there is none or when it threw. */
    ask<T>(where: string, call: (cart: CartAdapter) => Promise<T>, fallback: T): Promise<T>;
    /** The same without waiting, with an adapter that is there already. */
    askNow<T>(where: string, call: (cart: CartAdapter) => T, fallback: T): T;
}
export declare function createCartLink({ getCart, display, finish }: Pick<ShelfDeps, 'getCart' | 'display' | 'finish'>): CartLink;
