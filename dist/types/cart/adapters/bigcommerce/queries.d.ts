/** Price and stock of products by their numbers, and `details` of each. Both prices, since the shop says only here which one it shows. */
export declare const askProducts: (details: string) => string;
/** What a product's sheet shows of it beyond price and stock. */
export declare const DETAILS: string;
export declare const FIND_BY_VARIANT: string;
export declare const FIND_BY_PATH: string;
