import type { CartError, CartErrorCode } from '../../cart/contract/errors.js';

/**
 * What a shopper can do about a refusal: `retry` the same, look at the product's `page` or at the `cart`, `choose` another variant,
 * change the `quantity`.
 */
export type RefusalStep = 'retry' | 'page' | 'cart' | 'choose' | 'quantity';

export interface Situation {
  /** There are other variants to choose from. */
  hasChoice: boolean;
  /** The product's page is known. */
  hasPage: boolean;
  /** Fewer than were asked for can be asked for. */
  hasFewer: boolean;
}

/** For every code what helps, best first. The type asks for each of them. */
const helps: Record<CartErrorCode, readonly RefusalStep[]> = {
  sold_out: ['choose', 'page'],
  not_enough_stock: ['cart', 'quantity', 'choose', 'page'],
  quantity_limit: ['cart', 'quantity'],
  quantity_min: ['quantity'],
  quantity_increment: ['quantity'],
  invalid_variant: ['choose', 'page'],
  options_required: ['page'],
  not_purchasable: ['page'],
  session_expired: ['retry'],
  rate_limited: ['retry'],
  conflict: ['retry'],
  validation: ['page'],
  network: ['retry'],
  blocked: ['retry', 'page'],
  unknown: ['page'],
};

/** The next step after a refusal, two where either may help; never none. */
export function refusalSteps(
  { code, inCart = 0 }: CartError,
  { hasChoice, hasPage, hasFewer }: Situation,
): RefusalStep[] {
  const isShort = code === 'not_enough_stock' || code === 'quantity_limit';
  const can: Record<RefusalStep, boolean> = {
    retry: true,
    page: hasPage,
    cart: inCart > 0,
    choose: hasChoice,
    quantity: !isShort || hasFewer,
  };
  const [first = 'retry', second] = (helps[code] ?? helps.unknown).filter((step) => can[step]);
  return first === 'retry' && second ? [first, second] : [first];
}
