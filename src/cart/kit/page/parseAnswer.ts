import { cartErrorCodes, type CartError, type CartErrorCode } from '../../contract/errors.js';
import { refusal, shareGains, sumQuantities } from '../../contract/lines.js';
import { getOwn, ownId, ownList, ownNumber, ownText } from '../read.js';
import type { AddLine, AddResult, ChangeResult } from '../../contract/types.js';
import { parseCart } from './parseCart.js';

const idOf = (line: AddLine): string => line.variantId ?? line.productId;

/**
 * The shop's own answer to an add, which may be as short as `true`, `false`, or nothing at all (it worked), or an
 * {@link AddResult} with any of its fields. Known fields are copied one by one.
 */
export function parseAnswer(answer: unknown, lines: readonly AddLine[], base: string): AddResult {
  const cart = parseCart(getOwn(answer, 'cart'), base);
  const error = parseError(getOwn(answer, 'error'));
  const reported = ownList(answer, 'added');
  const isRefused = answer === false || getOwn(answer, 'ok') === false;
  if (isRefused && !reported.length)
    return refusal(lines, error ?? { code: 'unknown', message: 'The shop refused' }, cart);
  const requested = lines.map((line) => ({ variantId: idOf(line), quantity: line.quantity }));
  const gains = sumQuantities(
    reported.length
      ? reported.flatMap((item) => {
          const id = ownId(item, 'variantId');
          const actual = ownNumber(item, 'actual') ?? ownNumber(item, 'requested');
          return id !== undefined && actual !== undefined && actual >= 0
            ? [[id, Math.floor(actual)] as const]
            : [];
        })
      : error && getOwn(answer, 'ok') !== true
        ? []
        : requested.map(({ variantId, quantity }) => [variantId, quantity] as const),
  );
  const added = shareGains(requested, gains);
  const quantity = added.reduce((sum, line) => sum + line.actual, 0);
  const isShort = added.some((line) => line.actual < line.requested);
  const shortfall: CartError = error ?? {
    code: quantity ? 'not_enough_stock' : 'unknown',
    message: 'The shop added less than was asked',
  };
  const refreshed = ownText(answer, 'uiRefresh');
  const uiRefresh =
    refreshed === 'partial' || refreshed === 'none' || refreshed === 'page_reload'
      ? refreshed
      : 'done';
  const undoToken = getOwn(answer, 'undoToken');
  return {
    ok: quantity > 0,
    added,
    ...(cart ? { cart } : {}),
    ...(isShort || error ? { error: shortfall } : {}),
    uiRefresh: quantity > 0 ? uiRefresh : 'none',
    ...(undoToken === undefined ? {} : { undoToken }),
  };
}

/** The shop's own answer to a change of one line: nothing or `true` (it is done), `false`, or a {@link ChangeResult} with any of its fields. */
export function parseChange(answer: unknown, base: string): ChangeResult {
  const cart = parseCart(getOwn(answer, 'cart'), base);
  const error = parseError(getOwn(answer, 'error'));
  const isRefused = answer === false || getOwn(answer, 'ok') === false || error !== null;
  return {
    ok: !isRefused,
    ...(cart ? { cart } : {}),
    ...(isRefused ? { error: error ?? { code: 'unknown', message: 'The shop refused' } } : {}),
  };
}

function parseError(raw: unknown): CartError | null {
  const message = typeof raw === 'string' ? raw : ownText(raw, 'message');
  const code = ownText(raw, 'code');
  if (message === undefined && code === undefined) return null;
  const known = (cartErrorCodes as readonly string[]).includes(code ?? '')
    ? (code as CartErrorCode)
    : 'unknown';
  const error: CartError = { code: known, message: (message ?? code ?? '').slice(0, 300) };
  for (const key of ['retryAfterMs', 'inCart', 'limit'] as const) {
    const figure = ownNumber(raw, key);
    if (figure !== undefined) error[key] = figure;
  }
  return error;
}
