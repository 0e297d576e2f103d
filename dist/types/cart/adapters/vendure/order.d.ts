import type { CartPage } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionCart.js';
import type { Dialect } from './queries.js';
export declare const namesOf: (list: unknown[]) => string[];
/** An order as a cart; `null`, before the first add, is an empty one. */
export declare function parseOrder(order: unknown, { page, precision }: Dialect): CartState;
/** A picture in a size that fits; servers without that size send their usual one. */
export declare function imageOf(from: unknown, page: CartPage): string | null;
