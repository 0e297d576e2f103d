import { failure, success, type Result } from '../../../tools/result.js';
import { messageOf } from '../../kit/http.js';
import { ownText, reach } from '../../kit/read.js';
import type { Env } from '../../../tools/env.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';
import type { SendOutcome, AddItem } from './send.js';
import type { StorefrontActions } from './storefrontActions.js';

export interface ActionLimit {
  signal: AbortSignal;
  timeoutMs: number;
  setTimer: Env['setTimer'];
  /** Whether the cart has gained any of it, or cannot be asked. */
  mayHaveArrived(): Promise<boolean>;
}

/**
 * The platform's own action: it changes the cart and refreshes a theme that it knows.
 *
 * @returns `null` when it could not run at all, so that the Ajax API may be tried instead.
 */
export async function sendByAction(
  actions: StorefrontActions,
  items: readonly AddItem[],
  limit: ActionLimit,
): Promise<Result<SendOutcome, CartError> | null> {
  const lines = items.map(({ variantId, quantity, properties }) => ({
    merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
    quantity,
    ...(Object.keys(properties).length
      ? { attributes: Object.entries(properties).map(([key, value]) => ({ key, value })) }
      : {}),
  }));
  let cancel = () => {};
  const late = new Promise<'late'>((resolve) => {
    cancel = limit.setTimer(() => resolve('late'), limit.timeoutMs);
  });
  try {
    const options = {
      signal: limit.signal,
      event: { context: 'product', detail: { source: 'reelshelf' } },
    };
    const result: unknown = await Promise.race([actions.updateCart({ lines }, options), late]);
    if (result === 'late')
      return failure({
        code: 'network',
        message: `Shopify.actions.updateCart did not answer within ${limit.timeoutMs} ms`,
      });
    return success({ reply: null, refused: actionRefusal(result), lines: [], answer: null });
  } catch (error) {
    // It rejects when it could not run, and that may be after the shop has done it: the network failed.
    return (await limit.mayHaveArrived())
      ? failure({ code: 'network', message: String(error) })
      : null;
  } finally {
    cancel();
  }
}

/** Codes of the Storefront API's `userErrors` and `warnings`. */
const CODES: Record<string, CartErrorCode> = {
  MERCHANDISE_OUT_OF_STOCK: 'sold_out',
  MERCHANDISE_NOT_ENOUGH_STOCK: 'not_enough_stock',
  MERCHANDISE_NOT_APPLICABLE: 'not_purchasable',
  INVALID_MERCHANDISE_LINE: 'invalid_variant',
  MAXIMUM_EXCEEDED: 'quantity_limit',
  CART_TOO_LARGE: 'quantity_limit',
  MINIMUM_NOT_MET: 'quantity_min',
  LESS_THAN: 'quantity_min',
  INVALID_INCREMENT: 'quantity_increment',
  VARIANT_REQUIRES_SELLING_PLAN: 'options_required',
  SERVICE_UNAVAILABLE: 'network',
  INVALID: 'validation',
  VALIDATION_CUSTOM: 'validation',
};

/** The first refusal that an action resolved with; `null` when it had none. */
function actionRefusal(result: unknown): CartError | null {
  // Made by the page's script, perhaps by a class of its own: read with inheritance, checked by type.
  const warnings = list(reach(result, 'warnings')).filter((item) =>
    ownText(item, 'code')?.startsWith('MERCHANDISE'),
  );
  const [first] = [...list(reach(result, 'userErrors')), ...warnings];
  if (first === undefined) return null;
  const code = ownText(first, 'code') ?? '';
  return {
    code: Object.hasOwn(CODES, code) ? (CODES[code] ?? 'unknown') : 'validation',
    message: messageOf(first) || code,
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
