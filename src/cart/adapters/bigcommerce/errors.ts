import { ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';

/** The API has no codes for its refusals, only words; the first that fits counts. Where none does, the product is asked. */
const WORDS: Partial<Record<CartErrorCode, RegExp>> = {
  sold_out: /out of stock/i,
  not_enough_stock: /stock/i,
  quantity_min: /minimum/i,
  quantity_limit: /maximum/i,
  options_required: /option|modifier/i,
  not_purchasable: /purchas/i,
  invalid_variant: /variant/i,
};

const STATUS: Record<number, CartErrorCode> = {
  400: 'validation',
  403: 'blocked',
  404: 'invalid_variant',
  409: 'conflict',
  422: 'validation',
};

/** A refusal of the cart: `{ status, title, type, detail? }`; its words may be HTML, and what is wanted is their text. */
export function explainRefusal(httpStatus: number, body: unknown): CartError {
  const message = `${ownText(body, 'title')} ${ownText(body, 'detail') ?? ''}`
    .replace(/<[^<>]*>/g, '')
    .trim();
  let code = STATUS[httpStatus] ?? 'unknown';
  if (code === 'validation')
    code =
      (Object.keys(WORDS) as CartErrorCode[]).find((word) => WORDS[word]?.test(message)) ?? code;
  // What to do about it is for the log: the API only says that something is missing.
  return {
    code,
    message: message + (code === 'options_required' ? ': choose on the product’s page' : ''),
    httpStatus,
  };
}
