/** What a shelf looks like in every state: the feeds that bring the gallery page's shelves there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const layoutStates = [
  'filled',
  'few',
  'one',
  'soldOut',
  'withoutPictures',
  'longWords',
  'loading',
  'empty',
] as const;
export type LayoutState = (typeof layoutStates)[number];

export const isLayoutState = (name: string): name is LayoutState =>
  (layoutStates as readonly string[]).includes(name);

interface Feed {
  creators: { handle?: string }[];
  products: { title: string; variants?: { available?: boolean }[] }[];
  videos: { title?: string; poster?: { src: string }; tags?: unknown[]; pinned?: boolean }[];
}

const soldOut = (feed: Feed) => ({
  ...feed,
  products: feed.products.map((product) => ({
    ...product,
    variants: (product.variants ?? [{ id: '1' }]).map((variant) => ({
      ...variant,
      available: false,
    })),
  })),
});

const withoutPictures = (feed: Feed) => ({
  ...feed,
  videos: feed.videos.map((video, at) => ({
    ...video,
    // Every second with the product's picture under it, the others with nothing at all.
    ...(at % 2 ? {} : { tags: [] }),
    poster: { src: '/pages/layouts/not-there.jpg', width: 540, height: 960 },
  })),
});

const longWords = (feed: Feed) => ({
  ...feed,
  creators: feed.creators.map((creator) => ({
    ...creator,
    handle: `${creator.handle ?? '@'}.and.the.whole.workshop.behind`,
  })),
  products: feed.products.map((product) => ({
    ...product,
    title: `${product.title}, hand-finished in small batches by people with names`,
  })),
  videos: feed.videos.map((video) => ({
    ...video,
    disclosure: 'ai_generated',
    title: `${video.title ?? ''}, and what nobody tells you before you have lived with it for a year`,
  })),
});

const first = (count: number) => (feed: Feed) => ({
  ...feed,
  videos: feed.videos.slice(0, count),
});

const changes: Record<Exclude<LayoutState, 'loading'>, (feed: Feed) => Feed> = {
  filled: (feed) => feed,
  few: first(3),
  one: first(1),
  soldOut,
  withoutPictures,
  longWords,
  empty: first(0),
};

/** The shop's own feed, changed; with figures that keep its videos in one order on every day. `null`: it never comes. */
export function layoutFeed(state: LayoutState, reelsDir: string): unknown {
  if (state === 'loading') return null;
  const text = readFileSync(join(reelsDir, 'reels.json'), 'utf8');
  const feed = JSON.parse(text.replaceAll('"media/', '"/reels/media/')) as Feed;
  // A state of few would be of pinned ones only.
  const own = feed.videos.filter(({ pinned }) => !pinned);
  const videos = own.map((video, at) => ({
    ...video,
    stats: { views: 1_000_000, engaged: Math.round((1 - at / own.length) * 1_000_000) },
  }));
  return changes[state]({ ...feed, videos });
}
