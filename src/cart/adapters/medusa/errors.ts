import { messageOf } from '../../kit/http.js';
import { ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';

/** Medusa has few codes, so most refusals are recognised by their words, which have stayed the same from version to version. First match counts. */
const WORDS: readonly [RegExp, CartErrorCode][] = [
  [/exist|published/, 'invalid_variant'],
  [/price|location/, 'not_purchasable'],
  [/^Cart /, 'session_expired'],
  [/^Line/, 'conflict'],
];

export function explainMedusaError(httpStatus: number, body: unknown): CartError {
  const message = messageOf(body) || `HTTP ${httpStatus}`;
  const code = (): CartErrorCode => {
    // "None left" or "not so many": there is one code for both, and only the stock shows which.
    if (ownText(body, 'code') === 'insufficient_inventory') return 'not_enough_stock';
    if (httpStatus === 409) return 'conflict';
    if (httpStatus > 499) return 'unknown';
    // A key that is missing or wrong.
    if (ownText(body, 'type') === 'not_allowed') return 'blocked';
    return WORDS.find(([words]) => words.test(message))?.[1] ?? 'validation';
  };
  return { code: code(), message, httpStatus };
}
