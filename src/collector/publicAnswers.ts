/** What every address for shoppers' pages answers alike: whose page it is, what may be cached, and why something is not taken now. */
import { createHash } from 'node:crypto';
import { said } from '../i18n/said.js';
import { answer, CORS, JSON_TYPE, refuse } from '../server/answers.js';
import { readBody } from '../server/readBody.js';
import { isRecord } from '../tools/isRecord.js';
import { parseJson } from '../tools/parseJson.js';
import { originAdvice, type Key } from './options.js';
import type { Refusals } from './refusals.js';

/** Pages and caches between them and here take an answer for current as long: a crowd asks once. */
const FRESH_SECONDS = 15;
/** A body that has not come by then does not come. */
const BODY_MS = 15_000;

export function cached(request: Request, body: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...CORS, etag, 'cache-control': `public, max-age=${FRESH_SECONDS}` };
  return request.headers.get('if-none-match')?.includes(etag)
    ? answer(304, null, headers)
    : answer(200, body, { ...JSON_TYPE, ...headers });
}

export const tooMany = (seconds: number): Response =>
  refuse(429, 'TOO_MANY', 'Too many came at once. Wait, and send it again.', {
    ...CORS,
    'retry-after': String(seconds),
  });

export const notStored = (): Response =>
  refuse(503, 'STORE_FAILED', 'It could not be stored. Send it again later.', {
    ...CORS,
    'retry-after': '5',
  });

export const keyUnknown = (): Response =>
  refuse(401, 'KEY_UNKNOWN', 'This key is not known here.', CORS);

/** By the key that a reader names; one that names none reads of the first. */
export function readersKey(keys: readonly Key[], url: URL): Key | undefined {
  const named = url.searchParams.get('key');
  return named === null ? keys[0] : keys.find((each) => each.key === named);
}

/** Whose page it is that sends something. */
export function sendersKey(
  { keys, refusals }: { keys: readonly Key[]; refusals: Pick<Refusals, 'countBatch'> },
  named: unknown,
  request: Request,
): Key | Response {
  const key = keys.find((each) => each.key === (named ?? null));
  if (!key) return keyUnknown();
  const origin = request.headers.get('origin') ?? '';
  if (key.allows(origin)) return key;
  const advice = originAdvice(key, origin);
  refusals.countBatch(key.tenant, { code: 'ORIGIN_NOT_ALLOWED', subject: origin, ...advice });
  return refuse(403, 'ORIGIN_NOT_ALLOWED', advice.message, CORS);
}

/** Why something about this video is not taken; `null` where a feed names it, or none has been read. @param what - in words: "A question". */
export function videoUnknown(
  known: { video: ReadonlySet<string> } | null,
  video: string,
  {
    refusals,
    tenant,
    what,
  }: { refusals: Pick<Refusals, 'countBatch'>; tenant: string; what: string },
): Response | null {
  if (!known || known.video.has(video)) return null;
  const message = `${what} came about a video that no feed names: ${video.slice(0, 60)}.`;
  refusals.countBatch(tenant, {
    code: 'VIDEO_UNKNOWN',
    ...said('server.refused.video', undefined, message),
  });
  return refuse(404, 'VIDEO_UNKNOWN', 'No feed that was read here names this video.', CORS);
}

/** What a page sent, as one JSON object, or why it is none. @param what - in words; @param tooLong - the code of more than is taken. */
export async function readSent(
  request: Request,
  {
    maxBytes,
    setTimer,
    what,
    tooLong,
  }: {
    maxBytes: number;
    setTimer: (run: () => void, delayMs: number) => () => void;
    what: string;
    tooLong: string;
  },
): Promise<Record<string, unknown> | Response> {
  const { text, reason } = await readBody(request, maxBytes, (onOver) => setTimer(onOver, BODY_MS));
  if (reason === 'too_large')
    return refuse(413, tooLong, `The body has more than ${maxBytes} bytes.`, CORS);
  const raw = text === undefined ? null : parseJson(text);
  return isRecord(raw)
    ? raw
    : refuse(400, 'BODY_INVALID', `Send the ${what} as one JSON object.`, CORS);
}
