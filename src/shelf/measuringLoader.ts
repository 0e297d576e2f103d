/**
 * Measuring, seen from the first paint: counts what is in sight, and keeps what happens until the real thing is loaded, after the
 * cards are there. What it keeps lives in memory; whether any of it may be stored or sent is decided by consent later. A shopper who
 * leaves before that is told of at the page's end, where permission needs no asking.
 */
import { hasStored } from '../browser/hasStored.js';
import { onOnline } from '../browser/online.js';
import { onPageExit } from '../browser/pageExit.js';
import type { Sight } from '../browser/viewport.js';
import type { EventSubject } from '../events/catalog.js';
import type { Feed } from '../feed/schema.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import { guard } from '../tools/guard.js';
import { createLazy } from '../tools/lazy.js';
import { createImpressions, type Impressions } from '../tracking/impressions.js';
import { explain } from './explain.js';
import type { EventRecorder } from './eventRecorder.js';
import { sendLastWords } from './lastWords.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
import type { Measuring, MeasuringDeps, MeasuringStatus } from './measuring.js';

export interface MeasuringLoader {
  /** The shelf is drawn, or will not be: the tracker may come now. */
  start(): void;
  /** Whether this visitor is to see the shelf of this feed. Without a holdout always, at once. */
  mayShow(feed: Feed): Promise<boolean>;
  seen(what: 'shelf' | 'card', subject: EventSubject, sight: Sight): void;
  attribution(videoId: string | null): Record<string, string> | undefined;
  order(order: unknown): void;
  consent(answer: ConsentAnswer): void;
  /** The option refuses, whatever was answered before. */
  refuse(): void;
  /** A listener was added for such events; one that does not exist is shown. */
  listens(type: string): void;
  /** Sends what waits by the old options and goes on by the new ones. */
  restart(): void;
  /** `undefined` while the file is not there yet. */
  status(): MeasuringStatus | undefined;
  /** Sends what waits, also what was told before anything here was loaded. */
  stop(): void;
}

/** Leaves the main thread to the page and to the posters first. */
const AFTER_PAINT_MS = 250;
const ARM_TIMEOUT_MS = 1500;

const COUNTED = Symbol.for('reelshelf.cards');

/** Kept at the document, for every shelf and every copy of this code on the page. */
function countedOn(document: Document & { [COUNTED]?: Set<string> }): Set<string> {
  return (document[COUNTED] ??= new Set());
}

const sightsFor =
  ({ seeShelf, seeCard }: Impressions): MeasuringLoader['seen'] =>
  (what, subject, sight) => {
    if (what === 'shelf') seeShelf(sight);
    else if (subject.video) seeCard({ ...subject, video: subject.video }, sight);
  };

export function createMeasuringLoader(deps: {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  recorder: EventRecorder;
  options: ShelfOptions;
  host: HTMLElement;
}): MeasuringLoader {
  const { window, env, display, recorder, options } = deps;
  const impressions = createImpressions(env, recorder.record, countedOn(window.document));
  let file: typeof import('./measuring.js') | null = null;
  let running: Measuring | null = null;
  let isRequested = false;
  let given: ConsentAnswer | null = null;
  let feed: Feed | null = null;
  const listened: string[] = [];
  let cancel = () => {};

  const fetchFile = async () => (file = await import('./measuring.js'));
  const begin = ({ startMeasuring }: typeof import('./measuring.js')): Measuring => {
    if (running) return running;
    unwatch();
    const more: MeasuringDeps = { ...deps, impressions, feed: () => feed };
    running = startMeasuring(more);
    listened.forEach(running.listens);
    if (given) running.consent(given);
    return running;
  };
  const start = createLazy(async () => begin(await fetchFile()));
  const leave = () => {
    if (running || !options.endpoint) return;
    if (file) begin(file);
    else if (given ? given.analytics === true : options.consent === 'granted')
      sendLastWords(deps, feed, given ? 'call' : 'option');
  };
  const unwatch = onPageExit(window, () => {
    // What comes into sight and goes out of it with the page is told before this.
    queueMicrotask(() => guard(display, 'leaving', leave));
  });
  const load = (): Promise<Measuring | null> => {
    isRequested = true;
    return start().catch((error: unknown) => {
      void explain(display, (words) => [words.describeMeasuringNotLoaded(error)]);
      return null;
    });
  };

  const loadSoon = () => {
    cancel();
    // On its way before the posters, whose line it would wait for: who leaves early was here, too. It runs later.
    fetchFile().catch(() => {});
    const timer = env.setTimer(() => void load(), AFTER_PAINT_MS);
    // What could not be fetched without a line is fetched when there is one; until then events wait in memory.
    const stop = onOnline(window, () => void load());
    cancel = () => {
      timer();
      stop();
    };
  };
  /** What an earlier page has stored goes now, in every tab, however far away this shelf is. */
  const purgeSoon = () => {
    if (!options.endpoint || !hasStored()) return;
    loadSoon();
    void load();
  };

  return {
    start: loadSoon,
    async mayShow(next) {
      feed = next;
      const share = options.holdout ?? 0;
      if (share <= 0) return true;
      const loaded = await load();
      return (await loaded?.mayShow(share, ARM_TIMEOUT_MS)) ?? true;
    },
    seen: sightsFor(impressions),
    attribution: (videoId) => running?.attribution(videoId),
    order: (order) => void load().then((loaded) => loaded?.order(order)),
    consent(answer) {
      given = answer;
      if (running) running.consent(answer);
      else if (!answer?.analytics) purgeSoon();
    },
    refuse() {
      given = null;
      if (running) running.refuse();
      else purgeSoon();
    },
    listens(type) {
      if (running) running.listens(type);
      else listened.push(type);
    },
    restart: () => running?.restart(),
    status: () => running?.status(),
    stop() {
      cancel();
      impressions.stop();
      if (running) running.stop();
      else if (isRequested || (options.endpoint !== undefined && recorder.hasEarly()))
        void load().then((loaded) => {
          unwatch();
          loaded?.stop();
        });
      else unwatch();
    },
  };
}
