import { failure, success, type Result } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { gql } from '../../kit/api/gql.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { getOwn, omitNullish, ownList, ownText, reachText } from '../../kit/read.js';
import { CART, CHANGED } from './documents.js';
import { parseCart, type StorefrontState } from './parse.js';
import { explain, isAboutItems } from './refusals.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { MutateCart } from '../../kit/api/headlessCart.js';

export interface Storefront {
  /** `null`: the setting `shop` is missing or is no address. */
  origin: string | null;
  /** ISO 3166-1 alpha-2; `undefined` leaves the market to the shop. */
  country: string | undefined;
  /** One request, in the shopper's market: prices and texts depend on it. `types` are of the variables, each with a comma. */
  ask(
    kind: 'query' | 'mutation',
    types: string,
    body: string,
    fragment: string,
    variables: object,
    signal?: AbortSignal,
  ): Promise<Result<unknown, CartError>>;
  change: MutateCart<StorefrontState>;
}

export function createStorefront(
  page: CartPage,
  settings: CartSettings,
  timeoutMs: number,
): Storefront {
  const text = (key: string) => ownText(settings, key) ?? '';
  const shop = text('shop')
    .trim()
    // Its name alone, and the address of its administration.
    .replace(
      /^(?:https:\/\/)?admin\.shopify\.com\/store\/([\w-]+).*$|^([\w-]+)$/,
      '$1$2.myshopify.com',
    );
  const address = safeUrl(shop.replace(/^(?!https?:|\/$)/, 'https://'), page.url);
  const origin = address ? new URL(address).origin : null;
  const token = text('accessToken');
  const country = text('country').toUpperCase() || undefined;

  const ask: Storefront['ask'] = async (kind, types, body, fragment, variables, signal) => {
    if (!origin) return failure({ code: 'validation', message: 'No shop is named.' });
    const document = gql`
      ${kind} (${types} $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) { ${body} }
      ${fragment}
    `;
    const language = languageOf(
      text('language') ||
        reachText(page.window, 'document.documentElement.lang') ||
        page.env.locale,
    );
    const endpoint = {
      url: `${origin}/api/${text('apiVersion') || '2026-04'}/graphql.json`,
      origin,
      timeoutMs,
      // The cart is known by its id; the shop's cookies are not needed.
      credentials: 'omit' as const,
      headers: token ? { 'X-Shopify-Storefront-Access-Token': token } : {},
    };
    const reply = await requestGraphql(
      page,
      endpoint,
      document,
      { ...variables, country, language },
      signal,
    );
    if (!reply.ok) return reply;
    const { data, errors } = reply.value;
    // A cart that could not be worked out is not one that is gone.
    return data && !(errors[0] && getOwn(data, 'cart') === null)
      ? success(data)
      : failure(explain(errors[0], 'unknown'));
  };

  return {
    origin,
    country,
    ask,
    async change(field, argument, value, id, signal) {
      const [name = ''] = argument.split(':');
      const body = gql`change: ${field}(${id ? 'cartId:$id,' : ''}${name}: $${name}) ${CHANGED}`;
      const reply = await ask(
        'mutation',
        `${id ? '$id:ID!,' : ''}$${argument},`,
        body,
        CART,
        { id, [name]: value },
        signal,
      );
      if (!reply.ok) return { error: reply.error };
      const answer = getOwn(reply.value, 'change');
      const state = parseCart(getOwn(answer, 'cart'), page.url);
      const [first] = [
        ...ownList(answer, 'userErrors'),
        ...ownList(answer, 'warnings').filter(isAboutItems),
      ];
      return omitNullish({ state, error: first || !state ? explain(first, 'validation') : null });
    },
  };
}

/** `de-AT` → `DE`; the API knows few languages by region. A country is not guessed from it: that would be a guess at the currency. */
const languageOf = (tag: string): string | undefined =>
  /^(pt.br|pt.pt|zh.cn|zh.tw|..)/i.exec(tag)?.[0].replace('-', '_').toUpperCase();
