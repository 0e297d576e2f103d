/** Consent, impressions, tracker: loaded after the first paint, or at once for an order or a holdout. */
import { createLocks } from '../browser/locks.js';
import { createPageLife } from '../browser/pageLife.js';
import { createPost } from '../browser/post.js';
import { createLocalStore } from '../browser/storage.js';
import type { Sight } from '../browser/viewport.js';
import { eventTypes, type EventSubject, type EventType } from '../events/catalog.js';
import { makeMark } from '../events/attribution.js';
import { createConsent } from '../tracking/consent/createConsent.js';
import { assignArm } from '../events/experiment.js';
import { createIdentity } from '../tracking/identity.js';
import { createImpressions } from '../tracking/impressions.js';
import { parseOrder } from '../events/order.js';
import { startTracker } from '../tracking/tracker.js';
import type { Feed } from '../feed/schema.js';
import type { Display } from '../tools/display.js';
import { createDisposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { safeUrl } from '../tools/safeUrl.js';
import { explain } from './explain.js';
import type { Facts } from './facts.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';

export interface MeasuringDeps {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  facts: Facts;
  options: ShelfOptions;
  host: HTMLElement;
  feed(): Feed | null;
}

export interface RunningMeasuring {
  mayShow(holdoutShare: number, timeoutMs: number): Promise<boolean>;
  seen(what: 'shelf' | 'card', subject: EventSubject, sight: Sight): void;
  attribution(videoId: string | null): Record<string, string> | undefined;
  order(order: unknown): void;
  consent(answer: ConsentAnswer): void;
  refuse(): void;
  listens(type: string): void;
  restart(): void;
  stop(): void;
}

const EXPERIMENT = 'holdout';

const TOLD = Symbol.for('reelshelf.cards');

/** Kept at the document, for every shelf and every copy of this code on the page. */
function ofThePage(document: Document & { [TOLD]?: Set<string> }): Set<string> {
  return (document[TOLD] ??= new Set());
}

/** Longest that a shelf which has gone waits for the shopper's answer, so that what happened before is not lost to it. */
const ANSWER_MS = 1000;

export function startMeasuring({ window, env, display, facts, options, feed }: MeasuringDeps): RunningMeasuring {
  const disposer = createDisposer();
  const page = createPageLife(window);
  const impressions = createImpressions(env, facts.record, ofThePage(window.document));
  let experiment: { id: string; arm: 'on' | 'off' } | null = null;
  /** The share that the arm was drawn for; drawn once. */
  let drawnFor: number | null = null;
  let said: ConsentAnswer | null = null;
  disposer.add(impressions.stop);
  disposer.add(page.onReturn((persisted) => persisted && impressions.startView()));

  const readEndpoint = () => {
    const endpoint = options.endpoint === undefined ? null : safeUrl(options.endpoint, window.location.href);
    if (options.endpoint !== undefined && endpoint === null) {
      display.warn({
        code: 'ENDPOINT_REFUSED',
        message: `The endpoint was "${String(options.endpoint).slice(0, 100)}", expected an https address.`,
        remedy: 'Correct data-endpoint; until then no event leaves this page.',
      });
    }
    return endpoint;
  };
  /** What the options endpoint, key and consent decide. */
  const begin = () => {
    const consent = createConsent(options.consent ?? 'auto', { window, env, display });
    const identity = createIdentity(env);
    const tracker = startTracker({
      env,
      display,
      endpoint: readEndpoint(),
      key: options.key,
      page,
      post: createPost(window),
      locks: createLocks(window),
      openStorage: (within) => createLocalStore(window, within),
      context: () => ({
        page: window.location.href,
        referrer: window.document.referrer,
        locale: env.locale,
        timeZone: env.timeZone,
        viewport: [window.innerWidth, window.innerHeight],
        product: options.product ?? null,
        widget: { version: __VERSION__, shelf: options.shelf ?? 'main', layout: options.layout ?? 'carousel', feed: feed()?.id ?? null },
      }),
      experiment: () => experiment,
      consent,
      identity,
      facts: facts.emitter,
      earlier: facts.takeEarly(),
    });
    if (said) consent.set(said);
    return { consent, identity, tracker };
  };
  let now = begin();
  // Here, because the first paint need not wait for it.
  const { product, texts, cart } = options;
  const isKnown = product === undefined || (feed()?.products.some(({ id }) => id === product) ?? true);
  if (!isKnown || texts || cart === 'custom') void explain(display, (words) => words.describeDoubts(options, feed()));
  const end = ({ consent, tracker }: typeof now) => {
    const stop = () => {
      tracker.stop();
      consent.stop();
    };
    // Silence permits nothing; an answer that is on its way may.
    if (consent.current() !== null || tracker.status().held === 0) return stop();
    const cancel = env.setTimer(stop, ANSWER_MS);
    consent.onChange(() => {
      cancel();
      stop();
    });
  };
  disposer.add(() => end(now));

  /** The visitor's id once analytics is permitted; `null` when it is refused or nobody answers in time. */
  const whenVisitor = (timeoutMs: number) =>
    new Promise<string | null>((resolve) => {
      const { consent, identity } = now;
      const look = () => {
        const state = consent.current();
        if (state?.analytics) resolve(identity.visitor);
        else if (state) resolve(null);
      };
      disposer.add(consent.onChange(look));
      disposer.add(env.setTimer(() => resolve(null), timeoutMs));
      look();
    });

  return {
    async mayShow(holdoutShare, timeoutMs) {
      if (drawnFor === holdoutShare) return experiment?.arm === 'on';
      const visitor = await whenVisitor(timeoutMs);
      if (visitor === null) return true;
      drawnFor = holdoutShare;
      experiment = { id: EXPERIMENT, arm: assignArm(visitor, EXPERIMENT, holdoutShare) };
      facts.record('experiment_exposed', {}, { experiment: EXPERIMENT, arm: experiment.arm });
      return experiment.arm === 'on';
    },
    seen(what, subject, sight) {
      if (what === 'shelf') impressions.seeShelf(sight);
      else if (subject.video) impressions.seeCard({ ...subject, video: subject.video }, sight);
    },
    attribution(videoId) {
      const session = now.tracker.session();
      if (session === null || videoId === null) return undefined;
      return { _reelshelf: makeMark({ video: videoId, session, atMs: env.nowMs() }) };
    },
    order(order) {
      const parsed = parseOrder(order, options.currency);
      if (parsed.ok) facts.record('order_completed', {}, parsed.value);
      else {
        const { code, path, received, expected, remedy } = parsed.error;
        display.warn({ code, subject: path, message: `reelshelf('order') got ${received}, expected ${expected}.`, remedy });
      }
    },
    consent(answer) {
      said = answer;
      // A storage that was emptied before takes back what was permitted before, not this answer.
      now.tracker.session();
      now.consent.set(answer);
    },
    listens(type) {
      if (type !== '*' && !eventTypes.includes(type as EventType)) void explain(display, (words) => [words.describeEventType(type, eventTypes)]);
    },
    refuse() {
      said = null;
      now.consent.set({ analytics: false, marketing: false });
    },
    restart() {
      // A refusal is obeyed before anything else is sent.
      if (options.consent === 'denied') now.consent.set({ analytics: false, marketing: false });
      end(now);
      now = begin();
    },
    stop: () => disposer.dispose(),
  };
}
