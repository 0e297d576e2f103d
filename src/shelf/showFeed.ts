import { h, render } from 'preact';
import { fetchTakingOver } from '../browser/earlyFeed.js';
import { loadFeed } from '../feed/load.js';
import { selectVideos } from '../feed/select.js';
import type { Feed, Video, VideoSource } from '../feed/schema.js';
import { isPlayable } from '../media/playable.js';
import { sourceLoaders } from '../media/sources/loaders.js';
import { ShelfProvider, type ShelfContext } from '../models/context.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { guard } from '../tools/guard.js';
import tokensCss from '../theme/tokens.css?inline';
import { DAY_MS } from '../tools/time.js';
import carouselCss from '../ui/layouts/carousel/Carousel.css?inline';
import { Root } from '../ui/Root.js';
import { explain } from './explain.js';
import type { MeasuringLoader } from './measuringLoader.js';
import type { ShelfOptions } from './options.js';
import { adoptStyles } from './reserve.js';

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
}

type Show = (feed: Feed, videos: readonly Video[]) => void;

export interface Stage {
  /** Feed to cards. A newer call makes an older one worthless. */
  load(show?: Show): Promise<void>;
  /** Chooses again from the feed that is there. */
  choose(show?: Show): Promise<void>;
  /** Draws what is shown again, in the setting's words; nothing while nothing is drawn. */
  redraw(): void;
  /** The feed was asked for. */
  hasBegun(): boolean;
}

/** Whatever goes wrong, the space held is either filled or given back; there is no half-drawn shelf. */
export function createStage(setting: Setting): Stage {
  const { options, env, display, disposer, measuring, settleReady } = setting;
  const { host, record } = setting.context.deps;
  const model = setting.context.feed;
  let abort = new AbortController();
  let feed: Feed | null = null;
  const { draw, redraw } = createDrawing(setting);
  let turn = 0;
  let hasBegun = false;
  let isGivenBack = false;

  const giveBack = (isEmpty: boolean) => {
    if (isEmpty !== isGivenBack) host.hidden = isGivenBack = isEmpty;
  };
  disposer.add(() => {
    abort.abort();
    giveBack(false);
  });
  const end = (cards: number, reason: string | null) => {
    giveBack(cards === 0);
    measuring.start();
    settleReady({ cards, reason });
  };
  const fail = (code: string) => {
    model.fail();
    setting.context.player.close();
    record('shelf_failed', {}, { code });
    end(0, code);
  };

  const load = async (show?: Show): Promise<void> => {
    hasBegun = true;
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const answer = await loadFeed(options.feed, {
      env: { ...env, fetch: fetchTakingOver(host, env) },
      baseUrl: host.baseURI,
      signal,
    });
    if (signal.aborted) return;
    feed = answer.ok ? answer.value.feed : null;
    if (!answer.ok) {
      void explain(display, (words) => [words.describeLoadError(answer.error)]);
      return fail(answer.error.code);
    }
    const { issues } = answer.value;
    if (issues.length > 0)
      void explain(display, (words) => words.describeIssues(issues, answer.value.feed));
    if (!answer.value.feed.videos.every(({ sources }) => sources.some(canPlay)))
      void explain(display, (words) => [
        words.describeUnplayable(chooseVideos(answer.value.feed, options, env), canPlay),
      ]);
    await choose(show);
  };

  const choose = async (show: Show = model.show): Promise<void> => {
    const mine = ++turn;
    const from = feed;
    const isOld = () => disposer.isDisposed || mine !== turn || from !== feed;
    if (!from) return;
    const mayShow = await measuring.mayShow(from);
    if (isOld()) return;
    const videos = mayShow ? chooseVideos(from, options, env, canPlay).slice(0, options.limit) : [];
    show(from, videos);
    // Reading and drawing are two tasks, so that neither keeps the page waiting for long.
    await new Promise<void>((resolve) => disposer.add(env.setTimer(resolve, 0)));
    if (isOld()) return;
    if (videos.length === 0) {
      if (mayShow)
        void explain(display, (words) => [words.describeNothingToShow(from, options.product)]);
      return end(0, mayShow ? 'FEED_NOTHING_TO_SHOW' : 'HOLDOUT');
    }
    if (!guard(display, 'drawing the shelf', draw)) return fail('INTERNAL_ERROR');
    record('shelf_loaded', {}, { cards: videos.length });
    end(videos.length, null);
  };
  return { load, choose, redraw, hasBegun: () => hasBegun };
}

/** Puts the real shelf where the reserved one stood, in one go, so that nothing on the page moves. */
function createDrawing(setting: Setting) {
  const { root, options, disposer } = setting;
  let mount: HTMLElement | null = null;
  const draw = (): true => {
    const { context } = setting;
    const heading = options.heading ?? context.deps.text('heading');
    const target = mount ?? root.ownerDocument.createElement('div');
    if (!mount) disposer.add(adoptStyles(root, tokensCss + carouselCss));
    render(
      h(ShelfProvider, {
        value: context,
        children: h(Root, { heading, line: options.line ?? '' }),
      }),
      target,
    );
    if (!mount) {
      root.replaceChildren(target);
      disposer.add(() => render(null, target));
    }
    mount = target;
    return true;
  };
  return { draw, redraw: () => void (mount && draw()) };
}

const canPlay = (source: VideoSource): boolean => isPlayable(sourceLoaders, source);

function chooseVideos(
  feed: Feed,
  { product, topics, territory }: ShelfOptions,
  env: Env,
  playable?: typeof canPlay,
): Video[] {
  return selectVideos(feed, {
    nowMs: env.nowMs(),
    channel: 'onsite',
    // One order a day: stable while somebody looks, fair to new videos over time.
    seed: Math.floor(env.nowMs() / DAY_MS),
    ...(product === undefined ? {} : { productId: product }),
    ...(topics === undefined ? {} : { topics }),
    ...(territory === undefined ? {} : { territory }),
    canPlay: playable,
  });
}
