import type { CartPage } from './page.js';
/** Leaves for a page of the shop's own origin. `false`: the address is not one, and nothing happened. */
export declare function goTo(page: CartPage, address: string | undefined): boolean;
