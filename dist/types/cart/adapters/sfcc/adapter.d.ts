import type { CartAdapterFactory } from '../../contract/page.js';
import type { SfccSettings } from './settings.js';
/**
 * The cart of a Salesforce B2C Commerce shop built on the Storefront Reference Architecture (SFRA), through its own controllers in the
 * shopper's session. Not for shops on PWA Kit, which have none of them.
 *
 * Variants are named by their product id (`pid`); a master product cannot be bought.
 *
 * Settings: {@link SfccSettings}.
 *
 * Not possible: the basket tells sums only as text in the shop's locale, which is read strictly or not at all, and nothing of a line's
 * address; variants that cannot be ordered have no address and are left out; a gift to choose is chosen on the cart page.
 */
export declare const createSfccCart: CartAdapterFactory<SfccSettings>;
