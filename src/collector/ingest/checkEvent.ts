import { failure, success, type Result } from '../../tools/result.js';
import { subjectFields, type SubjectFields } from '../../events/fields.js';
import { catalog, wireEventSchema } from '../../events/zodSchemas.js';
import type { EventRow } from '../store/types.js';
import { isCurrency } from './currencies.js';
import { maskActor } from './privacy.js';
import { correctTime } from './correctTime.js';
import { maskPayload } from '../../events/mask.js';

export interface Rejection {
  id: string | null;
  /** `too_large`, `unknown_type`, `invalid:<field>`, `too_old`, `too_new`. */
  reason: string;
}

/** What all events of a batch share. */
export interface BatchContext {
  tenant: string;
  sentMs: number;
  receivedMs: number;
  automated: boolean;
  visitor: string | null;
  session: string | null;
  context: Readonly<Record<string, unknown>>;
  maxEventBytes: number;
  /** `false`: the whole batch is no larger than one event may be. */
  mayHoldLarge: boolean;
}

/** Judges one event by itself, so that one bad event does not lose its neighbours. Fields nobody defined are dropped. */
export function checkEvent(raw: unknown, batch: BatchContext): Result<EventRow, Rejection> {
  const id = readId(raw);
  const reject = (reason: string) => failure<Rejection>({ id, reason });

  if (batch.mayHoldLarge && isLarger(JSON.stringify(raw) ?? '', batch.maxEventBytes))
    return reject('too_large');
  const wire = wireEventSchema.safeParse(raw);
  if (!wire.success) {
    const field = wire.error.issues[0]?.path.join('.') || 'event';
    return reject(field === 'type' ? 'unknown_type' : `invalid:${field}`);
  }
  const event = wire.data;
  const { type } = event;
  const props = catalog[type].props.safeParse(event.props);
  if (!props.success) return reject(`invalid:props.${props.error.issues[0]?.path.join('.') ?? ''}`);
  if ('currency' in props.data && props.data.currency && !isCurrency(props.data.currency))
    return reject('invalid:props.currency');
  // The form was checked, but there is no thirteenth month.
  const claimedMs = Date.parse(event.at);
  if (!Number.isFinite(claimedMs)) return reject('invalid:at');
  const time = correctTime(claimedMs, batch.sentMs, batch.receivedMs);
  if (time.atMs === undefined) return reject(time.reason);

  return success({
    tenant: batch.tenant,
    id: event.id,
    type,
    atMs: time.atMs,
    receivedMs: batch.receivedMs,
    seq: event.seq,
    view: maskActor(event.view),
    visitor: batch.visitor,
    session: batch.session,
    gift: null,
    ...(maskPayload(subjectFields(event)) as SubjectFields),
    automated: batch.automated,
    props: maskPayload(props.data) as Record<string, unknown>,
    context: batch.context,
  });
}

/** A letter has three bytes at most. */
const isLarger = (text: string, maxBytes: number) =>
  text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes;

function readId(raw: unknown): string | null {
  const id =
    typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'id')
      ? (raw as { id: unknown }).id
      : null;
  return typeof id === 'string' ? id.slice(0, 64) : null;
}
