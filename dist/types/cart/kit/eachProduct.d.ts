import type { CartAdapter, LiveFacts } from '../contract/types.js';
/** `getProducts` for platforms that tell of one product a request. */
export declare const eachProduct: (getProduct: CartAdapter['getProduct']) => CartAdapter['getProducts'];
/** What a card needs of a product. */
export declare function factsOf({ available, price, compareAt, tax }: LiveFacts): LiveFacts;
