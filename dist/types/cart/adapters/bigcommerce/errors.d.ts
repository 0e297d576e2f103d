import type { CartError } from '../../contract/errors.js';
/** A refusal of the cart: `{ status, title, type, detail? }`; its words may be HTML, and what is wanted is their text. */
export declare function explainRefusal(httpStatus: number, body: unknown): CartError;
