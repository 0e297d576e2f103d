import { failure, type Result } from '../../../tools/result.js';
import { serverAddress } from '../../kit/api/serverAddress.js';
import { requestJson, type JsonReply, type JsonRequest } from '../../kit/http.js';
import { getOwn, omitNullish, ownList, ownText } from '../../kit/read.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';

export interface MedusaApi {
  /** Whether the merchant named the server and its key; without them every request is refused. */
  isKnown: boolean;
  send(
    route: string,
    query: Record<string, string>,
    request?: JsonRequest,
    signal?: AbortSignal,
  ): Promise<Result<JsonReply, CartError>>;
  /** The region that decides currency and prices, as it was named or by the shopper's country, and the sales channel, where one is named. */
  market(): Promise<{ region_id?: string; sales_channel_id?: string }>;
}

const UNKNOWN: CartError = { code: 'validation', message: 'No server is named' };

/** Requests to Medusa's Store API, with the merchant's key. */
export function createMedusaApi(
  page: CartPage,
  settings: CartSettings,
  timeoutMs: number,
): MedusaApi {
  const text = (key: string) => ownText(settings, key);
  const key = text('publishableKey');
  const baseUrl = key && serverAddress(text('baseUrl'), page.url, /(\/store)?[/]*$/);
  let region = text('regionId');
  if (!baseUrl) {
    page.display.warn({
      code: 'CART_SETTINGS',
      subject: 'medusa',
      // A key is never written to a log: it may be the wrong one.
      message: `Nothing can be added: baseUrl is "${text('baseUrl') ?? ''}" and publishableKey is ${key ? 'set' : 'missing'}.`,
      remedy:
        'Set baseUrl to the https address of the Medusa server and publishableKey to its key.',
    });
  }

  const send: MedusaApi['send'] = async (route, query, request, signal) =>
    baseUrl
      ? requestJson(
          page,
          `${baseUrl}/store/${route}?${new URLSearchParams(query)}`,
          {
            ...request,
            origin: new URL(baseUrl).origin,
            headers: { 'x-publishable-api-key': key },
            ...(signal ? { signal } : {}),
          },
          timeoutMs,
        )
      : failure(UNKNOWN);

  async function market() {
    const country = text('countryCode')?.toLowerCase();
    if (!region && country) {
      const regions = listIn(await send('regions', { fields: 'id,*countries' }), 'regions');
      const hasCountry = (each: unknown) =>
        ownList(each, 'countries').some((one) => getOwn(one, 'iso_2') === country);
      region = ownText(regions.find(hasCountry), 'id');
    }
    return omitNullish({ region_id: region, sales_channel_id: text('salesChannelId') });
  }

  return { isKnown: Boolean(baseUrl), send, market };
}

/** A list of an answer; none where the server did not answer. */
export const listIn = (reply: Result<JsonReply, CartError>, name: string): unknown[] =>
  ownList(reply.ok ? reply.value.body : null, name);
