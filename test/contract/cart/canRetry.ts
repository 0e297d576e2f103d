import type { CartErrorCode } from '../../../src/cart/contract/errors.js';

const RETRYABLE: readonly CartErrorCode[] = [
  'rate_limited',
  'network',
  'session_expired',
  'conflict',
  'blocked',
];

/** Whether the same request may succeed later without the shopper changing anything. */
export const canRetry = (code: CartErrorCode): boolean => RETRYABLE.includes(code);
