import type { CartAdapterFactory } from '../../page.js';
/**
 * Buys through the page's own product form, as if the shopper had filled it in: the shop's checks and handlers all run. Works
 * only for the product whose page this is. Nothing comes back, so what it adds is {@link AddResult.unconfirmed}.
 */
export declare const createFormCart: CartAdapterFactory;
