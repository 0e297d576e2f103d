import { type Result } from '../tools/result.js';
import type { CartError } from './errors.js';
import type { CartPage } from './page.js';
export interface JsonReply {
    status: number;
    body: unknown;
    header(name: string): string | null;
}
export interface JsonRequest {
    /** Sent as JSON; its presence makes the request a POST. */
    json?: unknown;
    /** Form fields instead of {@link JsonRequest.json}. */
    form?: string;
    headers?: Record<string, string>;
    signal?: AbortSignal;
}
/** How long one request may take: the merchant's `timeoutMs`, or ten seconds. */
export declare function requestTimeoutMs(settings?: Readonly<Record<string, unknown>>): number;
/**
 * One request to the page's own origin, for JSON. Any status with a JSON body is an answer, for the adapter to judge; the failures are
 * `network` (no answer, or none in time), `rate_limited` (429, and Shopify's 430) and `blocked`: a web page where JSON was
 * expected is a login, a challenge or a firewall.
 */
export declare function requestJson(page: CartPage, path: string, request?: JsonRequest, timeoutMs?: number): Promise<Result<JsonReply, CartError>>;
/** The platform's own words, wherever in the body they stand. */
export declare const messageOf: (body: unknown) => string;
