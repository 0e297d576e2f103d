/** Consent, impressions, tracker: loaded after the first paint, or at once for an order or a holdout. */
import { createPageLife } from '../browser/pageLife.js';
import type { ProductQuote } from '../cart/contract/types.js';
import type { EventType } from '../events/catalog.js';
import { eventTypes } from '../events/pageSchemas.js';
import { makeAttributionToken } from '../events/attribution.js';
import type { ConsentState, VendorReport } from '../tracking/consent/types.js';
import type { PixelReport } from '../tracking/pixels/types.js';
import type { Impressions } from '../tracking/impressions.js';
import { parseOrder } from '../events/order.js';
import type { TrackerStatus } from '../tracking/tracker.js';
import type { Feed } from '../feed/schema.js';
import { isApart, layoutNames } from '../theme/layoutNames.js';
import type { Display } from '../tools/display.js';
import { createDisposer, type Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { createLazy } from '../tools/lazy.js';
import { explain } from './explain.js';
import type { EventRecorder } from './eventRecorder.js';
import type { Holdout } from './holdout.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
import { endTracking, fetchPart, startTracking, type Tracking } from './tracking.js';

export interface MeasuringDeps {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  recorder: EventRecorder;
  options: ShelfOptions;
  host: HTMLElement;
  impressions: Impressions;
  feed(): Feed | null;
  /** What the shop says of its products, by the feed's ids. */
  quotes(): ReadonlyMap<string, ProductQuote> | undefined;
}

export interface Measuring {
  mayShow(holdoutShare: number, timeoutMs: number): Promise<boolean>;
  attribution(videoId?: string): Record<string, string> | undefined;
  order(order: unknown): void;
  consent(answer: ConsentAnswer): void;
  refuse(): void;
  listens(type: string): void;
  restart(): void;
  status(): MeasuringStatus;
  stop(): void;
}

/** Why something is counted, or is not. */
export interface MeasuringStatus extends TrackerStatus {
  hasEndpoint: boolean;
  /** `null` while nobody has answered. */
  consent: ConsentState | null;
  /** What each consent tool of the page has said. */
  tools: readonly VendorReport[];
  /** Tags of the page that events are passed on to, or would be; `null` where the option says `off`. */
  pixels: readonly PixelReport[] | null;
}

export function startMeasuring(deps: MeasuringDeps): Measuring {
  const { window, env, display, recorder, options, impressions, feed } = deps;
  const disposer = createDisposer();
  const page = createPageLife(window);
  const holdout = createLateHoldout(deps, disposer, () => current);
  let answered: ConsentAnswer | null = null;
  disposer.add(page.onReturn((persisted) => persisted && impressions.startView()));

  const begin = () => {
    const tracking = startTracking(deps, page, holdout.arm);
    if (answered) tracking.consent.set(answered);
    return tracking;
  };
  let current = begin();
  disposer.add(() => endTracking(current, env));
  warnOfDoubts(display, options, feed());

  return {
    mayShow: holdout.mayShow,
    attribution(videoId) {
      const session = current.tracker.session();
      return session ? { _reelshelf: makeAttributionToken(session, videoId) } : undefined;
    },
    order(order) {
      const parsed = parseOrder(order, options.currency);
      if (parsed.ok) recorder.record('order_completed', {}, parsed.value);
      else {
        const { code, path, received, expected, remedy } = parsed.error;
        display.warn({
          code,
          subject: path,
          message: `reelshelf('order') got ${received}, expected ${expected}.`,
          remedy,
        });
      }
    },
    consent(answer) {
      answered = answer;
      // A storage that was emptied before takes back what was permitted before, not this answer.
      current.tracker.session();
      current.consent.set(answer);
    },
    listens(type) {
      if (type !== '*' && !eventTypes.includes(type as EventType))
        void explain(display, (words) => [words.describeEventType(type, eventTypes)]);
    },
    refuse() {
      answered = null;
      current.consent.set({ analytics: false, marketing: false });
    },
    restart() {
      // A refusal is obeyed before anything else is sent.
      if (options.consent === 'denied') current.consent.set({ analytics: false, marketing: false });
      endTracking(current, env);
      current = begin();
    },
    status() {
      const { consent, tracker, pixels } = current;
      return {
        ...tracker.status(),
        hasEndpoint: options.endpoint !== undefined,
        consent: consent.current(),
        tools: consent.reports(),
        pixels: pixels?.reports() ?? null,
      };
    },
    stop: () => disposer.dispose(),
  };
}

/** Of a file that only shelves with a holdout fetch. Where it does not come the shelf is shown, and its visitor is in no arm. */
function createLateHoldout(
  deps: MeasuringDeps,
  disposer: Disposer,
  now: () => Pick<Tracking, 'consent' | 'identity'>,
): Holdout {
  const { env, recorder, options, host } = deps;
  let holdout: Holdout | null = null;
  const load = createLazy(async () => {
    const { createHoldout } = await fetchPart(deps, import('./holdout.js'));
    return (holdout = createHoldout({
      env,
      disposer,
      record: recorder.record,
      host,
      isApart: () => isApart(options.layout ?? layoutNames[0]),
      now,
    }));
  });
  return {
    arm: () => holdout?.arm() ?? null,
    mayShow: async (...asked) => (await load().catch(() => null))?.mayShow(...asked) ?? true,
  };
}

/** Here, because the first paint need not wait for it. */
function warnOfDoubts(display: Display, options: ShelfOptions, feed: Feed | null): void {
  const { product, texts, cart, pixels, endpointFormat } = options;
  const isKnown =
    product === undefined || (feed?.products.some(({ id }) => id === product) ?? true);
  if (!isKnown || texts || cart === 'custom' || pixels || endpointFormat)
    void explain(display, (words) => words.describeDoubts(options, feed));
}
