import { getOwn, ownList, ownText } from '../../../cart/kit/read.js';
import { failure, success, type Result } from '../../../tools/result.js';
import type { Refusal } from './apiPages.js';
import type { Answer, ShopClient } from './shopClient.js';
import { decodeText } from '../files/decodeText.js';

export interface GraphqlApi {
  url: string;
  headers: Readonly<Record<string, string>>;
}

/** What servers say of a request that asks for too much at once. */
const COSTLY =
  /complex|\bcost|too (large|many|expensive)|cannot take more|maximum page size|limit exceeded/i;

/** The answer's `data`. */
export async function askGraphql(
  client: ShopClient,
  { url, headers }: GraphqlApi,
  query: string,
  variables: object = {},
): Promise<Result<unknown, Refusal>> {
  const answer = await client.send(url, { headers, json: { query, variables } });
  const body = bodyOf(answer);
  if (!body.ok) return body;
  const [error] = ownList(body.value, 'errors');
  const data = getOwn(body.value, 'data');
  if (error === undefined && typeof data === 'object' && data !== null) return success(data);
  const message = ownText(error, 'message') || ownText(getOwn(error, 'extensions'), 'code');
  const code = ownText(getOwn(error, 'extensions'), 'code') ?? '';
  if (error === undefined && data === undefined)
    return failure({ kind: 'absent', message: 'its answer is no GraphQL' });
  const kind = /UNAUTH|FORBIDDEN|ACCESS_DENIED/i.test(code)
    ? 'key'
    : COSTLY.test(`${message} ${code}`)
      ? 'costly'
      : 'said';
  return failure({ kind, message: short(message ?? 'nothing more') });
}

/** The JSON of an API's answer, whatever its status; a word on anything else. */
export function bodyOf(answer: Answer | null): Result<unknown, Refusal> {
  if (answer === null) return failure({ kind: 'absent', message: 'no answer came' });
  const { status, headers } = answer;
  if (status === 401 || status === 403)
    return failure({ kind: 'key', message: `it answered ${status}` });
  if (status >= 300 && status < 400)
    return failure({
      kind: 'absent',
      message: `it sends on to ${short(headers.get('location') ?? 'nowhere')}, and a key is for one address only`,
    });
  try {
    return success(JSON.parse(decodeText(answer.bytes)) as unknown);
  } catch {
    return failure({ kind: 'absent', message: `it answered ${status} and no JSON` });
  }
}

const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);
