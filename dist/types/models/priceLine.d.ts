import type { Product } from '../feed/schema.js';
import type { Formats } from '../i18n/format.js';
/** A product's price as the feed states it, ready to show: the lowest at which it can be bought, with the former price if it was higher. */
export declare function priceLine(product: Product, format: Formats): {
    now: string;
    before: string | null;
    isSoldOut: boolean;
};
