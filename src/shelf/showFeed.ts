import { h, render } from 'preact';
import { loadFeed } from '../feed/load.js';
import { selectVideos } from '../feed/select.js';
import type { Feed } from '../feed/schema.js';
import { ShelfProvider, type ShelfContext } from '../models/context.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { guard } from '../tools/guard.js';
import tokensCss from '../theme/tokens.css?inline';
import carouselCss from '../ui/layouts/carousel/Carousel.css?inline';
import { Root } from '../ui/Root.js';
import type { Measuring } from './measuring.js';
import type { ShelfOptions } from './options.js';
import { adoptStyles } from './reserve.js';

interface Show {
  context: ShelfContext;
  root: ShadowRoot;
  options: ShelfOptions;
  env: Env;
  display: Display;
  pageUrl: string;
  disposer: Disposer;
  measuring: Measuring;
}

/** Feed to cards. Whatever goes wrong, the place held is either filled or given back; there is no half-drawn shelf. */
export async function showFeed({ context, root, options, env, display, pageUrl, disposer, measuring }: Show): Promise<void> {
  const abort = new AbortController();
  disposer.add(() => abort.abort());
  const answer = await loadFeed(options.feed, { env, baseUrl: pageUrl, signal: abort.signal });
  if (disposer.isDisposed) return;
  if (!answer.ok) {
    context.feed.fail();
    giveBack(context.deps.host, disposer);
    void explain(display, (texts) => texts.describeLoadError(answer.error));
    context.deps.record('shelf_failed', {}, { code: answer.error.code });
    measuring.start(null);
    return;
  }
  const { feed, issues } = answer.value;
  if (issues.length > 0) void explain(display, (texts) => issues.map(texts.describeIssue));
  const mayShow = await measuring.mayShow();
  if (disposer.isDisposed) return;
  const videos = mayShow ? chooseVideos(feed, options, env) : [];
  context.feed.show(feed, videos);
  // Reading and drawing are two tasks, so that neither keeps the page waiting for long.
  await new Promise<void>((resolve) => disposer.add(env.setTimer(resolve, 0)));
  if (disposer.isDisposed) return;
  if (videos.length === 0) {
    giveBack(context.deps.host, disposer);
    if (mayShow) void explain(display, (texts) => texts.describeNothingToShow(feed, options.product));
    measuring.start(feed);
    return;
  }
  if (guard(display, 'drawing the shelf', () => mount(context, root, options, disposer))) {
    context.deps.record('shelf_loaded', {}, { cards: videos.length });
  } else {
    giveBack(context.deps.host, disposer);
    context.deps.record('shelf_failed', {}, { code: 'INTERNAL_ERROR' });
  }
  measuring.start(feed);
}

function chooseVideos(feed: Feed, options: ShelfOptions, env: Env) {
  const { product, topics, territory, limit } = options;
  const videos = selectVideos(feed, {
    nowMs: env.nowMs(),
    channel: 'onsite',
    // One order a day: stable while somebody looks, fair to new videos over time.
    seed: Math.floor(env.nowMs() / 86_400_000),
    ...(product === undefined ? {} : { productId: product }),
    ...(topics === undefined ? {} : { topics }),
    ...(territory === undefined ? {} : { territory }),
  });
  return limit === undefined ? videos : videos.slice(0, limit);
}

/** Puts the real shelf where the reserved one stood, in one go, so that nothing on the page moves. */
function mount(context: ShelfContext, root: ShadowRoot, options: ShelfOptions, disposer: Disposer): true {
  const reserved = [...root.childNodes];
  const place = root.ownerDocument.createElement('div');
  const heading = options.heading ?? context.deps.text('heading');
  disposer.add(adoptStyles(root, tokensCss + carouselCss));
  render(h(ShelfProvider, { value: context, children: h(Root, { heading, line: options.line ?? '' }) }), place);
  root.append(place);
  for (const node of reserved) node.parentNode?.removeChild(node);
  disposer.add(() => {
    render(null, place);
    root.replaceChildren(...reserved);
  });
  return true;
}

function giveBack(host: HTMLElement, disposer: Disposer): void {
  host.hidden = true;
  disposer.add(() => (host.hidden = false));
}

type FeedTexts = typeof import('../feed/issueText.js');

/** The sentences are only fetched when there is something to say. */
async function explain(display: Display, describe: (texts: FeedTexts) => unknown): Promise<void> {
  try {
    const texts = await import('../feed/issueText.js');
    const notices = describe(texts);
    for (const notice of Array.isArray(notices) ? notices : [notices]) display.warn(notice);
  } catch {
    display.warn({ code: 'FEED_PROBLEM', message: 'The feed has a problem and its description could not be loaded.', remedy: 'Check the feed file.' });
  }
}
