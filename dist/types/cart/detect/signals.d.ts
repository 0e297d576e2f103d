import type { CartName } from '../contract/names.js';
import type { CartPage } from '../contract/page.js';
/**
 * Cheap marks of each platform, for choosing an adapter before any adapter is loaded. Nothing here goes to the network or waits.
 */
export interface Mark {
    /** From 0 to 1; below {@link SURE} it may be chance. */
    confidence: number;
    /** What was found, in a merchant's words. */
    why: string;
}
export type FindMark = (page: CartPage) => Mark | null;
export declare const SURE = 0.5;
export declare const findShopify: FindMark;
export declare const findWooCommerce: FindMark;
export declare const findBigCommerce: FindMark;
export declare const findMagento: FindMark;
export declare const findSfcc: FindMark;
export declare const findPrestaShop: FindMark;
/** Shops whose cart no script of a page can reach: their shelf gets `custom` from the merchant, or links to the product. */
export declare const findClosed: FindMark;
export declare const findForm: FindMark;
/** In the order in which they are believed, since some shops carry the marks of two. Headless shops have none: they are named. */
export declare const platformMarks: readonly (readonly [CartName, FindMark])[];
