import { isbot } from 'isbot';
import type { Receipt } from '../events/wire.js';
import { answer, answerJson, CORS, refuse } from './answers.js';
import { judgeBatch } from './ingest/judgeBatch.js';
import { parseBody } from './ingest/parseBody.js';
import { truncateIp } from './ingest/privacy.js';
import { readBody } from './ingest/readBody.js';
import { createRateLimit, type Limits } from './limits.js';
import type { Key } from './options.js';
import type { ReportStore } from './store/types.js';

export interface ReceiveDeps {
  keys: readonly Key[];
  store: ReportStore;
  limits: Limits;
  nowMs(): number;
  log(line: string): void;
  /** New events are durable. */
  onCommitted(tenant: string): void;
}

const PREFLIGHT = { ...CORS, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type', 'access-control-max-age': '86400' };

/** `POST /v1/events`. Answers 2xx only when every event it counts as accepted would survive the death of this process. */
export function createReceiver({ keys, store, limits, nowMs, log, onCommitted }: ReceiveDeps) {
  const networks = createRateLimit(limits.perNetwork);
  const visitors = createRateLimit(limits.perVisitor);
  const tooMany = (seconds: number) =>
    refuse(429, 'TOO_MANY_REQUESTS', `Too many requests. Wait ${seconds} s and send again.`, { ...CORS, 'retry-after': String(seconds) });

  return async (request: Request, address: string | null): Promise<Response> => {
    if (request.method === 'OPTIONS') return answer(204, null, PREFLIGHT);
    if (request.method !== 'POST') return refuse(405, 'METHOD_NOT_ALLOWED', 'Events are sent with POST.', { ...CORS, allow: 'POST, OPTIONS' });

    const waitNetwork = networks.take(address === null ? 'unknown' : (truncateIp(address) ?? address), nowMs());
    if (waitNetwork > 0) return tooMany(waitNetwork);
    const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if ((type !== 'text/plain' && type !== 'application/json') || (request.headers.get('content-encoding') ?? 'identity') !== 'identity') {
      return refuse(415, 'CONTENT_TYPE', 'Send JSON as text/plain or application/json, not compressed.', CORS);
    }
    const text = await readBody(request, limits.bodyBytes);
    if (text === null) return refuse(413, 'BODY_TOO_LARGE', `The body is larger than ${limits.bodyBytes} bytes. Send halves.`, CORS);
    const parsed = parseBody(text, limits.eventsPerBatch);
    if (!parsed.ok) return refuse(parsed.error.status, parsed.error.code, parsed.error.message, CORS);

    const batch = parsed.value;
    const key = keys.find((candidate) => candidate.key === (batch.key ?? null));
    if (!key) {
      const what = batch.key === undefined ? 'The batch carries no key' : 'This key is not known here';
      return refuse(401, 'KEY_UNKNOWN', `${what}. Set data-key on the tag to a key of the collector.`, CORS);
    }
    const origin = request.headers.get('origin') ?? '';
    if (!key.allows(origin)) {
      return refuse(403, 'ORIGIN_NOT_ALLOWED', `Pages of ${origin || 'an unknown origin'} may not send with this key. Add the origin to the key's list.`, CORS);
    }
    const { visitor } = batch.context;
    const waitVisitor = visitor ? visitors.take(`${key.tenant}\n${visitor}`, nowMs()) : 0;
    if (waitVisitor > 0) return tooMany(waitVisitor);

    const { rows, rejected } = judgeBatch(batch, {
      tenant: key.tenant,
      receivedMs: nowMs(),
      address,
      isBot: isbot(request.headers.get('user-agent')),
      maxEventBytes: limits.eventBytes,
    });
    try {
      const { accepted, duplicates } = rows.length > 0 ? await store.append(rows) : { accepted: 0, duplicates: 0 };
      if (accepted > 0) onCommitted(key.tenant);
      return answerJson(200, { accepted, duplicates, rejected } satisfies Receipt, CORS);
    } catch (error) {
      // The sender keeps the batch and comes again; the operator is told why.
      log(`STORE_FAILED: a batch could not be written: ${error instanceof Error ? error.message : String(error)}`);
      return refuse(503, 'STORE_FAILED', 'The events could not be stored. Send them again later.', { ...CORS, 'retry-after': '5' });
    }
  };
}
