import type { LiveProduct } from '../../contract/types.js';
export type Fields = Record<string, string>;
/** The answer of a product's quick view; `null` for what the shop does not know, `undefined` when it did not answer. */
export type AskQuickView = (fields: Fields) => Promise<unknown>;
export declare const isInStock: (product: unknown) => boolean;
export declare const isNotForSale: (product: unknown) => boolean;
/** `0` for a product without combinations. */
export declare const combinationOf: (product: unknown) => string;
/** A product with its combinations. `null` where they cannot be told: half a list would hide the others. */
export declare function readProduct(answer: unknown, ask: AskQuickView, currency: string | undefined, base: string): Promise<LiveProduct | null>;
