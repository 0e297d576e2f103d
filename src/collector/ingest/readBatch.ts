import { said } from '../../i18n/said.js';
import { failure, success, type Result } from '../../tools/result.js';
import { readBody } from '../../server/readBody.js';
import type { CollectorEnv } from '../env.js';
import type { Limits } from '../limits.js';
import { originAdvice, type Key } from '../options.js';
import type { TurnedAway } from '../turnAway.js';
import { parseBody, type ParsedBatch } from './parseBody.js';

/** The batch in a request, or what its sender is told; `null` where nobody is there any more to be told. */
export async function readBatch(
  request: Request,
  { bodyBytes, bodyMs, eventsPerBatch }: Limits,
  setTimer: CollectorEnv['setTimer'],
): Promise<Result<ParsedBatch, TurnedAway | null>> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (
    (type !== 'text/plain' && type !== 'application/json') ||
    (request.headers.get('content-encoding') ?? 'identity') !== 'identity'
  ) {
    return failure({
      status: 415,
      code: 'CONTENT_TYPE',
      message: 'Send JSON as text/plain or application/json, not compressed.',
    });
  }
  const body = await readBody(request, bodyBytes, (onOver) => setTimer(onOver, bodyMs));
  if (body.reason === 'too_slow')
    return failure({
      status: 408,
      code: 'BODY_TOO_SLOW',
      message: `The body did not arrive within ${bodyMs / 1000} s. Send again.`,
    });
  if (body.reason === 'too_large')
    return failure({
      status: 413,
      code: 'BODY_TOO_LARGE',
      message: `The body is larger than ${bodyBytes} bytes. Send halves.`,
    });
  if (body.reason === 'cut_off') return failure(null);
  return parseBody(body.text ?? '', eventsPerBatch);
}

/** The key of a batch, where the page that sent it may use it. */
export function findKey(
  keys: readonly Key[],
  batch: ParsedBatch,
  request: Request,
): Result<Key, TurnedAway> {
  const key = keys.find((candidate) => candidate.key === (batch.key ?? null));
  if (!key) {
    const what =
      batch.key === undefined ? 'The batch carries no key' : 'This key is not known here';
    return failure({
      status: 401,
      code: 'KEY_UNKNOWN',
      subject: batch.key ?? null,
      message: `${what}. Set data-key on the tag to a key of the collector.`,
      say: said('server.refused.key').say,
    });
  }
  const origin = request.headers.get('origin') ?? '';
  return key.allows(origin)
    ? success(key)
    : failure({
        status: 403,
        code: 'ORIGIN_NOT_ALLOWED',
        tenant: key.tenant,
        subject: origin,
        ...originAdvice(key, origin),
      });
}
