/**
 * Measuring, seen from the first paint: keeps what it is asked, in its order, until what looks and counts is there, which comes right
 * after the cards.
 */
import { onOnline } from '../browser/online.js';
import type { Sight, Viewport } from '../browser/viewport.js';
import type { ProductQuote } from '../cart/contract/types.js';
import type { EventSubject } from '../events/catalog.js';
import type { Feed } from '../feed/schema.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import { createLazy } from '../tools/lazy.js';
import { explain } from './explain.js';
import type { EventRecorder } from './eventRecorder.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
import type { MeasuringStatus } from './measuring.js';
import { createLateViewport } from './lateViewport.js';

export interface MeasuringLoader extends Counting {
  /** What looks comes with what counts. */
  readonly viewport: Viewport;
}

export interface Counting {
  /** The shelf is drawn, or will not be: the tracker may come now. */
  start(): void;
  /**
   * Whether this visitor is to see the shelf of this feed, if it has anything to show. Without a holdout always, at once.
   *
   * @param quotes - what the shop says of its products, whenever it is asked for.
   */
  mayShow(feed: Feed, hasVideos: boolean, quotes: Quotes): Promise<boolean>;
  seen(what: 'shelf' | 'card', subject: EventSubject, sight: Sight): void;
  attribution(videoId?: string): Record<string, string> | undefined;
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
  /** Sends what waits, also what happened before anything here was loaded. */
  stop(): void;
}

/** By the feed's ids. */
export type Quotes = () => ReadonlyMap<string, ProductQuote>;

export interface CountingDeps {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  recorder: EventRecorder;
  options: ShelfOptions;
  host: HTMLElement;
}

export function createMeasuringLoader(deps: CountingDeps): MeasuringLoader {
  const { window, display, options, recorder } = deps;
  const viewport = createLateViewport();
  let real: Counting | null = null;
  let isWanted = false;
  let isOver = false;
  let forget = () => {};
  const kept: ((real: Counting) => void)[] = [];

  const loadOnce = createLazy(async () => {
    const { createCounting, createViewport } = await import('./counting.js');
    forget();
    viewport.arrive(() => createViewport(deps.env, window.document));
    real = createCounting(deps);
    for (const run of kept.splice(0)) run(real);
    return real;
  });
  const load = (): Promise<Counting | null> => {
    isWanted = true;
    return loadOnce().catch((error: unknown) => {
      void explain(display, (words) => [words.describeMeasuringNotLoaded(error)]);
      forget();
      if (!isOver) forget = onOnline(window, () => void load());
      return null;
    });
  };
  const pass = (run: (real: Counting) => void): void => {
    if (real) run(real);
    else kept.push(run);
  };
  /** Both at once: the one would ask for the other. */
  const loadAll = () => {
    import('./measuring.js').catch(() => {});
    return load();
  };
  const passNow = (run: (real: Counting) => void): void => {
    pass(run);
    void loadAll();
  };
  return {
    viewport,
    // On their way before the posters, whose line they would wait for: who leaves early was here, too.
    start: () => passNow(({ start }) => start()),
    async mayShow(...shown) {
      if (options.holdout) return (await loadAll())?.mayShow(...shown) ?? true;
      pass(({ mayShow }) => void mayShow(...shown));
      return true;
    },
    seen: (...sight) => pass(({ seen }) => seen(...sight)),
    attribution: (videoId) => real?.attribution(videoId),
    order: (order) => passNow((it) => it.order(order)),
    // A refusal empties what an earlier page has stored, in every tab, however far away this shelf is.
    consent(answer) {
      pass(({ consent }) => consent(answer));
      if (!answer?.analytics && options.endpoint) void load();
    },
    refuse() {
      pass(({ refuse }) => refuse());
      if (options.endpoint) void load();
    },
    listens: (type) => pass(({ listens }) => listens(type)),
    restart: () => real?.restart(),
    status: () => real?.status(),
    stop() {
      isOver = true;
      forget();
      if (real) real.stop();
      else if (isWanted || (options.endpoint !== undefined && recorder.hasEarly()))
        passNow(({ stop }) => stop());
    },
  };
}
