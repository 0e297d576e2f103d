import { type Result } from '../../../tools/result.js';
import { type JsonRequest } from '../http.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
/** Where a shop's GraphQL answers, and what every request there needs. */
export interface GraphqlEndpoint extends Pick<JsonRequest, 'headers' | 'origin' | 'credentials'> {
    url: string;
    timeoutMs: number;
}
export interface GraphqlReply {
    /** `null` when the whole request failed; then {@link GraphqlReply.errors} say why. */
    data: unknown;
    errors: unknown[];
    header(name: string): string | null;
}
/**
 * One GraphQL request. Errors beside data are an answer, for the adapter to judge: platforms differ in which of their refusals they
 * put there. What is neither data nor errors is a failure.
 */
export declare function requestGraphql(page: CartPage, { url, timeoutMs, ...endpoint }: GraphqlEndpoint, query: string, variables?: object, signal?: AbortSignal): Promise<Result<GraphqlReply, CartError>>;
