/**
 * Takes batches from the queue to the endpoint. While the page lives one batch is on its way at a time; when it is being left
 * everything goes at once, as far as browsers allow a page that is going away.
 */
import type { Post, PostAnswer } from '../browser/post.js';
import { backoffMs } from '../tools/backoff.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';
import { byteLength } from './byteLength.js';
import { createEndpointNotices } from './endpointNotices.js';
import { FLUSH_BYTES, type FlushReason } from './flush.js';
import type { Queue } from './queue.js';
import type { StoredEvent } from './store/types.js';
import { judge } from './verdict.js';
import { SCHEMA } from '../events/wire.js';
import { HOUR_MS } from '../tools/time.js';

export interface TransportDeps {
  env: Env;
  post: Post;
  display: Display;
  queue: Queue;
  /** Absolute and safe. */
  endpoint: string;
  key?: string | undefined;
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
}

const IN_FLIGHT_BYTES = 48 * 1024;
const TIMEOUT_MS = 20_000;
const LONGEST_WAIT_MS = HOUR_MS;
/** Room for what stands around events and context. */
const ENVELOPE_BYTES = 400;
/** A batch that a page which is going away tries once more. */
const LAST_BYTES = 8 * 1024;
/** With less than this left, a batch may not fit even one event. */
const LEAST_BYTES = 2048;
const EXITS: readonly FlushReason[] = ['hidden', 'pagehide', 'freeze'];
/** Failures in a row before the merchant is told. */
const NOTE_AFTER = 3;

export function createTransport({ env, post, display, queue, endpoint, key, isHidden, isPermitted }: TransportDeps): Transport {
  const notices = createEndpointNotices(display, endpoint);
  const flying = new Set<Promise<void>>();
  const status: TransportStatus = { failures: 0, lastStatus: null };
  let flyingBytes = 0;
  let maxCount = Infinity;
  let waitUntilMs = -Infinity;
  /** The server named the time itself; then even a page that is being left keeps to it. */
  let isWaitOrdered = false;
  let cancelRetry = () => {};
  let generation = 0;
  let isStopped = false;

  const encode = (events: readonly StoredEvent[]) => {
    const sentAt = new Date(env.nowMs()).toISOString();
    const envelope = { schema: SCHEMA, batchId: uuidV7(env.nowMs(), env.random), sentAt, attempt: status.failures };
    const head = JSON.stringify(key === undefined ? envelope : { ...envelope, key }).slice(0, -1);
    return `${head},"context":${events[0]?.contextJson ?? '{}'},"events":[${events.map(({ json }) => json).join(',')}]}`;
  };

  const waitAfter = (answer: PostAnswer) => {
    status.failures++;
    const orderedMs = answer.type === 'answer' ? answer.retryAfterMs : null;
    isWaitOrdered = orderedMs !== null;
    const delayMs = orderedMs === null ? backoffMs(status.failures, env.random()) : Math.min(LONGEST_WAIT_MS, Math.max(1000, orderedMs));
    waitUntilMs = env.monotonicMs() + delayMs;
    cancelRetry();
    if (!isStopped) cancelRetry = env.setTimer(() => send('retry'), delayMs);
    // A redirect is no bad moment: it will be the same until the merchant names the other address.
    if (answer.type === 'redirect') notices.redirected();
    if (status.failures !== NOTE_AFTER) return;
    if (answer.type === 'network') notices.unreachable();
    else if (answer.type === 'answer') notices.failing(answer.status);
  };
  const calm = () => {
    cancelRetry();
    status.failures = 0;
    waitUntilMs = -Infinity;
  };
  const readReceipt = (receipt: unknown) => {
    const rejected = typeof receipt === 'object' && receipt !== null && 'rejected' in receipt ? receipt.rejected : null;
    if (!Array.isArray(rejected)) return;
    for (const each of rejected) {
      const reason: unknown = typeof each === 'object' && each !== null && 'reason' in each ? each.reason : 'unknown';
      notices.rejected(String(reason));
    }
  };

  const settle = (events: readonly StoredEvent[], answer: PostAnswer) => {
    const ids = events.map(({ id }) => id);
    status.lastStatus = answer.type === 'answer' ? answer.status : 0;
    const verdict = judge(answer);
    if (verdict === 'retry') {
      queue.release(ids);
      waitAfter(answer);
      return;
    }
    calm();
    if (verdict === 'accepted') {
      queue.settle(ids);
      if (answer.type === 'answer') readReceipt(answer.receipt);
    } else if (verdict === 'halve' && events.length > 1) {
      maxCount = Math.ceil(events.length / 2);
      queue.release(ids);
    } else {
      queue.settle(ids);
      notices.refused(status.lastStatus, events.length);
    }
  };

  const fly = (events: readonly StoredEvent[], isLastTry = false) => {
    const born = generation;
    const body = encode(events);
    const bytes = byteLength(body);
    flyingBytes += bytes;
    const flight = post.send(endpoint, body, TIMEOUT_MS).then((answer) => {
      flyingBytes -= bytes;
      flying.delete(flight);
      if (born !== generation) return;
      // A page that is going away shares 64 KiB with every other script on it. What was refused is offered once more, smaller. No
      // beacon: it follows redirects, and the events would go to an address that nobody named.
      if (answer.type === 'network' && isHidden() && !isLastTry && isPermitted()) {
        const last = firstWithin(events, LAST_BYTES - ENVELOPE_BYTES);
        queue.release(events.filter((event) => !last.includes(event)).map(({ id }) => id));
        return fly(last, true);
      }
      settle(events, answer);
      if (judge(answer) !== 'retry') pump(1);
    });
    flying.add(flight);
  };
  const mayFly = (atOnce: number) =>
    !isStopped && flying.size < atOnce && (flyingBytes === 0 || IN_FLIGHT_BYTES - flyingBytes >= LEAST_BYTES);
  const pump = (atOnce: number) => {
    while (mayFly(atOnce) && isPermitted()) {
      const room = Math.min(FLUSH_BYTES, IN_FLIGHT_BYTES - flyingBytes) - ENVELOPE_BYTES;
      const events = queue.take(room, maxCount);
      if (events.length === 0) return;
      fly(events);
    }
  };
  const send = (reason: FlushReason) => {
    const isExit = EXITS.includes(reason);
    const isEarly = env.monotonicMs() < waitUntilMs && reason !== 'retry';
    // A network that is back, or a page about to go, is worth a try before its time.
    if (isEarly && (isWaitOrdered || !(isExit || reason === 'online'))) return;
    pump(isExit ? Infinity : 1);
  };

  return {
    send,
    async idle() {
      while (flying.size > 0) await Promise.all(flying);
    },
    abandon() {
      generation++;
      calm();
    },
    stop() {
      isStopped = true;
      cancelRetry();
    },
    status,
  };
}

/** The most valuable events that fit, at least one. */
function firstWithin(events: readonly StoredEvent[], maxBytes: number): readonly StoredEvent[] {
  let bytes = byteLength(events[0]?.contextJson ?? '');
  const fitting = events.filter((event) => (bytes += event.bytes + 1) <= maxBytes);
  return fitting.length > 0 ? fitting : events.slice(0, 1);
}
