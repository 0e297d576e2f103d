import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShelfPage, makeFeed, nextFrames } from './shelfPage.js';

const ENDPOINT = 'https://events.shop.example/v1/events';
const ids = Array.from({ length: 14 }, (_, index) => `v${String(index).padStart(2, '0')}`);
const feed = makeFeed(ids);
const titled = { ...feed, videos: feed.videos.map((video) => ({ ...video, title: video.id })) };

let page: ReturnType<typeof createShelfPage>;
let asked: string[];
/** Lets the collector answer. */
let tell: (answer: Response) => void;

beforeEach(() => {
  page = createShelfPage();
  asked = [];
  const answer = new Promise<Response>((resolve) => (tell = resolve));
  vi.spyOn(window, 'fetch').mockImplementation(async (url) => {
    if (!String(url).includes('/feeds/')) return new Response(null, { status: 204 });
    asked.push(String(url));
    return answer;
  });
});
afterEach(() => page.leave());

/** Of the cards that are drawn: those far away are not. */
const order = (host: Element) =>
  page
    .cards(host)
    .toSorted((a, b) => Number(a.dataset['position']) - Number(b.dataset['position']))
    .map(
      (card) => /v\d\d/.exec(card.querySelector('.open')?.getAttribute('aria-label') ?? '')?.[0],
    );
const scores = (best: string) =>
  Response.json({
    videos: Object.fromEntries(
      ids.map((id) => [id, { score: id === best ? 20 : 1, evidence: 200 }]),
    ),
  });
const start = async (more: Parameters<typeof page.start>[0] = {}, host?: HTMLElement) => {
  const options = { endpoint: ENDPOINT, key: 'pub_shop', consent: 'granted', ...more } as const;
  const started = page.start({ feed: titled, ranking: 'live', ...options }, host);
  await started.shelf.ready;
  return started;
};
const isAsked = () => vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 10_000 });

test('the order follows what the collector has learned, after the first paint, and what can be seen stays where it is', async () => {
  const narrow = page.put(document.createElement('div'));
  narrow.style.width = '400px';
  const { host } = await start({}, narrow);
  await isAsked();
  expect(order(host)).toEqual(ids.slice(0, order(host).length));
  expect(asked).toEqual(['https://events.shop.example/v1/feeds/spring/stats?key=pub_shop']);
  const seen = page
    .cards(host)
    .filter(
      (card) => card.getBoundingClientRect().left < narrow.getBoundingClientRect().right,
    ).length;
  expect(seen).toBeGreaterThan(1);
  // What comes next is drawn ahead.
  await vi.waitFor(() => expect(order(host).length).toBeGreaterThan(seen), { timeout: 10_000 });
  const loadedBefore = page.events.filter(({ type }) => type === 'reelshelf:shelf_loaded').length;
  tell(scores('v13'));
  await vi.waitFor(() => expect(order(host)[seen]).toBe('v13'), { timeout: 10_000 });
  expect(order(host).slice(0, seen)).toEqual(ids.slice(0, seen));
  expect(page.events.filter(({ type }) => type === 'reelshelf:shelf_loaded')).toHaveLength(
    loadedBefore,
  );
});

test('nothing is reordered under a shopper who watches', async () => {
  const { host, shelf } = await start();
  await isAsked();
  shelf.open('v00');
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
  tell(scores('v13'));
  await nextFrames(6);
  expect(order(host)).toEqual(ids.slice(0, order(host).length));
});

test('without the option nobody is asked', async () => {
  const { host } = await start({ ranking: 'feed' });
  await nextFrames(6);
  expect({ asked, order: order(host) }).toEqual({
    asked: [],
    order: ids.slice(0, order(host).length),
  });
});

test.each([
  ['refuses', () => new Response('{}', { status: 404 })],
  ['answers something else', () => new Response('<!doctype html>')],
])(
  'a collector that %s leaves the feed’s order, and the console says why',
  async (_what, answer) => {
    const { host } = await start();
    await isAsked();
    tell(answer());
    await vi.waitFor(() => expect(page.notices().join()).toContain('RANKING_NOT_LOADED'), {
      timeout: 10_000,
    });
    expect(order(host)).toEqual(ids.slice(0, order(host).length));
  },
);
