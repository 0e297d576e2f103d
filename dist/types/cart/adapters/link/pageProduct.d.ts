import type { CartPage } from '../../page.js';
import type { CartAdapter } from '../../types.js';
/**
 * What the page itself says of the product it sells, for shops that have no other way to tell: JSON-LD of schema.org's `Product` and
 * `ProductGroup`, else the `product:` metadata of Open Graph. Other products than the page's are not known.
 */
export declare function createPageProducts(page: CartPage): Pick<CartAdapter, 'getProduct' | 'getProducts'>;
