import type { LiveFacts, LiveProduct } from '../../contract/types.js';
/** Answers a `Product-Variation` address with the product in it; `null` without one. */
export type AskProduct = (address: string) => Promise<unknown>;
export declare function factsOfProduct(product: unknown): LiveFacts;
/** A product with its variants, found by following the addresses that select one value after the other. */
export declare function readProduct(first: unknown, ask: AskProduct, base: string): Promise<LiveProduct>;
