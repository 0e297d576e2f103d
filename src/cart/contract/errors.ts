/** Why a cart refused. The closed list every adapter maps its platform's answers onto. */
export const cartErrorCodes = [
  'sold_out',
  'not_enough_stock',
  'quantity_limit',
  'quantity_min',
  'quantity_increment',
  'invalid_variant',
  'options_required',
  'not_purchasable',
  'session_expired',
  'rate_limited',
  'conflict',
  'validation',
  'network',
  'blocked',
  'unknown',
] as const;

export type CartErrorCode = (typeof cartErrorCodes)[number];

export interface CartError {
  code: CartErrorCode;
  /** The platform's own words as plain text, for a log; what the shopper reads is made from the code. */
  message: string;
  httpStatus?: number;
  retryAfterMs?: number;
  /** Pieces of this variant that this cart holds now, where the platform says so or a read before and after shows it. */
  inCart?: number;
  /** Most pieces the platform lets one cart hold (its stock or its limit), where the platform states the figure. */
  limit?: number;
}
