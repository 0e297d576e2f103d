/** What a developer can get wrong in `createShelf`: each is said once, with what was received and what was meant, and the shelf goes on. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createShelf, type Shelf } from '../../../src/shelf/createShelf.js';
import { createShelfPage, makeFeed, wait } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
});
const create = createShelf as (host?: unknown, options?: unknown) => Shelf;
/** The line, once the file with the sentences is there. */
const said = (start: string) =>
  vi.waitFor(
    () =>
      page.lines().find((line) => line.includes(start)) ??
      expect.fail(`${start} among ${page.lines().join('\n')}`),
    { timeout: 10_000 },
  );
const loaded = (host: Element, count = 3) =>
  vi.waitFor(() => expect(page.cards(host)).toHaveLength(count), { timeout: 5000 });

describe('an option that is wrong is named and the default is used', () => {
  test.each<[unknown, string, string]>([
    [{ hedaing: 'Seen' }, 'OPTION_UNKNOWN (hedaing)', 'Did you mean "heading"?'],
    [{ cartsettings: {} }, 'OPTION_UNKNOWN (cartsettings)', 'Did you mean "cartSettings"?'],
    [{ analytics: true }, 'OPTION_UNKNOWN (analytics)', 'There is no option "analytics".'],
    [{ cart: 'shopfy' }, 'OPTION_INVALID (cart)', '"shopfy", expected auto, '],
    [{ cart: 'shopfy' }, 'OPTION_INVALID (cart)', 'Did you mean "shopify"?'],
    [{ cart: 5 }, 'OPTION_INVALID (cart)', 'was 5, expected'],
    [{ limit: -1 }, 'OPTION_INVALID (limit)', 'was -1, expected a number from 1 to 2000.'],
    [{ limit: NaN }, 'OPTION_INVALID (limit)', 'was NaN'],
    [
      { previews: true },
      'OPTION_INVALID (previews)',
      'was true, expected auto, hover, off. Did you mean "auto"?',
    ],
    [{ previews: false }, 'OPTION_INVALID (previews)', 'Did you mean "off"?'],
    [
      { layout: 'stroies' },
      'OPTION_INVALID (layout)',
      '"stroies", expected carousel, stories, grid, floating, spotlight, gallery. Did you mean "stories"?',
    ],
    [{ consent: true }, 'OPTION_INVALID (consent)', 'Did you mean "granted"?'],
    [{ consent: { analytics: true } }, 'OPTION_INVALID (consent)', 'was an object'],
    [
      { holdout: 50 },
      'OPTION_INVALID (holdout)',
      'was 50, expected a number from 0 to 0.5. Did you mean 0.5?',
    ],
    [{ locale: 'en_US' }, 'OPTION_INVALID (locale)', 'Did you mean "en-US"?'],
    [{ territory: 'de' }, 'OPTION_INVALID (territory)', 'Did you mean "DE"?'],
    [{ currency: 'eur' }, 'OPTION_INVALID (currency)', 'Did you mean "EUR"?'],
    [{ topics: 5 }, 'OPTION_INVALID (topics)', 'was 5, expected a list of words'],
    [{ texts: 'Seen' }, 'OPTION_INVALID (texts)', 'expected an object of texts'],
    [{ texts: { headng: 'Seen' } }, 'TEXT_UNKNOWN (texts.headng)', 'Did you mean "heading"?'],
    [{ cartSettings: 'add' }, 'OPTION_INVALID (cartSettings)', 'expected an object'],
    [{ endpoint: 'not a url' }, 'OPTION_INVALID (endpoint)', 'expected an https address'],
    [
      { endpoint: 'events.shop.example/v1' },
      'OPTION_INVALID (endpoint)',
      'Did you mean "https://events.shop.example/v1"?',
    ],
    [{ cart: 'custom' }, 'CART_SETTINGS (custom)', 'cartSettings has no function add'],
    [{ product: {} }, 'OPTION_INVALID (product)', 'was an object, expected text'],
    [{ product: 'serumm' }, 'PRODUCT_UNKNOWN (serumm)', 'Did you mean "serum"?'],
    [{ heading: ['Seen'] }, 'OPTION_INVALID (heading)', 'was a list'],
    [{ key: true }, 'OPTION_INVALID (key)', 'was true'],
    [{ heading: NaN }, 'OPTION_INVALID (heading)', 'was NaN, expected text'],
    [{ product: Object.create(null) }, 'OPTION_INVALID (product)', 'was an object, expected text'],
    [{ holdout: Symbol('half') }, 'OPTION_INVALID (holdout)', 'expected a number from 0 to 0.5'],
    [{ topics: ['skin', {}] }, 'OPTION_INVALID (topics)', 'was a list, expected a list of words'],
    [{ topics: [Object.create(null)] }, 'OPTION_INVALID (topics)', 'was a list'],
    [
      {
        cart: 'custom',
        cartSettings: new (class {
          add() {
            return true;
          }
        })(),
      },
      'CART_SETTINGS (custom)',
      'has no function add of its own',
    ],
  ])('%o', async (options, start, sentence) => {
    const { host } = page.start(options as object);
    await loaded(host);
    expect(await said(start)).toContain(sentence);
    expect(page.lines().filter((line) => line.includes(start))).toHaveLength(1);
    expect(page.errors).toEqual([]);
  });
});

test.each<[string, () => object, string]>([
  [
    'that throws when it is read',
    () =>
      Object.defineProperty({}, 'line', {
        enumerable: true,
        get: () => {
          throw new Error('not today');
        },
      }),
    '(line): The option line was an error ("not today"), expected text',
  ],
  [
    'that throws when it is made text',
    () => ({
      line: {
        toString: () => {
          throw new Error('no text');
        },
      },
    }),
    '(line): The option line was an object, expected text',
  ],
])('an option %s is named, and the others are taken', async (_name, options, sentence) => {
  const host = page.put(document.createElement('div'));
  const shelf = create(host, Object.assign(options(), { feed: makeFeed(['a', 'b']) }));
  await loaded(host, 2);
  expect(await said('OPTION_INVALID')).toContain(sentence);
  expect(page.lines().join()).not.toContain('report');
  shelf.destroy();
});

describe('what markup may write is taken from a script, too', () => {
  test.each<[object, number]>([
    [{ limit: '2' }, 2],
    [{ topics: 'skin, hair' }, 3],
    [{ topics: ['skin', false, null, 5] }, 3],
    [{ holdout: '0' }, 3],
    [{ product: null, limit: undefined, texts: null }, 3],
    [{ feed: Promise.resolve(makeFeed(['a', 'b'])) }, 2],
    [{ feed: async () => makeFeed(['a', 'b']) }, 2],
  ])('%o', async (options, count) => {
    const { host } = page.start(options);
    await loaded(host, count);
    await wait(50);
    expect(page.notices()).toEqual([]);
  });

  test('the address of the feed as a URL object, and #id of a script on the page', async () => {
    vi.spyOn(window, 'fetch').mockImplementation(
      async () => new Response(JSON.stringify(makeFeed(['a', 'b']))),
    );
    const { host } = page.start({ feed: new URL('/reels.json', location.href) });
    await loaded(host, 2);
    const script = page.put(document.createElement('script'));
    script.type = 'application/json';
    script.id = 'reels';
    script.textContent = JSON.stringify(makeFeed(['a']));
    await loaded(page.start({ feed: '#reels' }).host, 1);
  });
});

describe('a caller’s mistake is said to be the caller’s', () => {
  test.each<[string, () => unknown, string]>([
    ['nothing', () => undefined, 'createShelf was given undefined'],
    ['null, as querySelector answers', () => null, 'createShelf was given null'],
    ['a selector', () => '#videos', 'Pass the element itself: document.querySelector("#videos").'],
    ['an object', () => ({}), 'createShelf was given an object'],
    [
      'an element that holds no shadow root',
      () => page.put(document.createElement('img')),
      'createShelf was given <img>',
    ],
  ])('%s for the host', async (_name, host, sentence) => {
    const shelf = create(host(), { feed: makeFeed(['a']) });
    expect(await said('HOST_INVALID')).toContain(sentence);
    expect(page.lines().join()).not.toContain('report');
    expect(await shelf.ready).toEqual({ cards: 0, reason: 'HOST_INVALID' });
    for (const call of [
      () => shelf.open('a'),
      shelf.close,
      () => shelf.update({ limit: 1 }),
      () => shelf.on('*', () => {})(),
      shelf.destroy,
    ])
      expect(call).not.toThrow();
    expect(page.errors).toEqual([]);
  });

  test('no options at all: the missing feed is named', async () => {
    const host = page.put(document.createElement('div'));
    const shelf = create(host);
    expect(await said('FEED_')).toContain('feed');
    expect((await shelf.ready).cards).toBe(0);
    shelf.destroy();
    expect(page.errors).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    [
      'an address',
      '/reels.json',
      'The options were "/reels.json", expected an object. Did you mean { feed: "/reels.json" }?',
    ],
    ['a list', [makeFeed(['a'])], 'The options were a list'],
    ['a function', () => ({}), 'The options were a function'],
  ])('%s for the options', async (_name, options, sentence) => {
    const shelf = create(page.put(document.createElement('div')), options);
    expect(await said('OPTIONS_INVALID')).toContain(sentence);
    expect((await shelf.ready).cards).toBe(0);
    expect(page.lines().join()).not.toMatch(/report|OPTION_UNKNOWN/);
    shelf.destroy();
  });

  test('an answer of fetch for the feed, of which nobody has asked for the JSON', async () => {
    const { shelf } = page.start({ feed: async () => new Response('{}') });
    expect(await said('FEED_INVALID')).toContain(
      'Received: "[object Response]". Expected: what its json() answers.',
    );
    expect(await shelf.ready).toEqual({ cards: 0, reason: 'FEED_INVALID' });
  });

  test('a promised feed that fails while the shelf is far from view is not the page’s unhandled error', async () => {
    const host = page.put(document.createElement('div'));
    host.style.marginTop = '9000px';
    page.start({ feed: Promise.reject(new Error('no line')) }, host);
    await wait(100);
    expect(page.errors).toEqual([]);
  });

  test('a second shelf in the same element is refused, and the first one stays', async () => {
    const { host } = page.start();
    const second = create(host, { feed: makeFeed(['x']) });
    await said('HOST_TAKEN');
    await loaded(host);
    expect(await second.ready).toEqual({ cards: 0, reason: 'HOST_TAKEN' });
    second.destroy();
    expect(page.cards(host)).toHaveLength(3);
  });

  test('an element that is not put on the page is said, one that is put there in time is not', async () => {
    const late = document.createElement('div');
    page.start({}, document.createElement('div'));
    const { host } = page.start({}, late);
    page.put(late);
    await loaded(host);
    await said('HOST_DETACHED');
    expect(page.notices().filter((notice) => notice === 'HOST_DETACHED')).toHaveLength(1);
  });

  test('an event that does not exist, with the one that was meant', async () => {
    const { host, shelf } = page.start();
    shelf.on('add' as never, () => {});
    shelf.on('product_added', () => {});
    shelf.on('*', () => {});
    await loaded(host);
    expect(await said('EVENT_UNKNOWN (add)')).toContain('Did you mean "product_added"?');
    shelf.once('video_veiwed' as never, () => {});
    expect(await said('EVENT_UNKNOWN (video_veiwed)')).toContain('Did you mean "video_viewed"?');
    expect(page.notices().filter((notice) => notice.startsWith('EVENT_UNKNOWN'))).toHaveLength(2);
  });

  test('a video to open that is not in the feed, or in it and not shown', async () => {
    const { host, shelf } = page.start({ feed: makeFeed(['morning', 'evening']), limit: 1 });
    await loaded(host, 1);
    shelf.open('nope');
    expect(await said('VIDEO_UNKNOWN (nope)')).toContain('The feed has no video "nope".');
    for (const id of ['morning', 'evening']) shelf.open(id);
    await vi.waitFor(() =>
      expect(page.lines().join()).toContain('is in the feed and is not shown on this shelf'),
    );
  });

  test('a wrong option in update, whose right ones are taken', async () => {
    const { host, shelf } = page.start();
    await loaded(host);
    shelf.update({ limt: 1, heading: 'New' } as never);
    expect(await said('OPTION_UNKNOWN (limt)')).toContain('Did you mean "limit"?');
    await vi.waitFor(() => expect(page.inside(host, '.heading')[0]?.textContent).toBe('New'));
  });
});

describe('ready', () => {
  test('comes with the number of cards, and once is heard once', async () => {
    const { host, shelf } = page.start();
    const heard: number[] = [];
    shelf.once('shelf_loaded', ({ props }) => heard.push(props.cards));
    expect(await shelf.ready).toEqual({ cards: 3, reason: null });
    expect(shelf.isOpen).toBe(false);
    shelf.update({ limit: 2 });
    await loaded(host, 2);
    expect(heard).toEqual([3]);
    shelf.open('a');
    shelf.open('b');
    shelf.open('c');
    await vi.waitFor(() => expect(shelf.isOpen).toBe(true));
  });

  test.each<[string, object, string]>([
    ['a feed that is none', { feed: { inline: '<html>' } }, 'FEED_NOT_JSON'],
    ['a feed without videos', { feed: makeFeed([]) }, 'FEED_NOTHING_TO_SHOW'],
  ])('comes with the reason for %s', async (_name, options, reason) => {
    expect(await page.start(options).shelf.ready).toEqual({ cards: 0, reason });
  });

  test('comes when the shelf goes before', async () => {
    const { shelf } = page.start({ feed: () => new Promise(() => {}) });
    shelf.destroy();
    expect(await shelf.ready).toEqual({ cards: 0, reason: 'DESTROYED' });
    expect(page.errors).toEqual([]);
  });
});
