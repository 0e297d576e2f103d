import type { LiveProduct } from '../cart/types.js';
import type { Product } from '../feed/schema.js';
/**
 * The feed's product with what the platform says now laid over it. The platform wins wherever it spoke; a price and its former
 * price always come from the same mouth, so that a struck price is never from another day or currency.
 *
 * Variants that the platform no longer has are left out. Where not one id is known to the platform the ids are of another kind
 * (a SKU, say); then only what holds for the whole product is taken over.
 */
export declare function withLive(product: Product, live: LiveProduct | null): Product;
