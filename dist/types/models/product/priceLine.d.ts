import type { LiveFacts } from '../../cart/contract/types.js';
import type { Product } from '../../feed/schema.js';
import type { Formats } from '../../i18n/format.js';
/**
 * A product's price, ready to show: the lowest at which it can be bought, with the former price if it was higher.
 *
 * @param facts - what the shop has said of it; without them the feed's copy is shown.
 */
export declare function priceLine(product: Product, format: Formats, facts?: LiveFacts): {
    now: string;
    before: string | null;
    isSoldOut: boolean;
};
