/** A card is a promise that its video plays: what no source of the shelf can play gets none, and the merchant is told why. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShelfPage, makeFeed } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(() => page.leave());

type Sources = { type: string; src: string; codecs?: string }[];
/** `mp4` can be played; the others carry `sources` instead. */
const feedWith = (others: Record<string, Sources>) => {
  const feed = makeFeed(['mp4', ...Object.keys(others)]);
  return {
    ...feed,
    videos: feed.videos.map((video) => ({
      ...video,
      sources: others[(video as { id: string }).id] ?? (video as { sources?: unknown }).sources,
    })),
  };
};
const notices = () => page.lines().filter((line) => line.includes('SOURCE_UNPLAYABLE'));

test('videos that this browser cannot play have no card, and one notice names them', async () => {
  const { host, shelf } = page.start({
    feed: feedWith({
      stream: [{ type: 'hls', src: 'https://cdn.example/a.m3u8', codecs: 'nonsense.1' }],
      codec: [{ type: 'mp4', src: 'https://cdn.example/a.mp4', codecs: 'nonsense.1' }],
    }),
  });
  expect(await shelf.ready).toEqual({ cards: 1, reason: null });
  expect(page.cards(host)).toHaveLength(1);
  await vi.waitFor(() => expect(notices()).toHaveLength(1), { timeout: 10_000 });
  for (const id of ['stream', 'codec']) expect(notices()[0]).toContain(id);
});

test('one playable source among several is enough for a card, and nothing is said', async () => {
  const { shelf } = page.start({
    feed: feedWith({
      both: [
        { type: 'mp4', src: 'https://cdn.example/b.mp4', codecs: 'nonsense.1' },
        { type: 'mp4', src: 'https://cdn.example/a.mp4' },
      ],
    }),
  });
  expect(await shelf.ready).toEqual({ cards: 2, reason: null });
  expect(notices()).toEqual([]);
});

test('a feed of nothing but unplayable videos gives no shelf, and says so', async () => {
  const { shelf } = page.start({
    feed: {
      ...feedWith({}),
      videos: feedWith({
        stream: [{ type: 'hls', src: 'https://cdn.example/a.m3u8', codecs: 'nonsense.1' }],
      }).videos.slice(1),
    },
  });
  expect(await shelf.ready).toEqual({ cards: 0, reason: 'FEED_NOTHING_TO_SHOW' });
  await vi.waitFor(() => expect(notices()).toHaveLength(1), { timeout: 10_000 });
});
