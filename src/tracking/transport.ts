/**
 * Takes batches from the queue to the endpoint. While the page lives one batch is on its way at a time; when it is being left
 * everything goes at once, as far as browsers allow a page that is going away.
 */
import type { Post, PostAnswer } from '../browser/post.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';
import { ownFormat, type BatchFormat } from './batchFormat.js';
import { byteLength } from './byteLength.js';
import { classifyResponse } from './classifyResponse.js';
import { createEndpointNotices } from './endpointNotices.js';
import { FLUSH_BYTES, type FlushReason } from './flush.js';
import type { Queue } from './queue.js';
import { createRetryTimer } from './retryTimer.js';
import type { StoredEvent } from './store/types.js';

export interface TransportDeps {
  env: Env;
  post: Post;
  display: Display;
  queue: Queue;
  /** Absolute and safe. */
  endpoint: string;
  key?: string | undefined;
  /** How the endpoint wants batches, where that is not ours; while it is `null` they wait. */
  format?: (() => BatchFormat | null) | undefined;
  isHidden(): boolean;
  /** Asked before each batch; what may not be sent waits. */
  isPermitted(): boolean;
}

export interface Transport {
  send(reason: FlushReason): void;
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
  /** Answers that are still out no longer count, and nothing is retried. For a revoked consent. */
  abandon(): void;
  stop(): void;
  readonly status: TransportStatus;
}

export interface TransportStatus {
  /** Failures in a row. */
  failures: number;
  /** HTTP status of the last answer; 0 for none, `null` before the first. */
  lastStatus: number | null;
  /** Wall clock of the last batch that the endpoint took; `null` before the first. */
  lastSentMs: number | null;
  /** Why the endpoint took no more of what it last refused; `null` while it has refused nothing. */
  lastRefusal: string | null;
}

const IN_FLIGHT_BYTES = 48 * 1024;
const TIMEOUT_MS = 20_000;
/** Room for what stands around events and context. */
const ENVELOPE_BYTES = 400;
/** A batch that a page which is going away tries once more. */
const LAST_BYTES = 8 * 1024;
/** With less than this left, a batch may not fit even one event. */
const MIN_BATCH_BYTES = 2048;
const EXITS: readonly FlushReason[] = ['hidden', 'pagehide', 'freeze'];
/** Failures in a row before the merchant gets a notice. */
const NOTE_AFTER = 3;

export function createTransport(deps: TransportDeps): Transport {
  const { env, post, display, queue, endpoint, isHidden, isPermitted } = deps;
  const retry = createRetryTimer(env, () => send('retry'));
  const outcome = createOutcome(
    env,
    queue,
    createEndpointNotices(display, endpoint),
    () => retry.failures,
  );
  const inFlight = new Set<Promise<void>>();
  let inFlightBytes = 0;
  /** Counts the revoked permissions: what was sent before one is answered to nobody. */
  let generation = 0;
  let isStopped = false;

  const settle = (events: readonly StoredEvent[], answer: PostAnswer) => {
    if (classifyResponse(answer) === 'retry') retry.failed(answer);
    else retry.reset();
    outcome.apply(events, answer);
  };
  const sendBatch = (
    { write }: Pick<BatchFormat, 'write'>,
    events: readonly StoredEvent[],
    isLastTry = false,
  ) => {
    const sentIn = generation;
    const body = write(batchOf(deps, events, retry.failures));
    const bytes = byteLength(body);
    inFlightBytes += bytes;
    const request = post.send(endpoint, body, TIMEOUT_MS).then((answer) => {
      inFlightBytes -= bytes;
      inFlight.delete(request);
      if (sentIn !== generation) return;
      // A page that is going away shares 64 KiB with every other script on it. What was refused is offered once more, smaller. No
      // beacon: it follows redirects, and the events would go to an address that nobody named.
      if (answer.type === 'network' && isHidden() && !isLastTry && isPermitted()) {
        const last = firstWithin(events, LAST_BYTES - ENVELOPE_BYTES);
        queue.release(events.filter((event) => !last.includes(event)).map(({ id }) => id));
        return sendBatch({ write }, last, true);
      }
      settle(events, answer);
      if (classifyResponse(answer) !== 'retry') sendWaiting(1);
    });
    inFlight.add(request);
  };
  const hasRoom = (maxRequests: number) =>
    !isStopped &&
    inFlight.size < maxRequests &&
    (inFlightBytes === 0 || IN_FLIGHT_BYTES - inFlightBytes >= MIN_BATCH_BYTES);
  const sendWaiting = (maxRequests: number) => {
    const format = deps.format ? deps.format() : ownFormat;
    while (format && hasRoom(maxRequests) && isPermitted()) {
      const roomBytes = Math.min(FLUSH_BYTES, IN_FLIGHT_BYTES - inFlightBytes) - ENVELOPE_BYTES;
      const events = queue.take(roomBytes, Math.min(outcome.maxCount(), format.maxCount));
      if (events.length === 0) return;
      sendBatch(format, events);
    }
  };
  const send = (reason: FlushReason) => {
    const isExit = EXITS.includes(reason);
    if (!retry.isEarly(reason, isExit)) sendWaiting(isExit ? Infinity : 1);
  };

  return {
    send,
    async idle() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
    abandon() {
      generation++;
      retry.reset();
    },
    stop() {
      isStopped = true;
      retry.stop();
    },
    get status() {
      return { failures: retry.failures, ...outcome.last };
    },
  };
}

const batchOf = (
  { env, key }: TransportDeps,
  events: readonly StoredEvent[],
  attempt: number,
): Parameters<BatchFormat['write']>[0] => ({
  id: uuidV7(env.nowMs(), env.random),
  key,
  sentAt: new Date(env.nowMs()).toISOString(),
  attempt,
  contextJson: events[0]?.contextJson ?? '{}',
  events: events.map(({ json }) => json),
});

/** What an answer does to the events of its batch, and what the merchant is shown of it. */
function createOutcome(
  env: Env,
  queue: Queue,
  notices: ReturnType<typeof createEndpointNotices>,
  failures: () => number,
) {
  const last: Omit<TransportStatus, 'failures'> = {
    lastStatus: null,
    lastSentMs: null,
    lastRefusal: null,
  };
  let maxCount = Infinity;
  const noteFailure = (answer: PostAnswer) => {
    // A redirect is no bad moment: it will be the same until the merchant names the other address.
    if (answer.type === 'redirect') notices.redirected();
    if (failures() !== NOTE_AFTER) return;
    if (answer.type === 'network') notices.unreachable();
    else if (answer.type === 'answer') notices.failing(answer.status);
  };
  const readReceipt = (receipt: unknown) => {
    for (const reason of rejectionsIn(receipt)) {
      last.lastRefusal = reason;
      notices.rejected(reason);
    }
  };
  return {
    last,
    maxCount: () => maxCount,
    apply(events: readonly StoredEvent[], answer: PostAnswer) {
      const ids = events.map(({ id }) => id);
      const status = answer.type === 'answer' ? answer.status : 0;
      last.lastStatus = status;
      const kind = classifyResponse(answer);
      if (kind === 'retry') {
        queue.release(ids);
        noteFailure(answer);
      } else if (kind === 'accepted') {
        queue.settle(ids);
        last.lastSentMs = env.nowMs();
        if (answer.type === 'answer') readReceipt(answer.receipt);
      } else if (kind === 'halve' && events.length > 1) {
        maxCount = Math.ceil(events.length / 2);
        queue.release(ids);
      } else {
        queue.settle(ids);
        last.lastRefusal = `HTTP ${status}`;
        notices.refused(status, events.length);
      }
    },
  };
}

/** Why the collector refused single events of a batch that it took. */
function rejectionsIn(receipt: unknown): string[] {
  const rejected =
    typeof receipt === 'object' && receipt !== null && 'rejected' in receipt
      ? receipt.rejected
      : null;
  if (!Array.isArray(rejected)) return [];
  return rejected.map((each: unknown) =>
    String(typeof each === 'object' && each !== null && 'reason' in each ? each.reason : 'unknown'),
  );
}

/** The most valuable events that fit, at least one. */
function firstWithin(events: readonly StoredEvent[], maxBytes: number): readonly StoredEvent[] {
  let bytes = byteLength(events[0]?.contextJson ?? '');
  const fitting = events.filter((event) => (bytes += event.bytes + 1) <= maxBytes);
  return fitting.length > 0 ? fitting : events.slice(0, 1);
}
