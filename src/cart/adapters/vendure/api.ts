import { failure, success, type Result } from '../../../tools/result.js';
import { createCartId } from '../../kit/api/cartId.js';
import { serverAddress } from '../../kit/api/serverAddress.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { messageOf } from '../../kit/http.js';
import { getOwn, ownNumber, ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';
import type { CartSettings } from '../../contract/page.js';
import type { Dialect } from './queries.js';

export interface VendureApi {
  /** `null`: no session was begun, so there is no cart and nothing to ask for. `''` with cookies, which a script cannot see. */
  session(): Promise<string | null>;
  /**
   * One request; the answer is its `data`.
   *
   * @param write - makes the text; called again without custom fields when the server does not know those.
   */
  ask(
    write: (dialect: Dialect) => string,
    variables?: object,
    signal?: AbortSignal,
  ): Promise<Result<unknown, CartError>>;
}

/** A Vendure server's Shop API with the shopper's session: a token of ours, or the server's cookie. */
export function createVendureApi(
  dialect: Dialect,
  settings: CartSettings,
  timeoutMs: number,
): VendureApi {
  const { page } = dialect;
  const cartId = createCartId(page, settings, 'vendure');
  const isBearer = getOwn(settings, 'session') !== 'cookie';

  const session = () => (isBearer ? cartId.get() : Promise.resolve(''));

  const ask: VendureApi['ask'] = async (write, variables, signal) => {
    const url = new URL(
      serverAddress(ownText(settings, 'baseUrl'), page.url, /[/]*$/) ?? '/',
      page.url,
    );
    if (url.pathname === '/') url.pathname = '/shop-api';
    const channel = ownText(settings, 'channelToken');
    const language = ownText(settings, 'language');
    if (language) url.searchParams.set('languageCode', language);
    const token = await session();
    const text = write(dialect);
    const headers = {
      ...(channel && { 'vendure-token': channel }),
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    const reply = await requestGraphql(
      page,
      {
        url: url.href,
        origin: url.origin,
        timeoutMs,
        headers,
        credentials: isBearer ? 'omit' : 'include',
      },
      text,
      variables,
      signal,
    );
    if (!reply.ok) return reply;
    const { data, errors, header } = reply.value;
    // Comes when the server has begun a session: for the first cart, or in the place of one that it forgot. Looking at products begins none.
    const fresh = isBearer && header('vendure-auth-token');
    if (fresh) await cartId.set(fresh);
    // A cart that could not be read must not pass for an empty one.
    if (data !== null && !(errors.length && getOwn(data, 'answer') === null)) return success(data);
    const code = ownText(getOwn(errors[0], 'extensions'), 'code');
    const error = explain(code, errors[0], 'unknown');
    if (code !== 'GRAPHQL_VALIDATION_FAILED') return failure(error);
    // A field that was named here and not declared there must not cost the sale.
    dialect.lineFields = dialect.compareAt = '';
    if (text === write(dialect)) return failure(error);
    page.display.warn({
      code: 'CART_FIELD_UNKNOWN',
      subject: 'vendure',
      message: `The server does not know a custom field, so all stay out: ${error.message}`,
      remedy: 'Declare the field in the server’s customFields or take it out of the settings.',
    });
    return ask(write, variables, signal);
  };
  return { session, ask };
}

/** Vendure's two ways to say no, both with status 200: a type of its own inside `data`, and a code in `errors[]`. */
const CODES = {
  InsufficientStockError: 'not_enough_stock',
  OrderLimitError: 'quantity_limit',
  OrderModificationError: 'conflict',
  ENTITY_NOT_FOUND: 'invalid_variant',
  // The line is not in this order any more.
  USER_INPUT_ERROR: 'conflict',
};

/** @param otherwise - the code for what has none of its own: the merchant's own rule is an `OrderInterceptorError`. */
export function explain(
  type: string | undefined,
  refusal: unknown,
  otherwise: CartErrorCode,
): CartError {
  const limit = ownNumber(refusal, 'maxItems');
  return {
    code: (getOwn(CODES, type ?? '') as CartErrorCode | undefined) ?? otherwise,
    message: messageOf(refusal),
    ...(limit && { limit }),
  };
}
