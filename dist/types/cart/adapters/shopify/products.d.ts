import { type ShopifyProduct } from './parseProduct.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { CartAdapter, ProductWish, QuantityRule } from '../../contract/types.js';
import type { ShopifyRequests } from './requests.js';
export interface ShopifyProducts extends Pick<CartAdapter, 'getProducts'> {
    getProduct(product: ProductWish): Promise<ShopifyProduct | null>;
}
/**
 * Products as the shop has them now. One product is told by the Ajax API, several by one request to the Storefront API of the shop's
 * own origin, which needs no token.
 */
export declare function createProducts(page: CartPage, settings: CartSettings, requests: ShopifyRequests, timeoutMs: number, parseRule: (item: unknown) => QuantityRule | undefined): ShopifyProducts;
