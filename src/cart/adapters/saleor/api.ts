import { failure, success, type Result } from '../../../tools/result.js';
import { gql } from '../../kit/api/gql.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { serverAddress } from '../../kit/api/serverAddress.js';
import { getOwn, omitNullish, ownAt, ownList, ownText } from '../../kit/read.js';
import { CHECKOUT, parseCheckout, type SaleorState } from './checkout.js';
import { explain } from './refusals.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { MutateCart } from '../../kit/api/headlessCart.js';

export interface SaleorApi {
  /** `null`: the setting `baseUrl` or `channel` is missing, or is no address. */
  url: string | null;
  /** The channel's slug; `''` where it is missing. */
  channel: string;
  /** `LanguageCodeEnum`, where the shop names a language. */
  language: string;
  ask(
    document: string,
    variables: object,
    signal?: AbortSignal,
  ): Promise<Result<unknown, CartError>>;
  change: MutateCart<SaleorState>;
}

export function createSaleorApi(
  page: CartPage,
  settings: CartSettings,
  timeoutMs: number,
): SaleorApi {
  const channel = ownText(settings, 'channel') ?? '';
  const language =
    /^[a-z]{2,3}([-_]\w+)*$/i
      .exec(ownText(settings, 'language') ?? '')?.[0]
      .replaceAll('-', '_')
      .toUpperCase() ?? '';
  // Without its last slash the address would be forwarded, and the request lost.
  const base = serverAddress(ownText(settings, 'baseUrl'), page.url, /(\/graphql)?[/]*$/);
  const url = channel && base ? `${base}/graphql/` : null;

  const ask: SaleorApi['ask'] = async (document, variables, signal) => {
    if (!url) return failure({ code: 'validation', message: 'No shop is named.' });
    // A shopper needs no account, and the checkout goes by its id: no cookies.
    const endpoint = { url, origin: new URL(url).origin, timeoutMs, credentials: 'omit' as const };
    const reply = await requestGraphql(page, endpoint, document, { ...variables, channel }, signal);
    if (!reply.ok) return reply;
    const { data, errors } = reply.value;
    // A checkout that could not be worked out is not one that is gone; `GraphQLError` is what an id that is none gets.
    const isBroken =
      errors.length &&
      getOwn(data, 'checkout') === null &&
      ownAt(errors[0], 'extensions.exception.code') !== 'GraphQLError';
    return data && !isBroken ? success(data) : failure(explain(errors[0], 'unknown'));
  };

  return {
    url,
    channel,
    language,
    ask,
    async change(field, argument, value, id, signal) {
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
    },
  };
}
