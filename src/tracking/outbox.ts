import type { Locks } from '../browser/locks.js';
import type { PageLife } from '../browser/pageLife.js';
import type { Post } from '../browser/post.js';
import type { Display } from '../tools/display.js';
import type { Env, KeyValueStore } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';
import { createFlushClock, type FlushReason } from './flush.js';
import { createQueue, type Queue } from './queue.js';
import { createLocalEventStore } from './store/local.js';
import { createMemoryStore } from './store/memory.js';
import type { EventStore, StoredEvent } from './store/types.js';
import {
  createTransport,
  type Transport,
  type TransportDeps,
  type TransportStatus,
} from './transport.js';

export interface OutboxDeps extends Pick<TransportDeps, 'format'> {
  env: Env;
  display: Display;
  key?: string | undefined;
  page: PageLife;
  post: Post;
  locks: Locks;
  /** The shop's part of the storage, see `storageNames.ts`. */
  names: string;
  isPermitted(): boolean;
}

/** What is permitted: events are written down and sent. Closed until the first permission and after each refusal. */
export interface Outbox {
  /** `undefined` while it is closed; `null` where the browser refuses storage. */
  storage(): KeyValueStore | null | undefined;
  open(storage: KeyValueStore | null, endpoint: string): void;
  add(event: StoredEvent): void;
  send(reason: FlushReason): void;
  /** Takes over what pages that are gone have left, and sends it. */
  adopt(): void;
  /** The page is back: what another tab took over meanwhile is no longer ours. */
  claim(): void;
  /** The page is being left: nothing waits for a timer any more. */
  leave(reason: FlushReason): void;
  /** Forgets what waits and is on its way. */
  discard(): void;
  stop(): void;
  status(): TransportStatus & { waiting: number };
}

interface Pipe {
  storage: KeyValueStore | null;
  store: EventStore;
  queue: Queue;
  transport: Transport;
}

export function createOutbox(deps: OutboxDeps): Outbox {
  const { env, page } = deps;
  let pipe: Pipe | null = null;
  const send = (reason: FlushReason) => {
    pipe?.store.keepAlive();
    pipe?.transport.send(reason);
  };
  const clock = createFlushClock(env, send);
  let isSending = false;
  /** What is recorded while the page is being left (watch time, above all) may not wait for a timer that never comes. */
  const sendSoon = () => {
    if (isSending) return;
    isSending = true;
    void Promise.resolve().then(() => {
      isSending = false;
      send('hidden');
    });
  };
  return {
    storage: () => pipe?.storage,
    open(storage, endpoint) {
      pipe = openPipe(deps, storage, endpoint);
    },
    add(event) {
      if (!pipe?.queue.add(event)) return;
      if (page.isHidden()) sendSoon();
      else clock.added(event.value, pipe.queue.waiting());
    },
    send,
    adopt() {
      const { store } = pipe ?? {};
      void store?.adopt().then((count) => {
        if (count > 0 && pipe?.store === store) send('start');
      });
    },
    claim: () => pipe?.store.claim(),
    leave(reason) {
      clock.stop();
      send(reason);
      if (reason === 'pagehide') pipe?.store.release();
    },
    discard() {
      clock.stop();
      pipe?.transport.abandon();
      pipe?.transport.stop();
      pipe?.queue.clear();
      pipe = null;
    },
    stop() {
      clock.stop();
      pipe?.transport.stop();
      pipe?.store.release();
    },
    status: () => ({
      failures: 0,
      lastStatus: null,
      lastSentMs: null,
      lastRefusal: null,
      ...pipe?.transport.status,
      waiting: pipe?.queue.waiting().count ?? 0,
    }),
  };
}

function openPipe(
  { env, display, key, format, page, post, locks, names, isPermitted }: OutboxDeps,
  storage: KeyValueStore | null,
  endpoint: string,
): Pipe {
  const store = storage
    ? createLocalEventStore({
        values: storage,
        locks,
        lock: `${names}adopt`,
        nowMs: env.nowMs,
        owner: uuidV7(env.nowMs(), env.random),
      })
    : createMemoryStore();
  const queue = createQueue(store, env.nowMs);
  const transport = createTransport({
    env,
    display,
    post,
    queue,
    endpoint,
    key,
    format,
    isHidden: page.isHidden,
    isPermitted,
  });
  return { storage, store, queue, transport };
}
