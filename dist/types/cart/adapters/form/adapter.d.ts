import type { CartAdapterFactory } from '../../contract/page.js';
import type { NoSettings } from '../../kit/settings.js';
/**
 * Buys through the page's own product form, as if the shopper had filled it in: the shop's checks and handlers all run. Works
 * only for the product whose page this is. Nothing comes back, so what it adds is {@link AddResult.unconfirmed}.
 *
 * A form that no script of the theme takes would leave the page, and the video with it: it is sent in the background instead.
 */
export declare const createFormCart: CartAdapterFactory<NoSettings>;
