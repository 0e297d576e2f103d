import type { ExitReason } from '../../src/browser/pageExit.js';
import type { PostAnswer } from '../../src/browser/post.js';
import type {
  AnalyticsEvent,
  EventProps,
  EventSubject,
  EventType,
} from '../../src/events/catalog.js';
import { OTHER_TAB, type ConsentState } from '../../src/tracking/consent/types.js';
import { startTracker, type TrackerDeps } from '../../src/tracking/tracker.js';
import { batchSchema } from '../../src/events/zodSchemas.js';
import type { WireBatch } from '../../src/events/wire.js';
import { createDisplay } from '../../src/tools/display.js';
import { createEmitter } from '../../src/tools/emitter.js';
import { uuidV7 } from '../../src/tools/ids.js';
import { createFakeEnv, createFakeStore } from './fakeEnv.js';

export const GRANTED: ConsentState = { analytics: true, marketing: false, source: 'test' };
export const DENIED: ConsentState = { analytics: false, marketing: false, source: 'test' };

/** A tracker on a page that obeys the test: its exits, its storage, its consent and its endpoint. */
export function createTrackedPage(
  options: Partial<TrackerDeps> & {
    state?: ConsentState | null;
    disk?: Map<string, string>;
    env?: ReturnType<typeof createFakeEnv>;
  } = {},
) {
  const env = options.env ?? createFakeEnv();
  const disk = options.disk ?? new Map<string, string>();
  const display = createDisplay(() => {});
  const recorded = createEmitter<AnalyticsEvent>();
  const consentChanges = createEmitter<ConsentState | null>();
  const exits = createEmitter<ExitReason>();
  const returns = createEmitter<boolean>();
  const onlines = createEmitter<void>();
  const batches: WireBatch[] = [];
  let state: ConsentState | null = options.state === undefined ? GRANTED : options.state;
  let answer: PostAnswer | 'never' = { type: 'answer', status: 204, retryAfterMs: null };
  let hidden = false;
  let isOpen = false;
  let before: ConsentState | null = null;
  const stored = createEmitter<string | null>();
  let pageUrl = 'https://shop.test/p/serum?email=a@b.c&utm_source=mail#top';
  let opened = 0;

  const checks: (() => void)[] = [];
  const decide = (next: ConsentState | null, opens = false) => {
    state = next;
    isOpen = opens;
    consentChanges.emit(next);
  };
  const make = <T extends EventType>(type: T, subject: EventSubject, props: EventProps<T>) =>
    ({
      id: uuidV7(env.nowMs(), env.random),
      type,
      atMs: env.nowMs(),
      monoMs: env.monotonicMs(),
      ...subject,
      props,
    }) as AnalyticsEvent;
  const tracker = startTracker({
    env,
    display,
    endpoint: 'https://events.test/v1/events',
    page: {
      onExit: exits.on,
      onReturn: returns.on,
      onOnline: (listener) => onlines.on(listener),
      onStored: (_key, listener) => stored.on(listener),
      isHidden: () => hidden,
      isAutomated: true,
    },
    post: {
      async send(_url, body) {
        batches.push(batchSchema.parse(JSON.parse(body)) as WireBatch);
        return answer === 'never' ? new Promise(() => {}) : answer;
      },
    },
    locks: {
      async tryRun(_name, task) {
        await task();
        return true;
      },
    },
    openStorage(within) {
      opened++;
      return createFakeStore(disk, within);
    },
    context: () => ({
      page: pageUrl,
      referrer: 'https://search.test/find?q=secret',
      locale: 'de-DE',
      viewport: [390, 844],
      product: 'serum',
      widget: { version: '1.0.0', shelf: 'main', layout: 'carousel', feed: 'spring' },
    }),
    consent: {
      current: () => state,
      isOpen: () => isOpen,
      check() {
        checks.forEach((check) => check());
        return state;
      },
      onChange: consentChanges.on,
      withdraw() {
        if (!state?.analytics) return;
        before = state;
        decide({ analytics: false, marketing: false, source: OTHER_TAB });
      },
      restore: () => before && decide(before),
      reports: () => [],
      set() {},
      stop() {},
    },
    events: recorded,
    earlier: [],
    ...options,
  });
  return {
    env,
    disk,
    display,
    tracker,
    batches,
    recorded,
    make,
    openedCount: () => opened,
    view: (video = 'v1') =>
      recorded.emit(
        make('video_viewed', { video, creator: 'mia', position: 2 }, { surface: 'player' }),
      ),
    add: () => recorded.emit(make('checkout_started', {}, { adapter: 'form' })),
    order: (orderId: string) =>
      recorded.emit(
        make('order_completed', {}, { orderId, currency: 'USD', totalMinor: 100, lines: [] }),
      ),
    decide,
    /** The tool says that nothing is chosen, or not any more. */
    reopen: () => decide(null, true),
    /** A tool that changes its mind without a sign is asked before anything is written or sent. */
    onCheck: (check: () => void) => void checks.push(check),
    /** Another tab has changed the visitor's key. */
    otherTab: stored.emit,
    leave(reason: ExitReason) {
      hidden = true;
      exits.emit(reason);
    },
    comeBack(persisted: boolean) {
      hidden = false;
      returns.emit(persisted);
    },
    online: () => onlines.emit(),
    answer: (next: PostAnswer | 'never') => void (answer = next),
    goTo: (url: string) => void (pageUrl = url),
    events: () => batches.flatMap(({ events }) => events),
    keys: () => [...disk.keys()],
  };
}
export const failing: PostAnswer = { type: 'network' };
export const fine: PostAnswer = { type: 'answer', status: 204, retryAfterMs: null };
