import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { release, start } from '../../../src/entries/app.js';
import { batchSchema } from '../../../src/events/zodSchemas.js';
import type { WireBatch } from '../../../src/events/wire.js';
import type { ReelshelfGlobal } from '../../../src/shelf/commandQueue.js';
import type { ReelshelfEventDetail } from '../../../src/shelf/domEvents.js';
import type { ReelShelfElement } from '../../../src/shelf/element.js';
import { tagParts } from '../../../src/shelf/tagParts.js';
import { createShelfPage, makeFeed, wait } from './shelfPage.js';

// The element can be defined once in a page: the first test starts the app, the others go on with it.
const ENDPOINT = 'https://events.shop.example/v1/events';
const shop = window as unknown as { reelshelf?: ReelshelfGlobal };
let page: ReturnType<typeof createShelfPage>;
let batches: { url: string; batch: WireBatch }[];

beforeEach(() => {
  page = createShelfPage();
  batches = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (url, init) => {
    batches.push({
      url: String(url),
      batch: batchSchema.parse(JSON.parse(String(init?.body))) as WireBatch,
    });
    return new Response(null, { status: 204 });
  });
});
afterEach(async () => {
  await page.leave();
  await wait(50);
});

function put(ids = ['a', 'b', 'c']) {
  const script = page.put(document.createElement('script'));
  script.type = 'application/json';
  script.id = `feed-${ids.join('-')}`;
  script.textContent = JSON.stringify(makeFeed(ids));
  const host = document.createElement('reel-shelf') as ReelShelfElement;
  host.setAttribute('feed', `#${script.id}`);
  host.setAttribute('previews', 'off');
  return page.put(host);
}
const loaded = (host: Element, count = 3) =>
  vi.waitFor(() => expect(page.cards(host)).toHaveLength(count), { timeout: 5000 });
const orders = () =>
  batches.flatMap(({ url, batch }) =>
    batch.events
      .filter(({ type }) => type === 'order_completed')
      .map(({ props }) => [url, props['orderId']]),
  );

test('what was asked of the page before the app was there happens in the order it was asked, for every shelf', async () => {
  const heard: string[] = [];
  const q: unknown[][] = [
    ['on', '*', ({ type }: ReelshelfEventDetail) => heard.push(`first ${type}`)],
    ['on', 'shelf_loaded', ({ type }: ReelshelfEventDetail) => heard.push(`second ${type}`)],
    ['dance', 1],
    ['consent', { analytics: true, marketing: false }],
    ['open', 'b'],
  ];
  const stub: ReelshelfGlobal = Object.assign(() => {}, { q });
  shop.reelshelf = stub;
  page.showAddress((url) => url.searchParams.set('reelshelf', 'b'));
  const host = put();
  start(
    window as Window & typeof globalThis,
    { feed: '#feed-a-b-c', endpoint: ENDPOINT, key: 'pub_tag' },
    release,
    tagParts,
  );
  await loaded(host);
  expect(heard.slice(0, 2)).toEqual(['first shelf_loaded', 'second shelf_loaded']);
  expect(q).toEqual([]);
  expect(shop.reelshelf).not.toBe(stub);
  await vi.waitFor(() =>
    expect(page.notices().filter((notice) => notice.startsWith('COMMAND'))).toEqual([
      'COMMAND_UNKNOWN (dance)',
    ]),
  );
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
  await wait(100);
  // One shelf, one load: nothing stood in for a shelf that was on its way.
  expect(heard.filter((line) => line === 'first shelf_loaded')).toHaveLength(1);
  // An open player takes its step out of the history; that must not bring this address back in the next test.
  shop.reelshelf?.('close');
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
  await page.stepIsOut();
});

test('a shelf that comes later is not opened by what was asked long ago', async () => {
  const host = put();
  await loaded(host);
  // A second in view: what was asked of it would have been done by then.
  await vi.waitFor(
    () => expect(page.events.map(({ type }) => type)).toContain('reelshelf:shelf_viewed'),
    { timeout: 10_000 },
  );
  expect(page.isOpen(host)).toBe(false);
});

test('an order on a page without a shelf goes to the endpoint of the tag, with its key', async () => {
  shop.reelshelf?.('order', { id: 'A-1', currency: 'EUR', total: '66.00' });
  await vi.waitFor(() => expect(orders()).toEqual([[ENDPOINT, 'A-1']]), { timeout: 10_000 });
  expect(batches[0]?.batch.key).toBe('pub_tag');
});

test('an order after the shelf has left the page, as in a shop that never reloads, is reported too', async () => {
  const host = put();
  await loaded(host);
  host.remove();
  await vi.waitFor(() => expect(host.shelf).toBeNull());
  // The test before emptied this storage, which takes permission back until it is given again.
  shop.reelshelf?.('consent', { analytics: true, marketing: false });
  shop.reelshelf?.('order', { id: 'A-2', currency: 'EUR', total: '12.00' });
  await vi.waitFor(() => expect(orders()).toEqual([[ENDPOINT, 'A-2']]), { timeout: 10_000 });
});

test('open and close reach the shelf', async () => {
  const host = put();
  await loaded(host);
  shop.reelshelf?.('open', 'c');
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
  shop.reelshelf?.('close');
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
});
