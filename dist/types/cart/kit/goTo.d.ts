import type { CartPage, CartSettings } from '../contract/page.js';
/** Leaves for a page of the shop's own origin. `false`: the address is not one, which is shown in the console, and nothing happened. */
export declare function goTo(page: CartPage, address: string | undefined): boolean;
/**
 * Opens the cart of a shop whose page has no theme that we know: by the setting `openCart`, a function, which answers `false` where it
 * did nothing; else the setting `cartUrl` on the page's own origin is gone to.
 */
export declare function openNamedCart(page: CartPage, settings: CartSettings): Promise<boolean>;
