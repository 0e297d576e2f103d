import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchEarly } from '../../../src/browser/earlyFeed.js';
import type { ReelshelfEventDetail } from '../../../src/shelf/domEvents.js';
import type { ShelfOptions } from '../../../src/shelf/options.js';
import { createShelfPage, makeFeed, wait } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
});
const loaded = (host: Element, count = 3) =>
  vi.waitFor(() => expect(page.cards(host)).toHaveLength(count), { timeout: 5000 });
const far = () => {
  const host = document.createElement('div');
  host.style.marginTop = '20000px';
  return page.put(host);
};

describe('the feed', () => {
  test.each<[string, () => ShelfOptions['feed']]>([
    ['an object', () => makeFeed(['a', 'b', 'c'])],
    ['the text of a script element', () => ({ inline: JSON.stringify(makeFeed(['a', 'b', 'c'])) })],
    ['a function', () => () => makeFeed(['a', 'b', 'c'])],
    [
      'a function that takes its time',
      () => async () => (await wait(50), makeFeed(['a', 'b', 'c'])),
    ],
    ['an address', () => `data:ignored`],
  ])('as %s is shown', async (kind, feed) => {
    const address = new URL('/reels.json', location.href).href;
    const fetched = vi
      .spyOn(window, 'fetch')
      .mockImplementation(async () => new Response(JSON.stringify(makeFeed(['a', 'b', 'c']))));
    const { host } = page.start({ feed: kind === 'an address' ? '/reels.json' : feed() });
    await loaded(host);
    expect(fetched.mock.calls.filter(([url]) => url === address)).toHaveLength(
      kind === 'an address' ? 1 : 0,
    );
    expect(page.events.map(({ type, detail }) => [type, detail.props])).toEqual([
      ['reelshelf:shelf_loaded', { cards: 3 }],
    ]);
    expect(page.notices()).toEqual([]);
  });

  test.each<[string, ShelfOptions['feed'], string]>([
    [
      'function that throws',
      () => {
        throw new Error('down');
      },
      'FEED_FUNCTION_FAILED',
    ],
    ['function that is rejected', () => Promise.reject(new Error('down')), 'FEED_FUNCTION_FAILED'],
    ['text that is no JSON', { inline: '<!doctype html>' }, 'FEED_NOT_JSON'],
    ['feed of another version', { ...makeFeed(['a']), version: 9 }, 'FEED_WRONG_VERSION'],
    ['address that is refused', 'javascript:alert(1)', 'FEED_URL_REFUSED'],
  ])(
    'as a %s gives its space back, says why, and throws nothing into the page',
    async (_kind, feed, code) => {
      const { host } = page.start({ feed });
      await vi.waitFor(() => expect(host.getBoundingClientRect().height).toBe(0));
      await vi.waitFor(() =>
        expect(page.notices().some((notice) => notice.startsWith(code))).toBe(true),
      );
      expect(page.events.map(({ type, detail }) => [type, detail.props])).toEqual([
        ['reelshelf:shelf_failed', { code }],
      ]);
      expect(page.errors).toEqual([]);
    },
  );

  test('a feed in which nothing may be shown gives its space back and says so', async () => {
    const { host } = page.start({ feed: makeFeed([]) });
    await vi.waitFor(() => expect(host.getBoundingClientRect().height).toBe(0));
    await vi.waitFor(() => expect(page.notices()).toHaveLength(1));
    // A moment that was missed, for the report.
    expect(page.events.map(({ type, detail }) => [type, detail.props])).toEqual([
      ['reelshelf:shelf_failed', { code: 'FEED_NOTHING_TO_SHOW' }],
    ]);
  });

  test('a feed that arrives after a newer one was asked for is not shown: the newest wins', async () => {
    let answerOld = (_feed: unknown) => {};
    const old = new Promise((resolve) => (answerOld = resolve));
    const { host, shelf } = page.start({ feed: () => old });
    await wait(100);
    shelf.update({ feed: makeFeed(['mug-1', 'mug-2']) });
    await loaded(host, 2);
    answerOld(makeFeed(['a', 'b', 'c']));
    await wait(100);
    expect(page.titles(host)).toEqual(['Ridge Mug', 'Ridge Mug']);
    expect(page.events.map(({ type }) => type)).toEqual(['reelshelf:shelf_loaded']);
    expect(page.notices()).toEqual([]);
  });

  test('a feed that failed can be replaced by one that works', async () => {
    const { host, shelf } = page.start({ feed: { inline: '' } });
    await vi.waitFor(() => expect(host.hidden).toBe(true));
    shelf.update({ feed: makeFeed(['a', 'b', 'c']) });
    await loaded(host);
    expect(host.getBoundingClientRect().height).toBeGreaterThan(200);
  });

  test('the feed is not asked for while the shelf is far from what the shopper sees', async () => {
    const feed = vi.fn(() => makeFeed(['a', 'b', 'c']));
    const { host } = page.start({ feed }, far());
    await wait(300);
    expect(feed).not.toHaveBeenCalled();
    host.scrollIntoView();
    await loaded(host);
    expect(feed).toHaveBeenCalledTimes(1);
  });
});

describe('the first card', () => {
  test('waits for no second look where the tag’s script has seen that the shelf is near', async () => {
    const answer = () => new Response(JSON.stringify(makeFeed(['a', 'b', 'c'])));
    const fetched = vi.spyOn(window, 'fetch').mockImplementation(async () => answer());
    const host = far();
    host.setAttribute('feed', '/reels.json');
    fetchEarly(host);
    page.start({ feed: '/reels.json' }, host);
    await loaded(host);
    const address = new URL('/reels.json', location.href).href;
    expect(fetched.mock.calls.filter(([url]) => url === address)).toHaveLength(1);
  });

  test('has its picture on the way before it is drawn', async () => {
    const make = document.createElement.bind(document);
    const pictures: HTMLElement[] = [];
    vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
      const element = make(name);
      if (name === 'img') pictures.push(element);
      return element;
    });
    const { host } = page.start();
    await loaded(host);
    const [early] = pictures as HTMLImageElement[];
    const drawn = page.inside(host, '.poster')[0] as HTMLImageElement;
    expect(early?.isConnected).toBe(false);
    expect({ src: early?.src, referrerPolicy: early?.referrerPolicy }).toEqual({
      src: drawn.src,
      referrerPolicy: drawn.referrerPolicy,
    });
  });
});

describe('opening the player', () => {
  test('shows the video that was asked for, and close takes it away', async () => {
    const { host, shelf } = page.start();
    await loaded(host);
    shelf.open('b');
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
    shelf.close();
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
  });

  test('before the feed is there happens as soon as it is', async () => {
    let answer = (_feed: unknown) => {};
    const { host, shelf } = page.start({
      feed: () => new Promise((resolve) => (answer = resolve)),
    });
    shelf.open('b');
    await wait(100);
    answer(makeFeed(['a', 'b', 'c']));
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
  });

  test('works from the top of the page for a shelf far below', async () => {
    const { host, shelf } = page.start({}, far());
    shelf.open('b');
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
  });

  test('an opening that was taken back before the feed was there does not happen', async () => {
    let answer = (_feed: unknown) => {};
    const { host, shelf } = page.start({
      feed: () => new Promise((resolve) => (answer = resolve)),
    });
    await wait(100);
    shelf.open('b');
    shelf.close();
    answer(makeFeed(['a', 'b', 'c']));
    await loaded(host);
    await wait(200);
    expect(page.isOpen(host)).toBe(false);
  });

  test('opening at a video that is not on the shelf does nothing', async () => {
    const { host, shelf } = page.start();
    await loaded(host);
    for (const id of ['nobody', '', '__proto__']) shelf.open(id);
    await wait(200);
    expect(page.isOpen(host)).toBe(false);
    expect(page.errors).toEqual([]);
  });

  test('opening by a link to a video happens by itself, wherever the shelf stands', async () => {
    page.showAddress((url) => url.searchParams.set('reelshelf', 'b'));
    const { host } = page.start({}, far());
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
  });

  test('opening by a link happens once, not again whenever an option changes', async () => {
    page.showAddress((url) => url.searchParams.set('reelshelf', 'b'));
    const { host, shelf } = page.start();
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
    shelf.close();
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
    shelf.update({ limit: 2 });
    await loaded(host, 2);
    await wait(200);
    expect(page.isOpen(host)).toBe(false);
  });

  test('opening by a link happens only where the shelf is on the page', async () => {
    page.showAddress((url) => url.searchParams.set('reelshelf', 'b'));
    const feed = vi.fn(() => makeFeed(['a', 'b', 'c']));
    page.start({ feed }, document.createElement('div'));
    await wait(200);
    expect(feed).not.toHaveBeenCalled();
  });
});

describe('events', () => {
  test('reach the page and on() with the same payload, bubbling, composed and frozen', async () => {
    const told: ReelshelfEventDetail[] = [];
    const { host, shelf } = page.start();
    shelf.on('*', (detail) => told.push(detail));
    await loaded(host);
    await vi.waitFor(() => expect(page.events.length).toBeGreaterThan(0));
    expect(told).toEqual(page.events.map(({ detail }) => detail));
    const { event, detail } = page.events[0] ?? {};
    expect({ bubbles: event?.bubbles, composed: event?.composed, target: event?.target }).toEqual({
      bubbles: true,
      composed: true,
      target: host,
    });
    expect({ detail: Object.isFrozen(detail), props: Object.isFrozen(detail?.props) }).toEqual({
      detail: true,
      props: true,
    });
    expect(detail).toMatchObject({
      type: 'shelf_loaded',
      video: null,
      creator: null,
      product: null,
      position: null,
    });
    expect(detail?.at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  test('are heard by kind, until the listener is removed', async () => {
    const heard: string[] = [];
    const { host, shelf } = page.start();
    shelf.on('shelf_failed', () => heard.push('failed'));
    const stop = shelf.on('shelf_loaded', () => heard.push('loaded'));
    await loaded(host);
    stop();
    stop();
    shelf.update({ product: 'mug' });
    await vi.waitFor(() => expect(page.events).toHaveLength(2));
    expect(heard).toEqual(['loaded']);
  });

  test('reach every listener although one of them throws, which is shown as the shop’s own', async () => {
    const heard: string[] = [];
    const { host, shelf } = page.start();
    shelf.on('*', () => {
      throw new Error('mine');
    });
    shelf.on('*', async () => {
      throw new Error('mine, later');
    });
    shelf.on('*', ({ type }) => heard.push(type));
    await loaded(host);
    expect(heard).toEqual(['shelf_loaded']);
    await vi.waitFor(() => expect(page.lines().join()).toContain("Your on('*') callback threw"));
    expect(page.errors).toEqual([]);
  });

  test('end with destroy', async () => {
    const heard: string[] = [];
    const { host, shelf } = page.start();
    shelf.on('*', ({ type }) => heard.push(type));
    await loaded(host);
    shelf.destroy();
    const count = [heard.length, page.events.length];
    await wait(1500);
    expect([heard.length, page.events.length]).toEqual(count);
  });
});
