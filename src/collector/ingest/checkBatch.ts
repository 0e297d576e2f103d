import type { EventRow } from '../store/types.js';
import { checkEvent, type BatchContext, type Rejection } from './checkEvent.js';
import type { ParsedBatch } from './parseBody.js';
import { maskPayload } from '../../events/mask.js';
import { cleanPage, cleanReferrer, maskActor, truncateIp } from './privacy.js';

export interface Arrival {
  tenant: string;
  receivedMs: number;
  /** Full address of the sender, as far as known; only its network is kept, and only with consent to analytics. */
  address: string | null;
  /** The user agent is that of a program. */
  isBot: boolean;
  maxEventBytes: number;
}

/** How far the sender’s clock is off, where it is more than what a batch takes to arrive. */
const TELLING_MS = 60_000;
const skewOf = (skewMs: number) => (Math.abs(skewMs) > TELLING_MS ? { skewMs } : {});

const masked = (id: string | null | undefined) => (id ? maskActor(id) : null);

/** A batch as rows to store and events refused, each with its reason. Pure. */
export function checkBatch(
  batch: ParsedBatch,
  arrival: Arrival,
): { rows: EventRow[]; rejected: Rejection[] } {
  const { page, referrer, visitor, session, consent, automated, ...rest } = batch.context;
  const network =
    arrival.address !== null && consent.analytics ? truncateIp(arrival.address) : null;
  const shared: BatchContext = {
    ...arrival,
    sentMs: batch.sentMs,
    mayHoldLarge: batch.bytes > arrival.maxEventBytes,
    automated: arrival.isBot || automated === true,
    // Without consent there must be no ids; a sender that has them all the same is not believed to have asked.
    visitor: consent.analytics ? masked(visitor) : null,
    session: consent.analytics ? masked(session) : null,
    context: {
      ...(maskPayload(rest) as Record<string, unknown>),
      page: cleanPage(page),
      referrer: referrer ? cleanReferrer(referrer) : null,
      consent,
      ...(network ? { network } : {}),
      ...skewOf(batch.sentMs - arrival.receivedMs),
    },
  };
  const rows: EventRow[] = [];
  const rejected: Rejection[] = [];
  for (const raw of batch.events) {
    const checked = checkEvent(raw, shared);
    if (checked.ok) rows.push(checked.value);
    else rejected.push(checked.error);
  }
  return { rows, rejected };
}
