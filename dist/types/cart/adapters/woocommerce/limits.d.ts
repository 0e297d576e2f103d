import type { CartError } from '../../contract/errors.js';
import type { QuantityRule } from '../../contract/types.js';
import type { WooLine } from './lines.js';
/** WooCommerce has one code for every limit, and fits a new line into them without a word: the figures say which limit it was. */
export declare function brokenLimit({ min, max, increment }: QuantityRule, quantity: number): Pick<CartError, 'code' | 'limit'> | null;
/** Why an add gained another number of pieces than was asked, though nobody objected. */
export declare function explainClamp(line: WooLine | undefined, actual: number, requested: number): CartError;
/** Why a line does not hold what was asked; `refused` is the shop's own word, where it had one. */
export declare function explainChange(refused: CartError | undefined, line: WooLine | undefined, quantity: number, held: number): CartError;
