import { type Result } from '../../tools/result.js';
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
/** How long one request may take: the merchant's `timeoutMs`, or ten seconds. */
export declare function requestTimeoutMs(settings?: CartSettings): number;
/**
 * One request for JSON, to the page's own origin unless another is named. Any status with a JSON body is an answer, for the adapter to
 * judge, and so is 204, whose body is `null`; the failures are `network` (no answer, or none in time), `rate_limited` (429, and Shopify's 430) and `blocked`: a web page where JSON was
 * expected is a login, a challenge or a firewall.
 */
export declare function requestJson(page: CartPage, path: string, request?: JsonRequest, timeoutMs?: number): Promise<Result<JsonReply, CartError>>;
/** The platform's own words, wherever in the body they stand. */
export declare const messageOf: (body: unknown) => string;
