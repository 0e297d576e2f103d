import { readCookie } from '../../../browser/cookies.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { createCartId } from '../../kit/api/cartId.js';
import { gql } from '../../kit/api/gql.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { omitNullish, getOwn, ownAt, ownList, ownText } from '../../kit/read.js';
import { CHECKOUT, NO_CHECKOUT, parseCheckout, type SaleorState } from './checkout.js';
import { explain } from './refusals.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';

export interface SaleorChange {
  state?: SaleorState;
  error?: CartError;
  /** It went to a checkout made just now: nothing of an older one is in it. */
  isNew?: true;
}

export interface Saleor {
  /** `null`: the setting `baseUrl` or `channel` is missing, or is no address. */
  url: string | null;
  /** `LanguageCodeEnum`, where the shop names a language. */
  language: string;
  ask(document: string, variables: object, signal?: AbortSignal): Promise<Result<unknown, CartError>>;
  readCart(signal?: AbortSignal): Promise<Result<SaleorState, CartError>>;
  /**
   * Changes the shopper's checkout; makes one where there is none, and once more where the server does not know it any more.
   *
   * @param argument - what is changed, and the type that the API has for it: `lines:[CheckoutLineInput!]!`.
   */
  change(field: string, argument: string, value: unknown, signal: AbortSignal): Promise<SaleorChange>;
}

export function createSaleor(page: CartPage, settings: CartSettings, timeoutMs: number): Saleor {
  const channel = ownText(settings, 'channel') ?? '';
  const language = /^[a-z]{2,3}([-_]\w+)*$/i.exec(ownText(settings, 'language') ?? '')?.[0].replaceAll('-', '_').toUpperCase() ?? '';
  // Without its last slash the address would be forwarded, and the request lost.
  const base = ownText(settings, 'baseUrl')?.replace(/\/(graphql\/?)?$/, '');
  const url = channel && base !== undefined && safeUrl(`${base}/graphql/`, page.url);
  const kept = createCartId(page, settings, `saleor.${channel}`);
  let gone: string | null = null;

  /** Saleor's own storefront keeps the id in a cookie of the channel. */
  async function idOfCheckout(): Promise<string | null> {
    const id = getOwn(settings, 'cartId') ? null : readCookie(page.window.document, `checkoutId-${channel}`);
    return id && id !== gone ? id : kept.get();
  }
  function forget(id: string) {
    gone = id;
    return kept.set(null);
  }

  const ask: Saleor['ask'] = async (document, variables, signal) => {
    if (!url) return failure({ code: 'validation', message: 'No shop is named.' });
    // A shopper needs no account, and the checkout goes by its id: no cookies.
    const endpoint = { url, origin: new URL(url).origin, timeoutMs, credentials: 'omit' as const };
    const reply = await requestGraphql(page, endpoint, document, { ...variables, channel }, signal);
    if (!reply.ok) return reply;
    const { data, errors } = reply.value;
    // A checkout that could not be worked out is not one that is gone; `GraphQLError` is what an id that is none gets.
    const isBroken = errors.length && getOwn(data, 'checkout') === null && ownAt(errors[0], 'extensions.exception.code') !== 'GraphQLError';
    return data && !isBroken ? success(data) : failure(explain(errors[0], 'unknown'));
  };

  async function send(field: string, argument: string, value: unknown, id: string | undefined, signal: AbortSignal): Promise<SaleorChange> {
    const [name = ''] = argument.split(':');
    const document = gql`
      mutation (${id ? '$id:ID,' : ''}$${argument}) {
        change: ${field}(${id ? 'id:$id,' : ''}${name}: $${name}) {
          checkout { ...C }
          errors { code field message }
        }
      }
      ${CHECKOUT}
    `;
    const reply = await ask(document, { id, [name]: value }, signal);
    if (!reply.ok) return { error: reply.error };
    const answer = getOwn(reply.value, 'change');
    const [first] = ownList(answer, 'errors');
    const state = first ? null : parseCheckout(getOwn(answer, 'checkout'), page.url);
    return omitNullish({ state, error: state ? null : explain(first, 'validation') });
  }

  return {
    url: url || null,
    language,
    ask,
    async change(field, argument, value, signal) {
      const id = await idOfCheckout();
      if (id) {
        const sent = await send(field, argument, value, id, signal);
        if (sent.error?.code !== 'session_expired') return sent;
        await forget(id);
      }
      // Empty first: of a checkout made together with its lines, a lost answer would leave the goods where nobody finds them.
      const input = omitNullish({ channel, lines: [], languageCode: language || undefined });
      const made = await send('checkoutCreate', 'input:CheckoutCreateInput!', input, undefined, signal);
      const newId = made.state?.id;
      if (!newId) return made;
      await kept.set(newId);
      return { ...(await send(field, argument, value, newId, signal)), isNew: true };
    },
    async readCart(signal) {
      const id = await idOfCheckout();
      if (!id) return success(NO_CHECKOUT);
      const reply = await ask(gql`query ($id: ID) { checkout(id: $id) { ...C } } ${CHECKOUT}`, { id }, signal);
      if (!reply.ok) return reply;
      const state = parseCheckout(getOwn(reply.value, 'checkout'), page.url);
      if (state) return success(state);
      // Became an order, or is too old.
      await forget(id);
      return success(NO_CHECKOUT);
    },
  };
}
