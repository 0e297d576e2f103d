import type { CartError } from '../../errors.js';
export declare function explainMedusaError(httpStatus: number, body: unknown): CartError;
