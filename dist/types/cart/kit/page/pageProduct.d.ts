import type { CartPage } from '../../contract/page.js';
import type { CartAdapter, ProductWish } from '../../contract/types.js';
/**
 * What the page itself says of the product it sells, for shops that have no other way to tell: JSON-LD of schema.org's `Product` and
 * `ProductGroup`, else the `product:` metadata of Open Graph. Other products than the page's are not known.
 */
export declare function createPageProducts(page: CartPage): Pick<CartAdapter, 'getProduct' | 'getProducts'>;
/** Shops may have one path for all products and name them in the query: what both addresses name there has to be the same. */
export declare function isThisPage(page: CartPage, { url }: Pick<ProductWish, 'url'>): boolean;
