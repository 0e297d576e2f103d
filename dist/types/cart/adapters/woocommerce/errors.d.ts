import type { CartError } from '../../contract/errors.js';
export declare const isNonceError: (body: unknown) => boolean;
/** The Store API's refusals have codes of their own; the status only helps with those that are not the shop's. */
export declare function explainStoreError(status: number, body: unknown): CartError;
