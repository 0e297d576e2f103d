import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_HEADING } from '../../../src/i18n/heading.js';
import { createShelfPage, makeFeed, nextFrames, wait, watchListeners } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
});
const loaded = (host: Element, count = 3) =>
  vi.waitFor(() => expect(page.cards(host)).toHaveLength(count), { timeout: 5000 });

describe('changed options', () => {
  test('choose the videos again, and undefined brings the default back', async () => {
    const { host, shelf } = page.start({ feed: makeFeed(['a', 'mug-1']), heading: 'Seen' });
    await loaded(host, 2);
    const first = page.titles(host);
    for (const [product, title] of [
      ['mug', 'Ridge Mug'],
      ['serum', 'Dew Serum'],
    ] as const) {
      shelf.update({ product });
      await vi.waitFor(() => expect(page.titles(host)[0]).toBe(title));
    }
    expect(page.inside(host, '.heading')[0]?.textContent).toBe('Seen');
    shelf.update({ product: undefined, heading: undefined });
    await vi.waitFor(() =>
      expect(page.inside(host, '.heading')[0]?.textContent).toBe(DEFAULT_HEADING),
    );
    await loaded(host, 2);
    expect(page.titles(host)).toEqual(first);
  });

  test('close an open player whose video is no longer shown, and leave no second one', async () => {
    const { host, shelf } = page.start();
    shelf.open('b');
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
    shelf.update({ feed: makeFeed(['a', 'c']) });
    await loaded(host, 2);
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
    expect(page.inside(host, '[part~=shelf]')).toHaveLength(1);
    expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
  });

  test('changed options calls after destroy do nothing', async () => {
    const { host, shelf } = page.start();
    await loaded(host);
    shelf.destroy();
    shelf.update({ product: 'mug' });
    shelf.open('a');
    shelf.close();
    shelf.order({ id: '1', currency: 'USD', total: '1.00' } as never);
    shelf.consent({ analytics: true, marketing: true });
    shelf.on('*', () => {})();
    shelf.destroy();
    await wait(200);
    expect(host.shadowRoot?.childNodes).toHaveLength(0);
    expect(page.errors).toEqual([]);
  });
});

describe('destroy', () => {
  test('destroy leaves no node, no style, no listener, and the page scrolls again', async () => {
    const listeners = watchListeners();
    try {
      const { host, shelf } = page.start({ previews: 'auto', consent: 'granted' });
      await loaded(host);
      shelf.open('b');
      await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
      await wait(500);
      expect(listeners.left().length).toBeGreaterThan(0);
      shelf.destroy();
      await nextFrames();
      expect(host.shadowRoot?.childNodes).toHaveLength(0);
      expect(host.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
      expect(host.hidden).toBe(false);
      expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
      await vi.waitFor(() => expect(listeners.left()).toEqual([]), { timeout: 5000 });
    } finally {
      listeners.stop();
    }
  });

  test('under an open player tells what was watched, before anything is taken away', async () => {
    const told: string[] = [];
    const { host, shelf } = page.start();
    shelf.on('*', ({ type }) => told.push(type));
    shelf.open('b');
    await vi.waitFor(() => expect(told).toContain('video_progressed'), { timeout: 10_000 });
    expect(page.isOpen(host)).toBe(true);
    shelf.destroy();
    expect(told.filter((type) => type === 'video_watched')).toEqual(['video_watched']);
  });

  test('while the feed is on its way ends that too', async () => {
    let signal: { aborted: boolean } | null = null;
    let answer = (_feed: unknown) => {};
    const { host, shelf } = page.start({
      feed: (context) => {
        signal = context.signal;
        return new Promise((resolve) => (answer = resolve));
      },
    });
    await vi.waitFor(() => expect(signal).not.toBeNull());
    shelf.destroy();
    answer(makeFeed(['a']));
    await wait(150);
    expect(host.shadowRoot?.childNodes).toHaveLength(0);
    expect(page.events).toEqual([]);
    expect(page.notices()).toEqual([]);
  });

  test('said twice leaves the shelf that came after it in the same place', async () => {
    const { host, shelf } = page.start();
    shelf.destroy();
    page.start({}, host);
    await loaded(host);
    shelf.destroy();
    expect(page.cards(host)).toHaveLength(3);
  });
});

describe('a page with mistakes of its own', () => {
  test.each(['en_US', 'english!', '', '*'])(
    'whose language is written "%s" still shows prices',
    async (lang) => {
      document.documentElement.setAttribute('lang', lang);
      try {
        const { host } = page.start();
        await loaded(host);
        expect(page.inside(host, '[part~=price]')[0]?.textContent).toContain('28');
        expect(page.errors).toEqual([]);
      } finally {
        document.documentElement.removeAttribute('lang');
      }
    },
  );

  test('a page whose wording is not text keeps ours', async () => {
    const { host } = page.start({
      texts: { heading: 5, cardLabel: null, __proto__: { was: 1 } } as unknown as Record<
        string,
        string
      >,
    });
    await loaded(host);
    expect(page.inside(host, '.heading')[0]?.textContent).toBe(DEFAULT_HEADING);
    const ofTexts = () => page.notices().filter((notice) => notice.startsWith('TEXT_'));
    await vi.waitFor(() =>
      expect(ofTexts()).toEqual(['TEXT_INVALID (texts.heading)', 'TEXT_INVALID (texts.cardLabel)']),
    );
  });

  test('a page in which drawing fails gets its space back and a notice, not an error', async () => {
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(function () {
      throw new TypeError('replaced by the page');
    });
    const { host } = page.start();
    await vi.waitFor(() => expect(host.getBoundingClientRect().height).toBe(0));
    expect(page.events.map(({ type }) => type)).toEqual(['reelshelf:shelf_failed']);
    expect(page.notices()).toEqual(['INTERNAL_ERROR (drawing the shelf)']);
    expect(page.errors).toEqual([]);
  });

  test('a page whose host cannot hold a shadow root is told so', async () => {
    const { shelf } = page.start({}, page.put(document.createElement('img')));
    await vi.waitFor(() => expect(page.notices()).toEqual(['HOST_INVALID (<img>)']));
    expect(() => shelf.update({ limit: 1 })).not.toThrow();
  });
});

describe('two shelves on a page', () => {
  test('two shelves on a page are two worlds', async () => {
    const first = page.start({ shelf: 'first' });
    const second = page.start({ shelf: 'second', feed: makeFeed(['mug-1', 'mug-2']) });
    await loaded(first.host);
    await loaded(second.host, 2);
    second.shelf.open('mug-2');
    await vi.waitFor(() => expect(page.isOpen(second.host)).toBe(true), { timeout: 10_000 });
    expect(page.isOpen(first.host)).toBe(false);
    second.shelf.destroy();
    expect(page.cards(first.host)).toHaveLength(3);
  });
});
