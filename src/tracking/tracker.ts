/**
 * From facts to the endpoint. Before analytics is permitted, facts wait in memory: nothing is stored, nothing is sent, no id
 * is made. On permission those of the last five minutes count; on refusal they are forgotten, and so is everything stored, in every tab.
 * Permission is asked for again before anything is written or sent.
 */
import type { Locks } from '../browser/locks.js';
import type { PageLife } from '../browser/pageLife.js';
import type { Post } from '../browser/post.js';
import type { Display } from '../tools/display.js';
import { createDisposer } from '../tools/disposer.js';
import type { Emitter } from '../tools/emitter.js';
import type { Env, KeyValueStore } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';
import { assembleEvent } from './assemble.js';
import type { Fact } from '../events/catalog.js';
import { OTHER_TAB, type Consent, type ConsentState } from './consent/types.js';
import { createFlushClock, type FlushReason } from './flush.js';
import { createIdentity, VISITOR_KEY, type Identity } from './identity.js';
import { createOrderMemory } from './orderMemory.js';
import { createQueue, type Queue } from './queue.js';
import { removeFormer, storageNames } from './storageNames.js';
import { createLocalEventStore } from './store/local.js';
import { createMemoryStore } from './store/memory.js';
import type { EventStore } from './store/types.js';
import { createTransport, type Transport, type TransportStatus } from './transport.js';
import { toWireContext, type PageContext } from './wireContext.js';

export interface TrackerDeps {
  env: Env;
  display: Display;
  /** Absolute and safe; `null`: nothing is kept and nothing is sent. */
  endpoint: string | null;
  /** Public key that the endpoint knows this shop by. */
  key?: string | undefined;
  page: PageLife;
  post: Post;
  locks: Locks;
  /** The part of the shared storage whose names begin so, or `null` where it is refused. Not called before a tool or the shopper has answered. */
  openStorage(within: string): KeyValueStore | null;
  context(): PageContext;
  experiment?: (() => { id: string; arm: 'on' | 'off' } | null) | undefined;
  consent: Consent;
  /** The root's, when it needs the visitor before the tracker is there. */
  identity?: Identity | undefined;
  facts: Emitter<Fact>;
  /** What happened before the tracker was loaded. */
  earlier: readonly Fact[];
}

export interface Tracker {
  /** Sends what waits. Resolves when nothing is on its way any more, whatever came of it. */
  flush(): Promise<void>;
  /** Sends what waits and lets go of the page. What was not confirmed stays in storage for the next page. */
  stop(): void;
  /** `null` without permission. */
  session(): string | null;
  consentState(): ConsentState | null;
  /** For the debug overlay. */
  status(): TransportStatus & { waiting: number; held: number };
}

const HELD_MS = 5 * 60_000;
const HELD_COUNT = 300;

interface Pipe {
  storage: KeyValueStore | null;
  store: EventStore;
  queue: Queue;
  transport: Transport;
}

export function startTracker(deps: TrackerDeps): Tracker {
  const { env, display, endpoint, page, consent } = deps;
  const disposer = createDisposer();
  const identity = deps.identity ?? createIdentity(env);
  const names = endpoint === null ? '' : storageNames(endpoint, deps.key);
  let orders = createOrderMemory();
  let held: Fact[] = [];
  let pipe: Pipe | null = null;
  let view = uuidV7(env.nowMs(), env.random);
  let seq = 0;

  const send = (reason: FlushReason) => {
    pipe?.store.beat();
    pipe?.transport.send(reason);
  };
  const clock = createFlushClock(env, send);
  let isSending = false;
  /** What is told while the page is being left (watch time, above all) may not wait for a timer that never comes. */
  const sendSoon = () => {
    if (isSending) return;
    isSending = true;
    void Promise.resolve().then(() => {
      isSending = false;
      send('hidden');
    });
  };

  const describeContext = ({ analytics, marketing, source }: ConsentState) => {
    const { context, wrong } = toWireContext(deps.context(), {
      consent: { analytics, marketing, source },
      experiment: deps.experiment?.() ?? null,
      visitor: identity.visitor,
      session: identity.session,
      automated: page.isAutomated,
    });
    for (const part of wrong) {
      display.warn({
        code: 'CONTEXT_INVALID',
        subject: part,
        message: `What the page says of itself in "${part}" does not fit the wire format and was left out.`,
        remedy: 'Shorten or correct the option it comes from.',
      });
    }
    return context;
  };
  const enqueue = (fact: Fact, open: Pipe, state: ConsentState) => {
    if (fact.type === 'order_completed' && !orders.isNew(fact.props.orderId, open.storage)) return;
    identity.touch();
    const made = assembleEvent(fact, view, seq, describeContext(state));
    if (!made.ok) {
      display.warn({
        code: 'EVENT_INVALID',
        subject: fact.type,
        message: `The event ${fact.type} was not sent: ${made.error} is not what the catalogue expects.`,
        remedy: 'Compare it with the catalogue; if Reelshelf made it, please report it.',
      });
      return;
    }
    seq++;
    if (!open.queue.add(made.value)) return;
    if (page.isHidden()) sendSoon();
    else clock.added(made.value.value, open.queue.waiting());
  };
  /** What may be written or sent now, asked of the tools, and of the storage: another tab or shelf may have emptied it. */
  const permission = (): ConsentState | null => {
    consent.check();
    if (pipe && identity.isGone()) consent.withdraw();
    return consent.current();
  };
  const take = (fact: Fact) => {
    const state = permission();
    if (pipe && state?.analytics) enqueue(fact, pipe, state);
    else if (endpoint !== null && state === null) {
      held.push(fact);
      if (held.length > HELD_COUNT) held.shift();
    }
  };

  const openStorage = () => {
    removeFormer(deps.openStorage(''));
    return deps.openStorage(names);
  };
  const open = (address: string): Pipe => {
    const storage = openStorage();
    const store = storage
      ? createLocalEventStore({ values: storage, locks: deps.locks, lock: `${names}adopt`, nowMs: env.nowMs, owner: uuidV7(env.nowMs(), env.random) })
      : createMemoryStore();
    const queue = createQueue(store, env.nowMs);
    const isPermitted = () => permission()?.analytics === true;
    const transport = createTransport({ env, display, post: deps.post, queue, endpoint: address, key: deps.key, isHidden: page.isHidden, isPermitted });
    return { storage, store, queue, transport };
  };
  const adopt = () => {
    const { store } = pipe ?? {};
    void store?.adopt().then((count) => {
      if (count > 0 && pipe?.store === store) send('start');
    });
  };
  const grant = (state: ConsentState, address: string) => {
    const isFirst = !pipe;
    pipe ??= open(address);
    identity.grant(pipe.storage);
    const fresh = held.filter((fact) => env.monotonicMs() - fact.monoMs <= HELD_MS);
    held = [];
    for (const fact of fresh) enqueue(fact, pipe, state);
    if (isFirst) adopt();
    else send('return');
  };
  const startView = () => {
    view = uuidV7(env.nowMs(), env.random);
    seq = 0;
  };
  /** Nothing more is sent, and what stands in storage under this shop's names goes, that of earlier pages too. */
  const purge = () => {
    // What is purged now must not look lost to the collector, should permission come back.
    if (pipe) startView();
    clock.stop();
    const storage = openStorage();
    pipe?.transport.abandon();
    pipe?.transport.stop();
    pipe?.queue.clear();
    pipe = null;
    orders = createOrderMemory();
    identity.revoke();
    // The tab that took the permission back has emptied the storage; a new visitor there has been permitted since.
    if (consent.current()?.source === OTHER_TAB && storage?.get(VISITOR_KEY)) return;
    for (const name of storage?.keys('') ?? []) storage?.remove(name);
  };
  const follow = (state: ConsentState | null) => {
    if (endpoint === null) return;
    if (state?.analytics) return grant(state, endpoint);
    if (state) held = [];
    if (state || consent.isOpen()) purge();
  };
  if (endpoint === null) {
    display.warn({
      code: 'NO_ENDPOINT',
      message: 'No endpoint is set, so no event leaves this page; DOM events are told all the same.',
      remedy: 'Set data-endpoint to the address of your collector, or leave it so if you do not want to measure.',
    });
  }
  disposer.add(clock.stop);
  if (names) disposer.add(page.onStored(names + VISITOR_KEY, (visitor) => (visitor === null ? consent.withdraw() : consent.restore())));
  disposer.add(page.onOnline(() => send('online')));
  disposer.add(
    page.onReturn((persisted) => {
      if (persisted) startView();
      permission();
      pipe?.store.claim();
      adopt();
      send('return');
    }),
  );
  disposer.add(
    page.onExit((reason) => {
      clock.stop();
      send(reason);
      if (reason === 'pagehide') pipe?.store.release();
    }),
  );
  follow(consent.current());
  for (const fact of deps.earlier) take(fact);
  disposer.add(deps.facts.on(take));
  disposer.add(consent.onChange(follow));

  return {
    async flush() {
      send('asked');
      await pipe?.transport.idle();
    },
    stop() {
      if (disposer.isDisposed) return;
      send('pagehide');
      disposer.dispose();
      pipe?.transport.stop();
      pipe?.store.release();
    },
    session: () => (permission()?.analytics ? identity.session : null),
    consentState: () => consent.current(),
    status: () => ({
      ...(pipe?.transport.status ?? { failures: 0, lastStatus: null }),
      waiting: pipe?.queue.waiting().count ?? 0,
      held: held.length,
    }),
  };
}
