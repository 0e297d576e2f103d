import type { CartState } from '../../kit/sessionCart.js';
/** Prices come as one, by quantity, where the first is that of one piece, or as a range of a product's variants, which starts from the lowest. */
export declare const lowestPrice: (price: unknown) => unknown;
export declare const pictureUrl: (picture: unknown, base: string) => string | null;
/** The basket of `Cart-Get`, and of the answer to every change. `null`: this is none. */
export declare function parseBasket(body: unknown, base: string): CartState | null;
