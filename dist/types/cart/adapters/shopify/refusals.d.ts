import { type JsonReply } from '../../kit/http.js';
import type { CartError } from '../../contract/errors.js';
import type { ShopifyVariant } from './parseProduct.js';
/** What is known about one refused line, for {@link explainRefusal}. For a change of a line, `before` is what other lines of the variant hold. */
export interface RefusedLine {
    requested: number;
    /** Pieces of this variant in the cart before the request, and pieces it gained. */
    before: number;
    actual: number;
    /** The variant as the shop's product page states it; `undefined` when it could not be read. */
    live: ShopifyVariant | undefined;
}
/**
 * Why a line did not go in whole. Shopify's words are in the shopper's language and change, so the reason is worked out from
 * figures: the status, the cart before and after, the variant's rule.
 */
export declare function explainRefusal(reply: JsonReply | null, line: RefusedLine | undefined): CartError;
