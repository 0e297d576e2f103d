import type { Money } from '../feed/schema.js';
/** Numbers as the shopper writes them. Everything goes through `Intl`. */
export interface Formats {
    /** `€28.00`, `¥2,800`, `28.000 KWD`: as many decimals as the currency has. */
    money(money: Money): string;
    /** `8.2K`. */
    compact(count: number): string;
    /** `0:09`. */
    clock(seconds: number): string;
}
/** @param language - as the page names it: `de-DE`, also `de_DE`; the browser's own when it is none. */
export declare function createFormats(language: string): Formats;
