import { failure, success, type Result } from '../../tools/result.js';
import { parseRetryAfter } from '../../tools/retryAfter.js';
import { writeJson } from '../../tools/writeJson.js';
import { getOwn, ownText } from './read.js';
import type { CartError } from '../contract/errors.js';
import type { CartPage, CartSettings } from '../contract/page.js';

export interface JsonReply {
  status: number;
  body: unknown;
  header(name: string): string | null;
}

export interface JsonRequest {
  /** Default: POST with a body, GET without. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; its presence makes the request a POST. */
  json?: unknown;
  /** Form fields instead of {@link JsonRequest.json}. */
  form?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** The one other origin that may be asked: a headless shop's server, named by the merchant. Default: the page's own and no other. */
  origin?: string;
  /** Whether cookies go along. Default `same-origin`. */
  credentials?: 'same-origin' | 'include' | 'omit';
  /**
   * `manual`: a redirect is not followed and fails as `blocked`, its status 0 in browsers. Default `follow`, and `manual` where `origin`
   * is named: the cart's id and key would go along to wherever that server sends us.
   */
  redirect?: 'follow' | 'manual';
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** How long one request may take: the merchant's `timeoutMs`, or ten seconds. */
export function requestTimeoutMs(settings?: CartSettings): number {
  const wanted = getOwn(settings, 'timeoutMs');
  return typeof wanted === 'number' && wanted > 0 ? wanted : DEFAULT_TIMEOUT_MS;
}

/**
 * One request for JSON, to the page's own origin unless another is named. Any status with a JSON body is an answer, for the adapter to
 * judge, and so is 204, whose body is `null`; the failures are `network` (no answer, or none in time), `rate_limited` (429, and Shopify's 430) and `blocked`: a web page where JSON was
 * expected is a login, a challenge or a firewall.
 */
export async function requestJson(
  page: CartPage,
  path: string,
  request: JsonRequest = {},
  timeoutMs = DEFAULT_TIMEOUT_MS,
): Promise<Result<JsonReply, CartError>> {
  const {
    method,
    json,
    form,
    headers,
    signal,
    origin,
    credentials = 'same-origin',
    redirect = origin ? 'manual' : 'follow',
  } = request;
  const controller = new AbortController();
  const abort = () => controller.abort();
  const cancel = page.env.setTimer(abort, timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const url = new URL(path, page.url);
    if (url.origin !== new URL(page.url).origin && url.origin !== origin)
      return failure({ code: 'blocked', message: `${url.origin} is not the shop’s origin` });
    if (signal?.aborted) return failure({ code: 'network', message: 'Stopped before it was sent' });
    const type = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    const body = json === undefined ? form : writeJson(json);
    const response = await page.env.fetch(url.href, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      credentials,
      redirect,
      cache: 'no-store',
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      signal: controller.signal,
    });
    const { status } = response;
    const header = (name: string) => response.headers.get(name);
    const text = await response.text();
    if (status === 429 || status === 430) {
      const retryAfterMs = parseRetryAfter(
        header('Retry-After') ?? header('RateLimit-Retry-After'),
        page.env.nowMs(),
      );
      return failure({
        code: 'rate_limited',
        message: 'Too many requests',
        httpStatus: status,
        ...(retryAfterMs === null ? {} : { retryAfterMs }),
      });
    }
    const parsed = status === 204 ? null : parseJson(text);
    if (parsed === undefined)
      return failure({
        code: 'blocked',
        message: `Expected JSON, got "${text.slice(0, 60)}"`,
        httpStatus: status,
      });
    return success({ status, body: parsed, header });
  } catch (error) {
    const isLate = controller.signal.aborted && !signal?.aborted;
    return failure({
      code: 'network',
      message: isLate ? `No answer within ${timeoutMs} ms` : String(error),
    });
  } finally {
    cancel();
    signal?.removeEventListener('abort', abort);
  }
}

/** The platform's own words, wherever in the body they stand. */
export const messageOf = (body: unknown): string =>
  (ownText(body, 'description') ?? ownText(body, 'message') ?? '').slice(0, 300);

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) =>
      key === '__proto__' ? undefined : inner,
    );
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
