import { failure, success, type Result } from '../../../tools/result.js';
import { messageOf, requestJson, type JsonRequest } from '../http.js';
import { getOwn, ownList } from '../read.js';
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
export async function requestGraphql(
  page: CartPage,
  { url, timeoutMs, ...endpoint }: GraphqlEndpoint,
  query: string,
  variables: object = {},
  signal?: AbortSignal,
): Promise<Result<GraphqlReply, CartError>> {
  const reply = await requestJson(
    page,
    url,
    { ...endpoint, json: { query, variables }, ...(signal ? { signal } : {}) },
    timeoutMs,
  );
  if (!reply.ok) return reply;
  const { status, body, header } = reply.value;
  const data = getOwn(body, 'data') ?? null;
  const errors = ownList(body, 'errors');
  if (data !== null || errors.length) return success({ data, errors, header });
  return failure({
    code: 'unknown',
    message: messageOf(body) || `HTTP ${status}`,
    httpStatus: status,
  });
}
