import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Shelf } from '../../../src/shelf/createShelf.js';
import { defineReelShelf, TAG, type ReelShelfElement } from '../../../src/shelf/element.js';
import { createShelfPage, makeFeed, nextFrames, wait, watchListeners } from './shelfPage.js';

const started: Shelf[] = [];
const left: Shelf[] = [];
const FEEDS = { '#reels': makeFeed(['a', 'mug-1', 'c']), '#two': makeFeed(['mug-1', 'mug-2']) };

/** A script of the shop that was faster than ours. */
const early = document.createElement(TAG) as ReelShelfElement;
beforeAll(() => {
  early.options = { feed: makeFeed(['a', 'b']), previews: 'off' };
  document.body.append(early);
  defineReelShelf(window, (shelf) => {
    started.push(shelf);
    return () => void left.push(shelf);
  });
});

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
  for (const [id, feed] of Object.entries(FEEDS)) {
    const script = page.put(document.createElement('script'));
    script.type = 'application/json';
    script.id = id.slice(1);
    script.textContent = JSON.stringify(feed);
  }
});
afterEach(async () => {
  early.remove();
  await page.leave();
  await nextFrames();
  started.length = 0;
  left.length = 0;
});

function put(attributes: Record<string, string> = {}, into?: Element) {
  const element = document.createElement(TAG) as ReelShelfElement;
  for (const [name, value] of Object.entries({ previews: 'off', ...attributes }))
    element.setAttribute(name, value);
  return page.put(element, into);
}
const loaded = (host: Element, count = 3) =>
  vi.waitFor(() => expect(page.cards(host)).toHaveLength(count), { timeout: 5000 });
const first = (host: Element) => page.titles(host)[0];

test('options that a script set before ours was there are kept', async () => {
  await loaded(early, 2);
  expect(Object.hasOwn(early, 'options')).toBe(false);
  expect(early.options.previews).toBe('off');
});

test('defining it again, as a second copy of the script does, changes nothing', async () => {
  const before = customElements.get(TAG);
  expect(() => defineReelShelf(window)).not.toThrow();
  expect(customElements.get(TAG)).toBe(before);
});

test('the markup alone shows the shelf, from a feed written into the page', async () => {
  const host = put({ feed: '#reels' });
  await loaded(host);
  expect(host.shelf).toBe(started[0]);
  expect(page.events.filter(({ type }) => type === 'reelshelf:shelf_loaded')).toHaveLength(1);
});

test('an inline feed that is not on the page is named, and its space given back', async () => {
  const host = put({ feed: '#nowhere' });
  await vi.waitFor(() => expect(host.getBoundingClientRect().height).toBe(0));
  await vi.waitFor(() =>
    expect(page.notices().some((notice) => notice.startsWith('FEED_NOT_JSON'))).toBe(true),
  );
});

test('without a feed it waits, holds no space, and starts when one is set', async () => {
  const host = put();
  await wait(100);
  expect(host.shelf).toBeNull();
  expect(host.shadowRoot).toBeNull();
  host.options = { feed: makeFeed(['a', 'b']) };
  await loaded(host, 2);
});

describe('attributes are live', () => {
  test('another product puts its videos first, and no product is the order from before', async () => {
    const host = put({ feed: '#reels' });
    await loaded(host);
    const before = page.titles(host);
    for (const [product, title] of [
      ['mug', 'Ridge Mug'],
      ['serum', 'Dew Serum'],
    ] as const) {
      host.setAttribute('product', product);
      await vi.waitFor(() => expect(first(host)).toBe(title));
    }
    host.setAttribute('product', 'mug');
    await vi.waitFor(() => expect(first(host)).toBe('Ridge Mug'));
    host.removeAttribute('product');
    await vi.waitFor(() => expect(page.titles(host)).toEqual(before));
  });

  test('another feed is another shelf', async () => {
    const host = put({ feed: '#reels' });
    await loaded(host);
    host.setAttribute('feed', '#two');
    await loaded(host, 2);
    expect(page.titles(host)).toEqual(['Ridge Mug', 'Ridge Mug']);
  });

  test('taking the feed away takes the shelf away', async () => {
    const host = put({ feed: '#reels' });
    await loaded(host);
    host.removeAttribute('feed');
    await vi.waitFor(() => expect(host.shelf).toBeNull());
    expect(host.shadowRoot?.childNodes).toHaveLength(0);
    expect(left).toEqual(started);
  });

  test('several changes at once are one restart', async () => {
    const host = put({ feed: '#reels' });
    await loaded(host);
    page.events.length = 0;
    host.setAttribute('heading', 'New');
    host.setAttribute('line', 'Line');
    host.setAttribute('limit', '2');
    host.setAttribute('limit', '2');
    await loaded(host, 2);
    await wait(100);
    expect(page.events.filter(({ type }) => type === 'reelshelf:shelf_loaded')).toHaveLength(1);
    expect(page.inside(host, '.heading')[0]?.textContent).toBe('New');
  });

  test('a wrong value is said once and the default is used', async () => {
    const host = put({ feed: '#reels', limit: 'many' });
    await loaded(host);
    await vi.waitFor(() => expect(page.notices()).toEqual(['OPTION_INVALID (limit)']));
  });
});

describe('the options property', () => {
  test('the options property wins over attributes, and setting it again replaces it', async () => {
    const host = put({ feed: '#reels', heading: 'From markup' });
    host.options = { feed: makeFeed(['a', 'b']), heading: 'From script' };
    await loaded(host, 2);
    expect(page.inside(host, '.heading')[0]?.textContent).toBe('From script');
    host.options = {};
    await loaded(host);
    expect(page.inside(host, '.heading')[0]?.textContent).toBe('From markup');
  });

  test('the options property takes the wording of the shop', async () => {
    const host = put({ feed: '#reels' });
    host.options = { texts: { heading: 'Gesehen bei' } };
    await loaded(host);
    expect(page.inside(host, '.heading')[0]?.textContent).toBe('Gesehen bei');
  });
});

describe('in a page that changes', () => {
  test('moving it elsewhere keeps one running shelf', async () => {
    const place = page.put(document.createElement('div'));
    const host = put({ feed: '#reels' });
    await loaded(host);
    const { shelf } = host;
    place.append(host);
    await wait(100);
    await loaded(host);
    expect(host.shelf).toBe(shelf);
    expect({ startedCount: started.length, leftCount: left.length }).toEqual({
      startedCount: 1,
      leftCount: 0,
    });
    expect(page.inside(host, '[part~=shelf]')).toHaveLength(1);
  });

  test('moving it under an open player, at once or a moment later, keeps the player in front of the page, and playing', async () => {
    const place = page.put(document.createElement('div'));
    const host = put({ feed: '#reels' });
    await loaded(host);
    host.shelf?.open('a');
    const playing = () =>
      page.inside(host, '[part~=slide]:not([inert]) video')[0] as HTMLVideoElement | undefined;
    await vi.waitFor(() => expect(playing()?.currentTime).toBeGreaterThan(0.1), {
      timeout: 10_000,
    });
    const video = playing();
    place.append(host);
    host.remove();
    await Promise.resolve();
    document.body.append(host);
    await wait(300);
    expect(page.inside(host, 'dialog:modal')).toHaveLength(1);
    expect(page.inside(host, '[part~=slide]:not([inert]) video')).toEqual([video]);
    expect(video?.paused).toBe(false);
    expect({ startedCount: started.length, leftCount: left.length }).toEqual({
      startedCount: 1,
      leftCount: 0,
    });
  });

  test('each option is a property, set before or after the definition, and nothing set is as if it were not there', async () => {
    const host = put({ feed: '#reels', heading: 'From markup' });
    await loaded(host);
    Object.assign(host, { heading: 'As a property', limit: 2, cartSettings: { add: () => true } });
    await loaded(host, 2);
    expect({
      heading: host.heading,
      limit: host.limit,
      textContent: page.inside(host, '.heading')[0]?.textContent,
    }).toEqual({ heading: 'As a property', limit: 2, textContent: 'As a property' });
    Object.assign(host, { heading: undefined, limit: null });
    await loaded(host);
    await vi.waitFor(() =>
      expect(page.inside(host, '.heading')[0]?.textContent).toBe('From markup'),
    );
    expect(started).toHaveLength(1);
  });

  test('taking it out leaves nothing, and putting it back works', async () => {
    const listeners = watchListeners();
    try {
      const host = put({ feed: '#reels', consent: 'granted' });
      await loaded(host);
      await wait(500);
      host.remove();
      await vi.waitFor(() => expect(host.shelf).toBeNull());
      expect(host.shadowRoot?.childNodes).toHaveLength(0);
      expect(host.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
      await vi.waitFor(
        () =>
          expect({ listeners: listeners.left(), timers: left }).toEqual({
            listeners: [],
            timers: started,
          }),
        {
          timeout: 5000,
        },
      );
      document.body.append(host);
      await loaded(host);
      expect(started).toHaveLength(2);
    } finally {
      listeners.stop();
    }
  });

  test('put in and taken out at once it never starts', async () => {
    const host = put({ feed: '#reels' });
    host.remove();
    await wait(100);
    expect(started).toEqual([]);
  });
});

test('its space is there before anything else happens', async () => {
  const host = put({ feed: '#reels', heading: 'Seen here', line: 'By people who use it' });
  const reserved = host.getBoundingClientRect().height;
  expect(reserved).toBeGreaterThan(200);
  expect(host.shadowRoot?.textContent).toBe('Seen hereBy people who use it');
  await loaded(host);
  expect(host.getBoundingClientRect().height).toBe(reserved);
});
