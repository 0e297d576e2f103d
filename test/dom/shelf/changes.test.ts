/** Changed options of a running shelf: what is alike changes nothing, and what changed is all that moves. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { h, render } from 'preact';
import type { ReelshelfEventDetail } from '../../../src/shelf/domEvents.js';
import { defineReelShelf, type ReelShelfElement } from '../../../src/shelf/element.js';
import type { ShelfChanges, ShelfOptions } from '../../../src/shelf/options.js';
import { ReelShelf } from '../../../src/entries/preact.js';
import { createShelfPage, makeFeed, wait } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeAll(() => defineReelShelf(window));
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
});
const loaded = (host: Element, count = 3) =>
  vi.waitFor(() => expect(page.cards(host)).toHaveLength(count), { timeout: 5000 });
const opened = (host: Element) =>
  vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
const video = (host: Element) =>
  page.inside(host, '[part~=slide]:not([inert]) video')[0] as HTMLVideoElement | undefined;
const plays = (host: Element) =>
  vi.waitFor(() => expect(video(host)?.currentTime ?? 0).toBeGreaterThan(0.1), { timeout: 10_000 });
const heading = (host: Element) => page.inside(host, '.heading')[0]?.textContent;

/** Written inline, as at each render of a component: alike and never the same. */
const inline = (more: Partial<ShelfOptions> = {}): ShelfOptions => ({
  feed: makeFeed(['a', 'b', 'c']),
  previews: 'off',
  topics: ['morning'],
  texts: { heading: 'Gesehen' },
  cart: 'custom',
  cartSettings: { add: () => true, openCart: () => true },
  consent: () => ({ analytics: true, marketing: false }),
  ...more,
});

interface Way {
  host(): Promise<HTMLElement> | HTMLElement;
  again(options: ShelfOptions): void;
  end(): void;
}
const ways: Record<string, (first: ShelfOptions) => Way> = {
  'createShelf.update'(first) {
    const { host, shelf } = page.start(first);
    return { host: () => host, again: (options) => shelf.update(options), end: shelf.destroy };
  },
  'the element’s property options'(first) {
    const host = page.put(document.createElement('reel-shelf') as ReelShelfElement);
    host.options = first;
    return {
      host: () => host,
      again: (options) => void (host.options = options),
      end: () => host.remove(),
    };
  },
  'the element’s own properties'(first) {
    const host = page.put(document.createElement('reel-shelf') as ReelShelfElement);
    Object.assign(host, first);
    return {
      host: () => host,
      again: (options) => void Object.assign(host, options),
      end: () => host.remove(),
    };
  },
  'the Preact component'(first) {
    const place = page.put(document.createElement('div'));
    render(h(ReelShelf, first), place);
    return {
      host: () => vi.waitFor(() => place.firstElementChild as HTMLElement),
      again: (options) => render(h(ReelShelf, options), place),
      end: () => render(null, place),
    };
  },
};

describe.each(Object.entries(ways))('options written anew by %s', (_name, start) => {
  test('options that are alike change nothing: the player stays open, the video plays on, nothing is told again', async () => {
    const way = start(inline());
    const host = await way.host();
    await loaded(host);
    page.inside(host, '.open')[0]?.click();
    await opened(host);
    await plays(host);
    const before = {
      video: video(host),
      events: page.events.filter(({ type }) => type !== 'reelshelf:card_viewed').length,
    };
    for (let i = 0; i < 5; i++) {
      way.again(inline());
      await wait(40);
    }
    expect(page.isOpen(host)).toBe(true);
    expect(video(host)).toBe(before.video);
    expect(before.video?.paused).toBe(false);
    expect(
      page.events.filter(({ type }) =>
        ['reelshelf:shelf_loaded', 'reelshelf:video_started'].includes(type),
      ),
    ).toHaveLength(2);
    way.again(inline({ heading: 'Now' }));
    await vi.waitFor(() => expect(heading(host)).toBe('Now'));
    expect(video(host)).toBe(before.video);
    expect(page.isOpen(host)).toBe(true);
    way.end();
  });

  test('call the newest handler', async () => {
    const asked: string[] = [];
    const way = start(
      inline({
        feed: makeFeed(['a'], {}),
        cartSettings: { add: () => (asked.push('first'), true) },
      }),
    );
    const host = await way.host();
    await loaded(host, 1);
    await wait(100);
    page.inside(host, '.chip')[0]?.click();
    const button = await vi.waitFor(
      () => page.inside(host, '[part~=add-to-cart]:not([aria-disabled=true])')[0] ?? expect.fail(),
      { timeout: 10_000 },
    );
    way.again(
      inline({
        feed: makeFeed(['a'], {}),
        cartSettings: { add: () => (asked.push('second'), true) },
      }),
    );
    await wait(50);
    button.click();
    await vi.waitFor(() => expect(asked).toEqual(['second']));
    way.end();
  });
});

describe('what changed is all that moves', () => {
  async function watching(first: Partial<ShelfOptions> = {}, id = 'b') {
    const feed = vi.fn(() => makeFeed(['a', 'b', 'c', 'mug-1']));
    const told: ReelshelfEventDetail[] = [];
    const { host, shelf } = page.start({ feed, ...first });
    shelf.on('*', (detail) => told.push(detail));
    shelf.open(id);
    await opened(host);
    await plays(host);
    return { host, shelf, feed, told, element: video(host) };
  }

  test.each<[string, ShelfChanges]>([
    ['heading', { heading: 'Other' }],
    ['line', { line: 'Other' }],
    ['texts', { texts: { heading: 'Anders', close: 'Zu' } }],
    ['locale', { locale: 'de-DE' }],
    ['previews', { previews: 'auto' }],
    ['shelf', { shelf: 'other' }],
    ['currency', { currency: 'EUR' }],
    ['endpoint', { endpoint: '/elsewhere' }],
    ['consent', { consent: 'granted' }],
    ['cart', { cart: 'link' }],
    ['product', { product: 'mug' }],
    ['territory', { territory: 'DE' }],
    ['topics', { topics: ['evening'] }],
  ])(
    'a changed %s leaves the open player and its video alone, and does not fetch the feed again',
    async (_name, changes) => {
      const { host, shelf, feed, element, told } = await watching();
      shelf.update(changes);
      await wait(400);
      expect(page.isOpen(host)).toBe(true);
      expect(video(host)).toBe(element);
      await vi.waitFor(() => expect(element?.paused).toBe(false));
      expect(feed).toHaveBeenCalledTimes(1);
      expect(
        told.filter((event) => event.type === 'video_started' && event.video === 'b'),
      ).toHaveLength(1);
      expect(page.errors).toEqual([]);
    },
  );

  test('words, figures and the open player’s labels change where they stand', async () => {
    const { host, shelf } = await watching();
    shelf.update({
      heading: 'Gesehen bei',
      line: 'Von Leuten',
      texts: { close: 'Zu' },
      locale: 'de-DE',
    });
    await vi.waitFor(() =>
      expect({
        heading: heading(host),
        textContent: page.inside(host, '.line')[0]?.textContent,
      }).toEqual({ heading: 'Gesehen bei', textContent: 'Von Leuten' }),
    );
    expect(page.inside(host, '[part~=price]')[0]?.textContent).toMatch(/2\d,00/);
    expect(page.inside(host, '.pl-top [part~=close]')[0]?.getAttribute('aria-label')).toBe('Zu');
  });

  test('the watched video plays on at its new place, and swiping goes on from there', async () => {
    const { host, shelf, element } = await watching({}, 'mug-1');
    const place = () =>
      Number(page.inside(host, '[part~=slide]:not([inert])')[0]?.dataset['index']);
    for (const [product, expected] of [
      ['mug', 0],
      ['serum', 3],
      ['mug', 0],
    ] as const) {
      shelf.update({ product });
      await vi.waitFor(() => expect(place()).toBe(expected));
      await wait(300);
      expect(place()).toBe(expected);
      expect(video(host)).toBe(element);
      expect(element?.paused).toBe(false);
      const list = page.inside(host, '.pl-list')[0];
      expect(Math.round((list?.scrollTop ?? -1) / (list?.clientHeight ?? 1))).toBe(expected);
    }
    page
      .inside(host, '[part~=player]')[0]
      ?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }),
      );
    await vi.waitFor(() => expect(place()).toBe(1));
  });

  test('another feed that has the video keeps it playing; what else it says is shown', async () => {
    const { host, shelf, element } = await watching();
    const next = makeFeed(['x', 'b', 'y']);
    shelf.update({
      feed: {
        ...next,
        products: [{ ...next.products[0], title: 'Dew Serum II' }, next.products[1]],
      },
    });
    await vi.waitFor(() => expect(page.titles(host)).toContain('Dew Serum II'));
    expect(video(host)).toBe(element);
    expect(element?.paused).toBe(false);
  });

  test('a feed that cannot be had takes the shelf away, says why, and a good one brings it back', async () => {
    const { host, shelf } = await watching();
    shelf.update({ feed: { inline: '' } });
    await vi.waitFor(() => expect(host.hidden).toBe(true));
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
    shelf.update({ feed: makeFeed(['a', 'b']) });
    await loaded(host, 2);
    expect(host.hidden).toBe(false);
  });

  test('a video of a feed that is on its way is opened when it is there', async () => {
    const { host, shelf } = page.start();
    await loaded(host);
    shelf.update({ feed: async () => (await wait(100), makeFeed(['x'])) } as never);
    shelf.update({ feed: makeFeed(['x', 'z']) });
    shelf.open('z');
    await opened(host);
    expect(page.notices()).toEqual([]);
  });
});
