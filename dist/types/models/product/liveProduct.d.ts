import type { LiveFacts, LiveProduct } from '../../cart/contract/types.js';
import type { Product } from '../../feed/schema.js';
/**
 * The feed's product with what the platform says now laid over it. The platform wins wherever it spoke; a price and its former
 * price always come from the same mouth, so that a struck price is never from another day or currency. The title stays the feed's: the
 * merchant wrote it for this place.
 *
 * Where the platform tells its options, they and its variants are the choice. Else variants that the platform no longer has are left
 * out; where not one id is known to the platform the ids are of another kind (a SKU, say), and then only what holds for the whole
 * product is taken over.
 */
export declare function withLive(product: Product, live: LiveProduct | null): Product;
/** What is known from a card's request, until the whole product is: only what cannot contradict a variant's own price. */
export declare function withFacts(product: Product, facts: LiveFacts | undefined): Product;
