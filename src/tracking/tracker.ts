/**
 * From events to the endpoint. Before analytics is permitted, events wait in memory: nothing is stored, nothing is sent, no id
 * is made. On permission those of the last five minutes count; on refusal they are forgotten, and so is everything stored, in every tab.
 * Permission is asked for again before anything is written or sent.
 */
import type { AnalyticsEvent } from '../events/catalog.js';
import { createDisposer } from '../tools/disposer.js';
import type { Emitter, Stop } from '../tools/emitter.js';
import type { KeyValueStore } from '../tools/env.js';
import { OTHER_TAB, type Consent, type ConsentState } from './consent/types.js';
import { NO_ENDPOINT } from './endpointNotices.js';
import { createEventWriter, type EventWriterDeps } from './eventWriter.js';
import { createHeldEvents } from './heldEvents.js';
import { createIdentity, VISITOR_KEY, type Identity } from './identity.js';
import { createOutbox, type Outbox, type OutboxDeps } from './outbox.js';
import { removeFormer, storageNames } from './storageNames.js';
import type { TransportStatus } from './transport.js';

export interface TrackerDeps
  extends
    Omit<OutboxDeps, 'names' | 'isPermitted'>,
    Pick<EventWriterDeps, 'context' | 'experiment'> {
  /** Absolute and safe; `null`: nothing is kept and nothing is sent. */
  endpoint: string | null;
  /** The part of the shared storage whose names begin so, or `null` where it is refused. Not called before a tool or the shopper has answered. */
  openStorage(within: string): KeyValueStore | null;
  consent: Consent;
  /** The root's, when it needs the visitor before the tracker is there. */
  identity?: Identity | undefined;
  events: Emitter<AnalyticsEvent>;
  /** What happened before the tracker was loaded. */
  earlier: readonly AnalyticsEvent[];
}

/** What became of the events so far. */
export interface TrackerStatus extends TransportStatus {
  /** The visitor's id; `null` without permission. */
  visitor: string | null;
  /** Written down, and not confirmed by the endpoint yet. */
  waiting: number;
  /** In memory until the shopper answers. */
  held: number;
}

export interface Tracker {
  /** Sends what waits and lets go of the page. What was not confirmed stays in storage for the next page. */
  stop(): void;
  /** `null` without permission. */
  session(): string | null;
  status(): TrackerStatus;
}

export function startTracker(deps: TrackerDeps): Tracker {
  const { env, display, endpoint, page, consent } = deps;
  const disposer = createDisposer();
  const identity = deps.identity ?? createIdentity(env);
  const names = endpoint === null ? '' : storageNames(endpoint, deps.key);
  const held = createHeldEvents(env);
  const writer = createEventWriter({ ...deps, identity, isAutomated: page.isAutomated });
  const outbox = createOutbox({
    ...deps,
    names,
    isPermitted: () => readPermission()?.analytics === true,
  });
  const isOpen = () => outbox.storage() !== undefined;

  /** What may be written or sent now, asked of the tools, and of the storage: another tab or shelf may have emptied it. */
  const readPermission = (): ConsentState | null => {
    consent.check();
    if (isOpen() && identity.isGone()) consent.withdraw();
    return consent.current();
  };
  const enqueue = (event: AnalyticsEvent, state: ConsentState) => {
    const written = writer.write(event, state, outbox.storage() ?? null);
    if (written) outbox.add(written);
  };
  const take = (event: AnalyticsEvent) => {
    const state = readPermission();
    if (isOpen() && state?.analytics) enqueue(event, state);
    else if (endpoint !== null && state === null) held.add(event);
  };
  const openStorage = () => {
    removeFormer(deps.openStorage(''));
    return deps.openStorage(names);
  };
  const grant = (state: ConsentState, address: string) => {
    const isFirst = !isOpen();
    if (isFirst) outbox.open(openStorage(), address);
    identity.grant(outbox.storage() ?? null);
    for (const event of held.take()) enqueue(event, state);
    if (isFirst) outbox.adopt();
    else outbox.send('return');
  };
  /** Nothing more is sent, and what stands in storage under this shop's names goes, that of earlier pages too. */
  const purge = () => {
    // What is purged now must not look lost to the collector, should permission come back.
    if (isOpen()) writer.startView();
    const storage = openStorage();
    outbox.discard();
    writer.forgetOrders();
    identity.revoke();
    // The tab that took the permission back has emptied the storage; a new visitor there has been permitted since.
    if (consent.current()?.source === OTHER_TAB && storage?.get(VISITOR_KEY)) return;
    for (const name of storage?.keys('') ?? []) storage?.remove(name);
  };
  const follow = (state: ConsentState | null) => {
    if (endpoint === null) return;
    if (state?.analytics) return grant(state, endpoint);
    if (state) held.take();
    if (state || consent.isOpen()) purge();
  };

  if (endpoint === null) display.warn(NO_ENDPOINT);
  disposer.add(followTabs(names, deps));
  disposer.add(
    followPage(page, outbox, (isKept) => {
      if (isKept) writer.startView();
      readPermission();
    }),
  );
  follow(consent.current());
  deps.earlier.forEach(take);
  disposer.add(deps.events.on(take));
  disposer.add(consent.onChange(follow));

  return {
    stop() {
      if (disposer.isDisposed) return;
      outbox.send('pagehide');
      disposer.dispose();
      outbox.stop();
    },
    session: () => (readPermission()?.analytics ? identity.session : null),
    status: () => ({ ...outbox.status(), held: held.count, visitor: identity.visitor }),
  };
}

/** Another tab of the shop that removes the visitor has taken the permission back; one that writes a visitor has been given it. */
function followTabs(names: string, { page, consent }: TrackerDeps): Stop {
  if (!names) return () => {};
  return page.onStored(names + VISITOR_KEY, (visitor) =>
    visitor === null ? consent.withdraw() : consent.restore(),
  );
}

/**
 * Sends when the page is left, comes back or is online again.
 *
 * @param onReturn - called before that which waits is sent; the page was kept as it stood, or not.
 */
function followPage(
  page: TrackerDeps['page'],
  outbox: Outbox,
  onReturn: (isKept: boolean) => void,
): Stop {
  const stops = [
    page.onOnline(() => outbox.send('online')),
    page.onReturn((isKept) => {
      onReturn(isKept);
      outbox.claim();
      outbox.adopt();
      outbox.send('return');
    }),
    page.onExit(outbox.leave),
  ];
  return () => stops.forEach((stop) => stop());
}
