import type { CartAdapterFactory } from '../../contract/page.js';
import type { NoSettings } from '../../kit/settings.js';
/** No cart within reach: the shopper is shown the way to the product's page. Nothing is ever opened by itself. */
export declare const createLinkCart: CartAdapterFactory<NoSettings>;
