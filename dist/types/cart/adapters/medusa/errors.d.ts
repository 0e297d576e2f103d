import type { CartError } from '../../contract/errors.js';
export declare function explainMedusaError(httpStatus: number, body: unknown): CartError;
