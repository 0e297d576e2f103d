import { isbot } from 'isbot';
import type { Receipt } from '../events/wire.js';
import { answer, answerJson, CORS, refuse } from '../server/answers.js';
import type { CollectorEnv } from './env.js';
import { checkBatch } from './ingest/checkBatch.js';
import { findKey, readBatch } from './ingest/readBatch.js';
import type { Limits } from './limits.js';
import type { Key } from './options.js';
import type { Refusals } from './refusals.js';
import { createSendLimits, networkOf } from './sendLimits.js';
import type { ReportStore } from './store/types.js';
import { createTurningAway } from './turnAway.js';

export interface ReceiveDeps extends Pick<CollectorEnv, 'nowMs' | 'setTimer'> {
  keys: readonly Key[];
  store: ReportStore;
  limits: Limits;
  refusals: Refusals;
  /** New events are durable. */
  onCommitted(tenant: string): void;
}

const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
};

/** `POST /v1/events`. Answers 2xx only when every event it counts as accepted would survive the death of this process. */
export function createReceiver({
  keys,
  store,
  limits,
  refusals,
  nowMs,
  setTimer,
  onCommitted,
}: ReceiveDeps) {
  const sending = createSendLimits(limits);
  const { turnAway, tooMany, storeFailed, logRejected } = createTurningAway(refusals);

  return async (request: Request, address: string | null): Promise<Response> => {
    if (request.method === 'OPTIONS') return answer(204, null, PREFLIGHT);
    if (request.method !== 'POST')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'Events are sent with POST.', {
        ...CORS,
        allow: 'POST, OPTIONS',
      });

    const network = networkOf(address);
    const early = sending.takeRequest(network, nowMs());
    if (early) return tooMany(early.seconds, early.advice);
    const read = await readBatch(request, limits, setTimer);
    // Nobody is there any more to read the answer, and the page has kept its events.
    if (!read.ok)
      return read.error === null
        ? refuse(400, 'BODY_CUT_OFF', 'The body ended before it was whole. Send again.', CORS)
        : turnAway(read.error);
    const batch = read.value;
    const key = findKey(keys, batch, request);
    if (!key.ok) return turnAway(key.error);
    const { tenant } = key.value;
    const sender = { tenant, network, visitor: batch.context.visitor };
    const wait = sending.takeBatch(sender, batch.events.length, nowMs());
    if (wait) return tooMany(wait.seconds, wait.advice, tenant);

    const userAgent = request.headers.get('user-agent')?.trim() ?? '';
    const { rows, rejected } = checkBatch(batch, {
      tenant,
      receivedMs: nowMs(),
      address,
      // Every browser names itself.
      isBot: userAgent === '' || isbot(userAgent),
      maxEventBytes: limits.eventBytes,
    });
    logRejected(tenant, rejected);
    try {
      const { accepted, duplicates } =
        rows.length > 0 ? await store.append(rows) : { accepted: 0, duplicates: 0 };
      if (accepted > 0) onCommitted(tenant);
      return answerJson(200, { accepted, duplicates, rejected } satisfies Receipt, CORS);
    } catch (error) {
      return storeFailed(tenant, error);
    }
  };
}
