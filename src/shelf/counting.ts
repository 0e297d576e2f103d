/**
 * Counts what is in sight, and keeps what happens until the tracker is there. What it keeps lives in memory; whether any of it may be
 * stored or sent is decided by consent later. A shopper who leaves before that is reported when the page ends, where permission needs no
 * asking.
 */
import { hasStored } from '../browser/hasStored.js';
import { onOnline } from '../browser/online.js';
import { onPageExit } from '../browser/pageExit.js';
import type { Feed } from '../feed/schema.js';
import type { Stop } from '../tools/emitter.js';
import { guard } from '../tools/guard.js';
import { createLazy } from '../tools/lazy.js';
import { createImpressions, type Impressions } from '../tracking/impressions.js';
import { explain } from './explain.js';
import { sendLastWords } from './lastWords.js';
import type { Measuring } from './measuring.js';
import type { Counting, CountingDeps, Quotes } from './measuringLoader.js';
import type { ConsentAnswer } from './options.js';

export { createViewport } from '../browser/viewport.js';

/** Leaves the main thread to the page and to the posters first. */
const AFTER_PAINT_MS = 250;
const ARM_TIMEOUT_MS = 1500;

const COUNTED = Symbol.for('reelshelf.cards');

/** Kept at the document, for every shelf and every copy of this code on the page. */
function countedOn(document: Document & { [COUNTED]?: Set<string> }): Set<string> {
  return (document[COUNTED] ??= new Set());
}

const sightsFor =
  ({ seeShelf, seeCard }: Impressions): Counting['seen'] =>
  (what, subject, sight) => {
    if (what === 'shelf') seeShelf(sight);
    else if (subject.video) seeCard({ ...subject, video: subject.video }, sight);
  };

/** What comes into sight and goes out of it with the page is recorded before `leave` is called. */
const onLeave = ({ window, display }: CountingDeps, leave: () => void): Stop =>
  onPageExit(window, () => queueMicrotask(() => guard(display, 'leaving', leave)));

/** @returns stops what has not begun yet. */
function loadAfterPaint(
  { window, env }: CountingDeps,
  fetchFile: () => Promise<unknown>,
  load: () => void,
): Stop {
  // On its way before the posters, whose line it would wait for: who leaves early was here, too. It runs later.
  fetchFile().catch(() => {});
  const stopTimer = env.setTimer(load, AFTER_PAINT_MS);
  // What could not be fetched without a line is fetched when there is one; until then events wait in memory.
  const stopListening = onOnline(window, load);
  return () => {
    stopTimer();
    stopListening();
  };
}

/** What to do with a file that did not come: the next call asks for it again. */
const explainMissing = (display: CountingDeps['display']) => (error: unknown) => {
  void explain(display, (words) => [words.describeMeasuringNotLoaded(error)]);
  return null;
};

/** The cards wait for the holdout: its file is on its way beside what asks for it. */
function loadWithHoldout<T>(load: () => T): T {
  import('./holdout.js').catch(() => {});
  return load();
}

export function createCounting(deps: CountingDeps): Counting {
  const { window, env, display, recorder, options } = deps;
  const impressions = createImpressions(env, recorder.record, countedOn(window.document));
  let file: typeof import('./measuring.js') | null = null;
  let running: Measuring | null = null;
  let isRequested = false;
  let given: ConsentAnswer | null = null;
  let feed: Feed | null = null;
  let quotes: Quotes | null = null;
  const listened: string[] = [];
  let cancel = () => {};

  const fetchFile = async () => (file = await import('./measuring.js'));
  const begin = ({ startMeasuring }: typeof import('./measuring.js')): Measuring => {
    if (running) return running;
    unwatch();
    running = startMeasuring({ ...deps, impressions, feed: () => feed, quotes: () => quotes?.() });
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
  const unwatch = onLeave(deps, leave);
  const load = (): Promise<Measuring | null> => {
    isRequested = true;
    return start().catch(explainMissing(display));
  };

  const loadSoon = () => {
    cancel();
    cancel = loadAfterPaint(deps, fetchFile, () => void load());
  };
  /** What an earlier page has stored goes now, in every tab, however far away this shelf is. */
  const purgeSoon = () => {
    if (!options.endpoint || !hasStored()) return;
    loadSoon();
    void load();
  };

  return {
    start: loadSoon,
    async mayShow(next, hasVideos, quoted) {
      feed = next;
      quotes = quoted;
      const share = options.holdout ?? 0;
      if (share <= 0 || !hasVideos) return true;
      const loaded = await loadWithHoldout(load);
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
        void load().then((loaded) => (loaded ? loaded.stop() : unwatch()));
      else unwatch();
    },
  };
}
