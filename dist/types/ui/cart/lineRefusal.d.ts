import type { CartRow } from '../../models/cart/cartRows.js';
import { type Sentence } from '../product/refusalText.js';
/**
 * Why a line was not changed. What the cart holds afterwards tells how many there are: it went up but not all the way, or not
 * even by one.
 */
export declare function lineRefusal({ refusal, line, phase }: CartRow): Sentence | null;
