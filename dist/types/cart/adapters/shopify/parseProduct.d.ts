import type { LiveProduct, LiveVariant, QuantityRule } from '../../contract/types.js';
export interface ShopifyVariant extends LiveVariant {
    /** Sold by subscription only, so a plain add is refused. */
    needsPlan?: true;
}
export interface ShopifyProduct extends LiveProduct {
    variants: ShopifyVariant[];
}
/** A product as `products/{handle}.js` states it in the shopper's market. Shopify does not say there whether tax is in the prices. */
export declare function parseProduct(body: unknown, currency: string | undefined, baseUrl: string, parseRule: (item: unknown) => QuantityRule | undefined): ShopifyProduct | null;
/** The price at which a product can be bought at least, with that variant's own former price. */
export declare function cheapest(variants: readonly Pick<LiveVariant, 'available' | 'price' | 'compareAt'>[]): Pick<LiveVariant, 'price' | 'compareAt'>;
