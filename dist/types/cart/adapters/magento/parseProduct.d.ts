import type { LiveProduct } from '../../contract/types.js';
import type { StockFacts } from './refusals.js';
/** How one SKU is asked for in the shopper's session. */
export interface Sold extends StockFacts {
    /** The product's number; of a configurable product its own, not its variant's. */
    id: string;
    /** The choices that make the variant. */
    fields: Record<string, string>;
}
/**
 * A product of the GraphQL catalogue. Variants go by their SKU, the only name of them that the cart tells too.
 *
 * @param known - gets every SKU of it.
 */
export declare function parseProduct(item: unknown, pageUrl: string, known: Map<string, Sold>): LiveProduct;
