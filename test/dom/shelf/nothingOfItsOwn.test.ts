/** A product's page while the videos that are about it come to an end, under an open page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShelfPage, makeFeed } from './shelfPage.js';

const BEFORE = new Date('2026-11-27T09:00:00Z');
const AT_TEN = '2026-11-27T10:00:00Z';
const AFTER = new Date('2026-11-27T11:00:00Z');

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: BEFORE });
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
  vi.useRealTimers();
});

/** The mug's own until ten o'clock, and two others; `more` is said of both of these. */
const feed = (more: object = {}) => {
  const made = makeFeed(['mug-own', 'far', 'near']);
  const [own, far, near] = made.videos as unknown as Record<string, unknown>[];
  const rights = { status: 'licensed', expiresAt: AT_TEN };
  return {
    ...made,
    creators: [
      { id: 'mia', handle: '@mia' },
      { id: 'far', handle: '@far' },
      { id: 'near', handle: '@near' },
    ],
    videos: [
      { ...own, topics: ['coffee'], rights },
      { ...far, creator: 'far', topics: ['skincare'], ...more },
      { ...near, creator: 'near', topics: ['coffee'], ...more },
    ],
  };
};
const handles = (host: Element) =>
  page.cards(host).map((card) => /@(mia|far|near)/.exec(card.textContent ?? '')?.[0]);
/** Two hours later, and the page is looked at again, which is when a machine that slept finds out. What finds it out comes after the cards. */
const later = async (what: () => void) => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const lookAgain = (now: Date) => {
    vi.setSystemTime(now);
    for (const state of ['hidden', 'visible'] as const) {
      visibility.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
    }
  };
  await vi.waitFor(() => {
    lookAgain(BEFORE);
    lookAgain(AFTER);
    what();
  });
  visibility.mockRestore();
};

test('what shares a topic with them takes their place, and nothing on the page moves', async () => {
  const { host } = page.start({ feed: feed(), product: 'mug' });
  await vi.waitFor(() => expect(handles(host)).toEqual(['@mia', '@far', '@near']));
  const { height } = host.getBoundingClientRect();
  await later(() => expect(handles(host)).toEqual(['@near', '@far']));
  expect(host.getBoundingClientRect().height).toBe(height);
});

test('where nothing else may come either, the shelf keeps its room while it is in view, then goes, and the merchant’s element comes', async () => {
  const instead = page.put(document.createElement('p'));
  instead.id = 'instead';
  instead.hidden = true;
  const host = page.put(document.createElement('div'));
  const below = page.put(document.createElement('div'));
  below.style.height = '3000px';
  const fallback = '#instead';
  page.start({ feed: feed({ show: { products: ['serum'] } }), product: 'mug', fallback }, host);
  await vi.waitFor(() => expect(handles(host)).toEqual(['@mia']));
  const { height } = host.getBoundingClientRect();
  await later(() => expect(host.style.visibility).toBe('hidden'));
  expect(host.getBoundingClientRect().height).toBe(height);
  expect(instead.hidden).toBe(true);
  scrollTo(0, document.body.scrollHeight);
  await vi.waitFor(() => expect(host.hidden).toBe(true));
  expect(instead.hidden).toBe(false);
});

test('a product that ends is out of the open player, whose video plays on', async () => {
  const made = feed();
  const [own, ...others] = made.videos;
  const tags = [{ product: 'serum', show: { until: AT_TEN } }, { product: 'mug' }];
  const videos = [{ ...own, rights: { status: 'owned' }, tags }, ...others];
  const { host, shelf } = page.start({ feed: { ...made, videos }, product: 'mug' });
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(3));
  shelf.open('mug-own');
  const playing = () => page.inside(host, '[part=slide][data-phase=playing]')[0];
  const products = () =>
    page
      .inside(host, '[part~=player] button[part~=product]:not([inert] *)')
      .map(({ dataset }) => dataset['product']);
  await vi.waitFor(() => expect(playing()).toBeDefined());
  const video = playing()?.querySelector('video');
  await vi.waitFor(() => expect(products()).toEqual(['serum', 'mug']));
  const emptied = vi.fn();
  video?.addEventListener('emptied', emptied);
  await later(() => expect(products()).toEqual(['mug']));
  expect(emptied).not.toHaveBeenCalled();
  expect(video?.isConnected).toBe(true);
});
