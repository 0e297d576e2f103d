import { messageOf, type JsonReply } from '../../kit/http.js';
import { getOwn } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';
import type { ShopifyVariant } from './parseProduct.js';

/** What is known about one refused line, for {@link explainRefusal}. For a change of a line, `before` is what other lines of the variant hold. */
export interface RefusedLine {
  requested: number;
  /** Pieces of this variant in the cart before the request, and pieces it gained. */
  before: number;
  actual: number;
  /** The variant as the shop's product page states it; `undefined` when it could not be read. */
  live: ShopifyVariant | undefined;
}

/**
 * Why a line did not go in whole. Shopify's words are in the shopper's language and change, so the reason is worked out from
 * figures: the status, the cart before and after, the variant's rule.
 */
export function explainRefusal(reply: JsonReply | null, line: RefusedLine | undefined): CartError {
  const error = (code: CartErrorCode, limit?: number): CartError => ({
    code,
    message:
      messageOf(reply?.body) ||
      (reply ? `HTTP ${reply.status}` : 'The shop added less than was asked'),
    ...(reply ? { httpStatus: reply.status } : {}),
    ...(line ? { inCart: line.before + line.actual } : {}),
    ...(limit === undefined ? {} : { limit }),
  });
  if (reply?.status === 404) return error('invalid_variant');
  if (reply && reply.status >= 500) return error('unknown');
  if (reply?.status === 400) return error('validation');
  if (!line || (reply && reply.status !== 422 && reply.status !== 200)) return error('unknown');
  const { live, before, requested, actual } = line;
  if (actual > 0) return error('not_enough_stock');
  if (live && !live.available) return error('sold_out');
  if (live?.needsPlan) return error('options_required');
  const rule = live?.quantity;
  const total = before + requested;
  if (rule && total < rule.min) return error('quantity_min');
  if (rule && rule.max !== null && total > rule.max) return error('quantity_limit', rule.max);
  if (rule && total % rule.increment) return error('quantity_increment');
  if (getOwn(reply?.body, 'errors') !== undefined) return error('validation');
  return error(before > 0 || requested > 1 ? 'not_enough_stock' : 'sold_out');
}
