import type { CartState } from '../../sessionCart.js';
/** Prices come as one, as a range of a product's variants, or by quantity; the lowest is the one to start from. */
export declare const lowestPrice: (price: unknown) => unknown;
export declare const pictureUrl: (picture: unknown, base: string) => string | null;
/** The basket of `Cart-Get`, and of the answer to every change. `null`: this is none. */
export declare function parseBasket(body: unknown, base: string): CartState | null;
