import { isbot } from 'isbot';
import type { Receipt } from '../events/wire.js';
import { answer, answerJson, CORS, refuse } from '../server/answers.js';
import { isPrivate } from './clientAddress.js';
import type { CollectorEnv } from './env.js';
import { checkBatch } from './ingest/checkBatch.js';
import type { Rejection } from './ingest/checkEvent.js';
import { parseBody } from './ingest/parseBody.js';
import { truncateIp } from './ingest/privacy.js';
import { readBody } from '../server/readBody.js';
import { createRateLimit } from '../server/rateLimit.js';
import { extraCost, type Limits } from './limits.js';
import { originAdvice, type Key } from './options.js';
import type { Refusals } from './refusals.js';
import type { ReportStore } from './store/types.js';

export interface ReceiveDeps extends Pick<CollectorEnv, 'nowMs' | 'setTimer'> {
  keys: readonly Key[];
  store: ReportStore;
  limits: Limits;
  refusals: Refusals;
  /** New events are durable. */
  onCommitted(tenant: string): void;
}

interface TurnedAway {
  status: number;
  code: string;
  /** Whose it is, as far as that is known. */
  tenant?: string;
  subject?: string | null;
  message: string;
  /** For whoever runs the shop, where the sender is told less. */
  advice?: string;
  retrySeconds?: number;
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
  const networks = createRateLimit(limits.perNetwork);
  const visitors = createRateLimit(limits.perVisitor);
  const withoutAddress = createRateLimit(limits.perKeyWithoutAddress);

  const turnAway = ({
    status,
    code,
    tenant,
    subject = null,
    message,
    advice = message,
    retrySeconds,
  }: TurnedAway): Response => {
    refusals.countBatch(tenant ?? null, { code, subject, message: advice });
    return refuse(
      status,
      code,
      message,
      retrySeconds === undefined ? CORS : { ...CORS, 'retry-after': String(retrySeconds) },
    );
  };
  const tooMany = (retrySeconds: number, advice: string, tenant?: string) =>
    turnAway({
      status: 429,
      code: 'TOO_MANY_REQUESTS',
      ...(tenant === undefined ? {} : { tenant }),
      message: `Too many requests. Wait ${retrySeconds} s and send again.`,
      advice,
      retrySeconds,
    });
  const tellRejected = (tenant: string, rejected: readonly Rejection[]) => {
    for (const { reason } of rejected)
      refusals.countEvents(
        tenant,
        { code: 'EVENT_REJECTED', subject: reason, message: rejectionAdvice(reason) },
        1,
      );
  };

  return async (request: Request, address: string | null): Promise<Response> => {
    if (request.method === 'OPTIONS') return answer(204, null, PREFLIGHT);
    if (request.method !== 'POST')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'Events are sent with POST.', {
        ...CORS,
        allow: 'POST, OPTIONS',
      });

    const network =
      address === null || isPrivate(address) ? null : (truncateIp(address) ?? address);
    const waitNetwork = network === null ? 0 : networks.take(network, nowMs());
    if (waitNetwork > 0) return tooMany(waitNetwork, NETWORK_ADVICE);
    const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (
      (type !== 'text/plain' && type !== 'application/json') ||
      (request.headers.get('content-encoding') ?? 'identity') !== 'identity'
    ) {
      return turnAway({
        status: 415,
        code: 'CONTENT_TYPE',
        message: 'Send JSON as text/plain or application/json, not compressed.',
      });
    }
    const body = await readBody(request, limits.bodyBytes, (onOver) =>
      setTimer(onOver, limits.bodyMs),
    );
    if (body.reason === 'too_slow')
      return turnAway({
        status: 408,
        code: 'BODY_TOO_SLOW',
        message: `The body did not arrive within ${limits.bodyMs / 1000} s. Send again.`,
      });
    if (body.reason === 'too_large')
      return turnAway({
        status: 413,
        code: 'BODY_TOO_LARGE',
        message: `The body is larger than ${limits.bodyBytes} bytes. Send halves.`,
      });
    // Nobody is there any more to read the answer, and the page has kept its events.
    if (body.reason === 'cut_off')
      return refuse(400, 'BODY_CUT_OFF', 'The body ended before it was whole. Send again.', CORS);
    const parsed = parseBody(body.text ?? '', limits.eventsPerBatch);
    if (!parsed.ok) return turnAway(parsed.error);

    const batch = parsed.value;
    const key = keys.find((candidate) => candidate.key === (batch.key ?? null));
    if (!key) {
      const what =
        batch.key === undefined ? 'The batch carries no key' : 'This key is not known here';
      return turnAway({
        status: 401,
        code: 'KEY_UNKNOWN',
        subject: batch.key ?? null,
        message: `${what}. Set data-key on the tag to a key of the collector.`,
      });
    }
    const { tenant } = key;
    const origin = request.headers.get('origin') ?? '';
    if (!key.allows(origin))
      return turnAway({
        status: 403,
        code: 'ORIGIN_NOT_ALLOWED',
        tenant,
        subject: origin,
        message: originAdvice(key, origin),
      });
    const waitKey = network === null ? withoutAddress.take(tenant, nowMs()) : 0;
    if (waitKey > 0) return tooMany(waitKey, ADDRESS_ADVICE, tenant);
    const { visitor } = batch.context;
    const waitVisitor = visitor ? visitors.take(`${tenant}\n${visitor}`, nowMs()) : 0;
    if (waitVisitor > 0)
      return tooMany(
        waitVisitor,
        'One visitor sent more than any shopper does: a program, or pages that share one visitor.',
        tenant,
      );
    const cost = extraCost(batch.events.length);
    if (network === null) withoutAddress.charge(tenant, cost);
    else networks.charge(network, cost);

    const userAgent = request.headers.get('user-agent')?.trim() ?? '';
    const { rows, rejected } = checkBatch(batch, {
      tenant,
      receivedMs: nowMs(),
      address,
      // Every browser names itself.
      isBot: userAgent === '' || isbot(userAgent),
      maxEventBytes: limits.eventBytes,
    });
    tellRejected(tenant, rejected);
    try {
      const { accepted, duplicates } =
        rows.length > 0 ? await store.append(rows) : { accepted: 0, duplicates: 0 };
      if (accepted > 0) onCommitted(tenant);
      return answerJson(200, { accepted, duplicates, rejected } satisfies Receipt, CORS);
    } catch (error) {
      // The sender keeps the batch and comes again; the operator is told why.
      const why = (error instanceof Error ? error.message : String(error)).split('\n')[0];
      return turnAway({
        status: 503,
        code: 'STORE_FAILED',
        tenant,
        message: 'The events could not be stored. Send them again later.',
        advice: `Batches could not be written, and their pages keep them: ${why}. It is tried again by itself until it works.`,
        retrySeconds: RETRY_STORE_SECONDS,
      });
    }
  };
}

const RETRY_STORE_SECONDS = 5;
const NETWORK_ADVICE =
  'One network sent more than a shop’s pages do. If a proxy or CDN of yours stands in front, the collector takes it for a sender: name its addresses with --trust-proxy.';
const ADDRESS_ADVICE =
  'More came at once than one key may send while nobody’s address is known. Tell the collector the addresses (trustProxy, addressHeader), and each sender is counted alone.';

function rejectionAdvice(reason: string): string {
  if (reason === 'too_old')
    return 'Events were told more than 72 hours after they happened, and are left out.';
  if (reason === 'too_new')
    return 'Events were told with a time after their sending: a clock was set back by more than 5 minutes meanwhile.';
  if (reason === 'too_large') return 'Events were larger than any that the widget makes.';
  return `Events were not as the catalogue of this release has them (${reason}): the pages may run another release than the collector, or it is another program that sends.`;
}
