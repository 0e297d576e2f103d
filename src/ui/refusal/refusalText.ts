import type { RefusalTexts } from '../../i18n/en/refusals.js';
import type { Attempt } from '../../models/cart/attempt.js';

/** Figures of the shop that may stand in a sentence. */
export interface QuantityRule {
  min: number;
  max: number | null;
  increment: number;
}

export interface Sentence {
  key: keyof RefusalTexts;
  values?: Record<string, number>;
}

type Code = NonNullable<Attempt['error']>['code'];

/** What was asked for, what came of it, and why not more. */
interface Refused {
  error: Attempt['error'];
  requested: number;
  actual: number;
}

/** What every code says when no figure is known. The type asks for each of them. */
const plain: Record<Code, keyof RefusalTexts> = {
  sold_out: 'soldOutNow',
  not_enough_stock: 'noneLeft',
  quantity_limit: 'overLimit',
  quantity_min: 'underLimit',
  quantity_increment: 'inOtherSteps',
  invalid_variant: 'gone',
  options_required: 'chooseFirst',
  not_purchasable: 'notSold',
  session_expired: 'timedOut',
  rate_limited: 'busy',
  conflict: 'cartChanged',
  validation: 'notAccepted',
  network: 'unreachable',
  blocked: 'blocked',
  unknown: 'failed',
};

/**
 * Why an add was refused, or taken only in part, in the shopper's words. A figure is used only when the platform stated it or
 * when it follows from what the cart took: one more piece refused for lack of stock means that the cart holds all there are.
 *
 * @returns `null` when there is nothing to say.
 */
export function refusalText(
  { error, actual, requested }: Refused,
  rule: QuantityRule | null,
): Sentence | null {
  if (!error) return null;
  // A shop's minimum can make it more than was asked.
  if (actual > 0)
    return { key: actual < requested ? 'partly' : 'instead', values: { actual, requested } };
  if (error.code === 'not_enough_stock') return stockText(error.limit, error.inCart, requested);
  if (error.code === 'quantity_limit')
    return limitText(error.limit ?? rule?.max ?? undefined, error.inCart);
  if (error.code === 'quantity_min' && rule && rule.min > 1)
    return { key: 'atLeast', values: { min: rule.min } };
  if (error.code === 'quantity_increment' && rule && rule.increment > 1)
    return { key: 'inSteps', values: { increment: rule.increment } };
  return { key: plain[error.code] ?? plain.unknown };
}

function stockText(
  stated: number | undefined,
  inCart: number | undefined,
  requested: number,
): Sentence {
  const limit = stated ?? (requested === 1 && inCart ? inCart : undefined);
  if (limit === undefined)
    return requested === 1 ? { key: 'noneLeft' } : { key: 'fewerThan', values: { requested } };
  if (limit <= 0) return { key: 'soldOutNow' };
  if (inCart === undefined || inCart <= 0) return { key: 'left', values: { limit } };
  if (inCart < limit) return { key: 'leftWithHeld', values: { limit, inCart } };
  if (limit === 1) return { key: 'leftOneHeld' };
  return limit === 2 ? { key: 'leftTwoHeld' } : { key: 'leftAllHeld', values: { limit } };
}

function limitText(limit: number | undefined, inCart: number | undefined): Sentence {
  if (!limit) return { key: 'overLimit' };
  if (inCart === undefined || inCart < limit) return { key: 'atMost', values: { limit } };
  return limit === 1 ? { key: 'atMostOneHeld' } : { key: 'atMostHeld', values: { limit } };
}
