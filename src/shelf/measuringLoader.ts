/**
 * Measuring, seen from the first paint: a small stand-in that keeps what happens until the real thing is loaded, after the
 * cards are there. What it keeps lives in memory; whether any of it may be stored or sent is decided by consent later.
 */
import { hasStored } from '../browser/hasStored.js';
import { onOnline } from '../browser/online.js';
import type { Sight } from '../browser/viewport.js';
import type { EventSubject } from '../events/catalog.js';
import type { Feed } from '../feed/schema.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import { createLazy } from '../tools/lazy.js';
import { explain } from './explain.js';
import type { EventRecorder } from './eventRecorder.js';
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

export function createMeasuringLoader(deps: {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  recorder: EventRecorder;
  options: ShelfOptions;
  host: HTMLElement;
}): MeasuringLoader {
  const { env, display, recorder, options } = deps;
  const sights = new Map<string, { what: 'shelf' | 'card'; subject: EventSubject; sight: Sight }>();
  let running: Measuring | null = null;
  let isRequested = false;
  let given: ConsentAnswer | null = null;
  let feed: Feed | null = null;
  const listened: string[] = [];
  let cancel = () => {};

  const fetchFile = () => import('./measuring.js');
  const start = createLazy(async (): Promise<Measuring> => {
    const late = await fetchFile();
    const more: MeasuringDeps = { ...deps, feed: () => feed };
    running = late.startMeasuring(more);
    listened.forEach(running.listens);
    if (given) running.consent(given);
    for (const { what, subject, sight } of sights.values()) running.seen(what, subject, sight);
    sights.clear();
    return running;
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
    const stop = onOnline(deps.window, () => void load());
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
    seen(what, subject, sight) {
      if (running) running.seen(what, subject, sight);
      else sights.set(`${what} ${subject.video ?? ''}`, { what, subject, sight });
    },
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
      sights.clear();
      if (running) running.stop();
      else if (isRequested || (options.endpoint !== undefined && recorder.hasEarly()))
        void load().then((loaded) => loaded?.stop());
    },
  };
}
