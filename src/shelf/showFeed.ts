import { referrerPolicy } from '../browser/browserEnv.js';
import { fetchTakingOver } from '../browser/earlyFeed.js';
import { utcCalendar, type Calendar } from '../feed/calendar.js';
import { calendarFor } from '../feed/calendarFor.js';
import { loadFeed, type LoadedFeed } from '../feed/read/load.js';
import { selectBy, type SelectOptions } from '../feed/select/selectBy.js';
import type { Feed, Video } from '../feed/schema.js';
import { canPlay } from '../media/sources/canPlay.js';
import type { ShelfContext } from '../models/context.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { guard } from '../tools/guard.js';
import { DAY_MS } from '../tools/time.js';
import type { Layout } from '../ui/layouts/types.js';
import { createDrawing } from './drawing.js';
import { explain } from './explain.js';
import type { MeasuringLoader } from './measuringLoader.js';
import { isCreator } from './openTarget.js';
import type { ShelfOptions } from './options.js';

/** What became of a shelf: cards, or why there are none. */
export interface ShelfReady {
  cards: number;
  /** `null` with cards. Else the code of the notice in the console, `HOLDOUT`, `PAYMENT_PAGE` or `DESTROYED`. */
  reason: string | null;
}

export interface Setting {
  /** As the newest options have it. */
  context: ShelfContext;
  readonly root: ShadowRoot;
  readonly options: ShelfOptions;
  readonly env: Env;
  readonly display: Display;
  readonly disposer: Disposer;
  readonly measuring: MeasuringLoader;
  pageUrl(): string;
  settleReady(state: ShelfReady): void;
  /** Brings the page's language into the context. @param isOther - what the context takes from the options has changed in any case. */
  speak(isOther?: boolean): Promise<void>;
  /** When videos were chosen last. */
  chosenMs?: number;
  /** Puts what was chosen into an order that is known later than the first paint. */
  reorder?: (videos: readonly Video[], feed: Feed) => readonly Video[];
}

const NOTHING_TO_SHOW = 'FEED_NOTHING_TO_SHOW';
type Show = (feed: Feed, videos: readonly Video[]) => void;

export interface Stage {
  /** Feed to cards. A newer call makes an older one worthless. */
  load(show?: Show): Promise<void>;
  /**
   * Chooses again from the feed that is there.
   * @param hide - hides a shelf that is left without a video, when that moves nothing; given where time has passed and nobody has changed anything.
   */
  choose(show?: Show, hide?: (run: () => void) => void): Promise<void>;
  /** Draws what is shown again, in the setting's words; nothing while nothing is drawn. */
  redraw(): void;
  /** Reads the moments of the feed that is there. */
  calendar(): Calendar;
  /** The feed was asked for. */
  hasBegun(): boolean;
}

/** Whatever goes wrong, the space held is either filled or given back; there is no half-drawn shelf. */
export function createStage(setting: Setting): Stage {
  const { options, env, display, disposer, measuring, settleReady, context } = setting;
  const { host, record } = context.deps;
  const model = context.feed;
  let abort = new AbortController();
  let feed: Feed | null = null;
  let calendar: Calendar = utcCalendar;
  const drawing = createDrawing(setting);
  let turn = 0;
  let hasBegun = false;
  const giveBack = createSpace(host, options);

  disposer.add(() => {
    abort.abort();
    giveBack(false);
  });
  const end = (cards: number, reason: string | null, hide?: (run: () => void) => void) => {
    if (cards === 0 && hide) hide(() => giveBack(true));
    else giveBack(cards === 0);
    measuring.start();
    settleReady({ cards, reason });
  };
  const fail = (code: string) => {
    model.fail();
    context.player.close();
    record('shelf_failed', {}, { code });
    end(0, code);
  };

  const load = async (show?: Show): Promise<void> => {
    hasBegun = true;
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    // Beside the feed, and not after it.
    drawing.fetchLayout();
    const speaking = setting.speak();
    const answer = await loadFeed(options.feed, {
      env: { ...env, fetch: fetchTakingOver(host, env) },
      baseUrl: host.baseURI,
      signal,
    });
    const needed = answer.ok ? await calendarFor(answer.value.feed.videos) : utcCalendar;
    if (signal.aborted) return;
    calendar = needed;
    feed = answer.ok ? answer.value.feed : null;
    if (!answer.ok) {
      void explain(display, (words) => [words.describeLoadError(answer.error)]);
      return fail(answer.error.code);
    }
    explainFaults(answer.value, setting, calendar);
    await Promise.all([nextTask(setting), speaking]);
    if (!signal.aborted) await choose(show);
  };

  const choose: Stage['choose'] = async (show = model.show, hide) => {
    const mine = ++turn;
    const from = feed;
    const isOld = () => disposer.isDisposed || mine !== turn || from !== feed;
    if (!from) return;
    const layout = await drawing.loadLayout();
    if (isOld()) return;
    if (!layout) return fail('LAYOUT_NOT_LOADED');
    const found = findVideos(setting, from, calendar);
    // Where there is nothing to show there is nothing to hold out either.
    const mayShow = await measuring.mayShow(from, found.length > 0, () => model.quotes.peek());
    if (isOld()) return;
    // Each layout goes by an order of its own.
    if (drawing.layout() && drawing.layout() !== layout) drawing.draw(layout);
    const videos = arrange(layout, mayShow ? found : []);
    show(from, videos);
    fetchPosters(host.ownerDocument, videos.slice(0, layout.posters ?? 0));
    await nextTask(setting);
    if (isOld()) return;
    if (videos.length === 0) {
      if (mayShow) tellUnshown(setting, from, !hide);
      return end(0, mayShow ? NOTHING_TO_SHOW : 'HOLDOUT', hide);
    }
    if (!guard(display, 'drawing the shelf', () => drawing.draw(layout)))
      return fail('INTERNAL_ERROR');
    if (!hide) record('shelf_loaded', {}, { cards: videos.length });
    end(videos.length, null);
  };
  return { ...drawing, load, choose, hasBegun: () => hasBegun, calendar: () => calendar };
}

/** Reading, choosing and drawing are tasks of their own, so that none keeps the page waiting for long. */
const nextTask = ({ env, disposer }: Setting) =>
  new Promise<void>((resolve) => disposer.add(env.setTimer(resolve, 0)));

/** In the feed's order, or in the one that was learned. */
function findVideos(setting: Setting, feed: Feed, calendar: Calendar): Video[] {
  const { options, env, reorder } = setting;
  setting.chosenMs = env.nowMs();
  const chosen = chooseVideos(calendar, feed, options, env, canPlay);
  return (reorder?.(chosen, feed) ?? chosen).slice(0, options.limit);
}

const arrange = (layout: Layout, videos: readonly Video[]) => layout.arrange?.(videos) ?? videos;

/** The room that the shelf holds in the page. With nothing to show it goes, and the merchant's `fallback` comes. */
function createSpace(host: HTMLElement, options: ShelfOptions) {
  let isGivenBack = false;
  return (isEmpty: boolean): void => {
    if (isEmpty === isGivenBack) return;
    host.hidden = isGivenBack = isEmpty;
    const instead = options.fallback && findElement(host, options.fallback);
    if (instead) instead.hidden = !isEmpty;
  };
}

/** Says in the console what of a feed that could be read is wrong. */
function explainFaults(
  { feed, issues }: LoadedFeed,
  { display, options, env }: Setting,
  calendar: Calendar,
): void {
  if (issues.length > 0) void explain(display, (words) => words.describeIssues(issues, feed));
  if (!feed.videos.every(({ sources }) => sources.some(canPlay)))
    void explain(display, (words) => [
      words.describeUnplayable(chooseVideos(calendar, feed, options, env), canPlay),
    ]);
}

function chooseVideos(
  calendar: Calendar,
  feed: Feed,
  options: ShelfOptions,
  env: Env,
  playable?: typeof canPlay,
): Video[] {
  const { creator: wanted } = options;
  const videos = selectBy(calendar, feed, selectOptions(options, env, playable));
  return wanted === undefined
    ? videos
    : videos.filter(({ creator }) => isCreator(feed, wanted, creator));
}

/** Ahead of the cards, which take the same pictures: on a slow phone they are drawn for as long as half a way to the server and back. */
function fetchPosters(document: Document, videos: readonly Video[]): void {
  for (const { poster } of videos)
    if (poster) Object.assign(document.createElement('img'), { referrerPolicy, src: poster.src });
}

const selectOptions = (
  { product, topics, territory }: ShelfOptions,
  env: Env,
  playable: typeof canPlay | undefined,
): SelectOptions => ({
  nowMs: env.nowMs(),
  channel: 'onsite',
  // One order a day: stable while somebody looks, fair to new videos over time.
  seed: Math.floor(env.nowMs() / DAY_MS),
  productId: product,
  topics,
  territory,
  canPlay: playable,
});

/** The merchant's element; a selector that is none finds nothing. */
function findElement(host: HTMLElement, selector: string): HTMLElement | null {
  try {
    return host.ownerDocument.querySelector<HTMLElement>(selector);
  } catch {
    return null;
  }
}

/** Somebody was here, and nothing fitted. @param isFirst - not only since time has passed. */
function tellUnshown({ display, options, context }: Setting, feed: Feed, isFirst: boolean): void {
  void explain(display, (words) => [words.describeNothingToShow(feed, options.product)]);
  if (isFirst) context.deps.record('shelf_failed', {}, { code: NOTHING_TO_SHOW });
}
