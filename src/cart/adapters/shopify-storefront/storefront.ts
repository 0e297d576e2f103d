import { readCookie } from '../../../browser/cookies.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { createCartId } from '../../kit/api/cartId.js';
import { gql } from '../../kit/api/gql.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { omitNullish, getOwn, ownList, ownText, reachText } from '../../kit/read.js';
import { CART, CHANGED } from './documents.js';
import { NO_CART, parseCart, type StorefrontState } from './parse.js';
import { explain, isAboutGoods } from './refusals.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';

/** What a change did. An answer may have both: less went in than was asked. */
export interface StorefrontChange {
  state?: StorefrontState;
  error?: CartError;
  /** It went to a cart made just now: nothing of an older one is in it. */
  isNew?: true;
}

export interface Storefront {
  /** `null`: the setting `shop` is missing or is no address. */
  origin: string | null;
  /** One request, in the shopper's market: prices and texts depend on it. `types` are of the variables, each with a comma. */
  ask(kind: 'query' | 'mutation', types: string, body: string, fragment: string, variables: object, signal?: AbortSignal): Promise<Result<unknown, CartError>>;
  readCart(signal?: AbortSignal): Promise<Result<StorefrontState, CartError>>;
  /**
   * Changes the shopper's cart by one of the API's mutations; makes a cart where there is none, and once more where the shop does not
   * know it any more.
   *
   * @param argument - what is changed, and the type that the API has for it: `lines:[CartLineInput!]!`.
   */
  change(field: string, argument: string, value: unknown, signal: AbortSignal): Promise<StorefrontChange>;
}

export function createStorefront(page: CartPage, settings: CartSettings, timeoutMs: number): Storefront {
  const text = (key: string) => ownText(settings, key) ?? '';
  const address = safeUrl(text('shop').replace(/^(?!https?:|\/$)/, 'https://'), page.url);
  const origin = address ? new URL(address).origin : null;
  const token = text('accessToken');
  const country = text('country').toUpperCase() || undefined;
  const kept = createCartId(page, settings, 'shopify-storefront');
  let gone: string | null = null;

  /** Whole: the `?key=` lets one change the cart. Hydrogen and Liquid shops keep it without its beginning in the cookie `cart`. */
  async function idOfCart(): Promise<string | null> {
    const cookie = getOwn(settings, 'cartId') ? null : readCookie(page.window.document, 'cart');
    const id = `gid://shopify/Cart/${cookie}`;
    return id.includes('?key=') && id !== gone ? id : kept.get();
  }
  function forget(id: string) {
    gone = id;
    return kept.set(null);
  }

  const ask: Storefront['ask'] = async (kind, types, body, fragment, variables, signal) => {
    if (!origin) return failure({ code: 'validation', message: 'No shop is named.' });
    const document = gql`
      ${kind} (${types} $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) { ${body} }
      ${fragment}
    `;
    const language = languageOf(text('language') || reachText(page.window, 'document.documentElement.lang') || page.env.locale);
    const endpoint = {
      url: `${origin}/api/${text('apiVersion') || '2026-04'}/graphql.json`,
      origin,
      timeoutMs,
      // The cart goes by its id; the shop's cookies are none of ours.
      credentials: 'omit' as const,
      headers: token ? { 'X-Shopify-Storefront-Access-Token': token } : {},
    };
    const reply = await requestGraphql(page, endpoint, document, { ...variables, country, language }, signal);
    if (!reply.ok) return reply;
    const { data, errors } = reply.value;
    // A cart that could not be worked out is not one that is gone.
    return data && !(errors[0] && getOwn(data, 'cart') === null) ? success(data) : failure(explain(errors[0], 'unknown'));
  };

  async function send(field: string, argument: string, value: unknown, id: string | undefined, signal: AbortSignal): Promise<StorefrontChange> {
    const [name = ''] = argument.split(':');
    const body = gql`change: ${field}(${id ? 'cartId:$id,' : ''}${name}: $${name}) ${CHANGED}`;
    const reply = await ask('mutation', `${id ? '$id:ID!,' : ''}$${argument},`, body, CART, { id, [name]: value }, signal);
    if (!reply.ok) return { error: reply.error };
    const answer = getOwn(reply.value, 'change');
    const state = parseCart(getOwn(answer, 'cart'), page.url);
    const [first] = [...ownList(answer, 'userErrors'), ...ownList(answer, 'warnings').filter(isAboutGoods)];
    return omitNullish({ state, error: first || !state ? explain(first, 'validation') : null });
  }

  return {
    origin,
    ask,
    async change(field, argument, value, signal) {
      const id = await idOfCart();
      if (id) {
        const sent = await send(field, argument, value, id, signal);
        if (sent.error?.code !== 'session_expired') return sent;
        await forget(id);
      }
      // Empty first: of a cart made together with its lines, a lost answer would leave the goods where nobody finds them.
      const made = await send('cartCreate', 'input:CartInput', { buyerIdentity: { countryCode: country } }, undefined, signal);
      const newId = made.state?.id;
      if (!newId) return made;
      await kept.set(newId);
      return { ...(await send(field, argument, value, newId, signal)), isNew: true };
    },
    async readCart(signal) {
      const id = await idOfCart();
      if (!id) return success(NO_CART);
      const reply = await ask('query', '$id:ID!,', gql`cart(id: $id) { ...C }`, CART, { id }, signal);
      if (!reply.ok) return reply;
      const state = parseCart(getOwn(reply.value, 'cart'), page.url);
      // Became an order, or is too old.
      if (state) return success(state);
      await forget(id);
      return success(NO_CART);
    },
  };
}

/** `de-AT` → `DE`; the API knows few languages by region. A country is not guessed from it: that would be a guess at the currency. */
const languageOf = (tag: string): string | undefined => /^(pt.br|pt.pt|zh.cn|zh.tw|..)/i.exec(tag)?.[0].replace('-', '_').toUpperCase();
