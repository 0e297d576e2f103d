/** The merchant's own tags on a page with the built files: each step of a purchase told once, by the tag's own call, with the id that the endpoint gets. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { pixelNames, type PixelName } from '../../src/tracking/pixels/pixelNames.js';
import { hostPage, NONCE } from '../pages/hostPage.js';
import { pixelQueues, tagScript } from '../pages/pixelTags.js';
import { startEndpoint } from '../support/endpoint.js';
import { pressInBar, productInBar, seeShelf } from './support/journey.js';
import { arrives, buy, openSheet } from './support/sell.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const tags = ['ga4', 'meta', 'tiktok'] as const satisfies readonly PixelName[];
const withTags = (path: string, tag: Record<string, string | null> = {}) =>
  hostPage({ path, head: `<script nonce="${NONCE}">${tagScript(tags)}</script>`, tag });

/** Event name and id of each call, as the tag's queue has it. */
const told = (page: Page) =>
  page.evaluate(() => {
    interface Globals {
      dataLayer: ArrayLike<unknown>[];
      fbq: { queue: ArrayLike<unknown>[] };
      ttq: unknown[][];
    }
    const { dataLayer, fbq, ttq } = window as unknown as Globals;
    const of = (tag: string, name: unknown, options: unknown, key: string) => ({
      tag,
      name: String(name),
      id: String((options as Record<string, unknown> | undefined)?.[key]),
    });
    return [
      ...dataLayer
        .filter((call) => call[0] === 'event')
        .map((call) => of('ga4', call[1], call[2], 'event_id')),
      ...fbq.queue
        .filter((call) => call[1] !== 'PageView' && call[0] !== 'init')
        .map((call) => of('meta', call[1], call[3], 'eventID')),
      ...ttq
        .filter(([name]) => name === 'track')
        .map((call) => of('tiktok', call[1], call[3], 'event_id')),
    ];
  });
/** Files for single tags that the page has fetched. */
const pixelFiles = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /reelshelf-(pixel[\w-]*)\.js/.exec(name)?.[1])
      .filter(Boolean)
      .sort(),
  );

test('GA4, Meta and TikTok are told each step once, with the id of the event at the endpoint, and nothing is loaded for them', async () => {
  const { shop, shopper, intake } = await setStage(browser, {
    pages: [withTags('/tags', { 'data-pixels': 'ga4:all, meta:all, tiktok:all' })],
  });
  const { page } = shopper;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(shop.url).origin && origin !== new URL(intake.url).origin)
      elsewhere.push(request.url());
  });
  await page.goto(`${shop.url}/tags`);
  await seeShelf(shopper);
  await shopper.hears('card_viewed');
  await buy(shopper);
  await shopper.hears('video_viewed', 1, 'player');
  const idsOf = async (name: string) =>
    (await told(page)).filter((call) => call.name === name).map(({ id }) => id);
  await expect.poll(() => idsOf('VideoView')).toHaveLength(1);
  const calls = await told(page);
  const files = await pixelFiles(page);
  await arrives(shopper, intake, 'product_added');

  const pairs = calls.map(({ tag, name, id }) => `${tag} ${name} ${id}`);
  expect(new Set(pairs).size, 'nothing is told twice').toBe(pairs.length);
  await expect
    .poll(() => {
      const sent = new Set(intake.events().map(({ id }) => id));
      return calls.filter(({ id }) => !sent.has(id));
    })
    .toEqual([]);
  const [added] = intake.events('product_added');
  const [opened] = intake.events('product_opened');
  const [viewed] = intake
    .events('video_viewed')
    .filter(({ props }) => props['surface'] === 'player');
  const saidOf = (event?: { id: string }) =>
    calls.filter(({ id }) => id === event?.id).map(({ tag, name }) => `${tag} ${name}`);
  expect(saidOf(added)).toEqual(['ga4 add_to_cart', 'meta AddToCart', 'tiktok AddToCart']);
  expect(saidOf(opened)).toEqual([
    'ga4 select_item',
    'ga4 view_item',
    'meta ViewContent',
    'tiktok ViewContent',
  ]);
  expect(saidOf(viewed)).toEqual(['meta VideoView']);
  expect(calls.map(({ name }) => name)).toContain('view_item_list');
  expect(files).toEqual(['pixel-google', 'pixel-meta', 'pixel-tiktok', 'pixels']);
  expect({ elsewhere, complaints: shopper.complaints }).toEqual({ elsewhere: [], complaints: [] });
});

test('every tag that there is, on one page, hears of the add once', async () => {
  const { shop, shopper, intake } = await setStage(browser, {
    pages: [
      hostPage({
        path: '/all',
        head: `<script nonce="${NONCE}">${tagScript(pixelNames)}</script>`,
        tag: { 'data-pixels': pixelNames.map((name) => `${name}:all`).join() },
      }),
    ],
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/all`);
  await buy(shopper);
  /** Each tag's calls as text; a call's arguments are an object of its own kind. */
  const calls = (name: PixelName) =>
    page.evaluate((path) => {
      const queue = path
        .split('.')
        .reduce<unknown>((found, key) => Reflect.get(found as object, key), window);
      return [...(queue as object[])].map((call) => JSON.stringify(call));
    }, pixelQueues[name]);
  const said = Object.fromEntries(
    await Promise.all(pixelNames.map(async (name) => [name, await calls(name)] as const)),
  );
  await arrives(shopper, intake, 'product_added');
  const [added] = intake.events('product_added');
  const isAdd: Partial<Record<PixelName, (call: string) => boolean>> = {
    ga4: (call) => call.includes('"1":"add_to_cart"') && call.includes(added?.id ?? '-'),
    gtm: (call) => call.includes('"event":"add_to_cart"') && call.includes(added?.id ?? '-'),
    plausible: (call) => call.includes('Add to cart'),
    matomo: (call) => call.includes('add to cart'),
  };
  for (const name of pixelNames)
    expect(
      said[name]?.filter(isAdd[name] ?? ((call) => call.includes(added?.id ?? '-'))),
      name,
    ).toHaveLength(1);
  expect(shopper.complaints).toEqual([]);
});

test('on Shopify, which reports adds by itself, the tags are told of views only', async () => {
  const { shop, shopper, intake } = await setStage(browser, { pages: [withTags('/tags')] });
  const { page } = shopper;
  await page.goto(`${shop.url}/tags`);
  await buy(shopper);
  await expect
    .poll(async () => (await told(page)).map(({ name }) => name))
    .toEqual(expect.arrayContaining(['view_item', 'ViewContent', 'video_start']));
  const names = (await told(page)).map(({ name }) => name);
  await arrives(shopper, intake, 'product_added');
  expect(names).not.toEqual(expect.arrayContaining(['add_to_cart']));
  expect(names).not.toEqual(expect.arrayContaining(['AddToCart']));
});

test('before the shopper has answered nothing is fetched or told; analytics is for GA4, marketing for Meta and TikTok, and a refusal ends it', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [withTags('/tags', { 'data-consent': null })],
  });
  const { page } = shopper;
  const answer = (analytics: boolean, marketing: boolean) =>
    page.evaluate(
      (given) =>
        (window as unknown as { reelshelf(name: string, answer: object): void }).reelshelf(
          'consent',
          given,
        ),
      { analytics, marketing },
    );
  const tagsTold = async () => [...new Set((await told(page)).map(({ tag }) => tag))];
  await page.goto(`${shop.url}/tags`);
  await openSheet(shopper);
  expect({ told: await told(page), pixelFiles: await pixelFiles(page) }).toEqual({
    told: [],
    pixelFiles: [],
  });
  await answer(true, false);
  await expect.poll(tagsTold).toEqual(['ga4']);
  expect(await pixelFiles(page)).toEqual(['pixel-google', 'pixels']);
  await answer(true, true);
  const reopen = async (count: number) => {
    await page.getByLabel('Close product').click();
    await page.locator('section[part~="product"]').waitFor({ state: 'detached' });
    await pressInBar(page, productInBar(page));
    await shopper.hears('product_opened', count);
  };
  await reopen(2);
  await expect.poll(tagsTold).toEqual(['ga4', 'meta', 'tiktok']);
  await answer(false, false);
  const before = await told(page);
  await reopen(3);
  expect(await told(page)).toEqual(before);
});

test('a Segment-compatible endpoint gets a purchase in its own shape, by the built files', async () => {
  const segment = await startEndpoint();
  onTestFinished(() => segment.close());
  const { shop, shopper } = await setStage(browser, {
    pages: [
      hostPage({
        path: '/segment',
        tag: {
          'data-endpoint': segment.url,
          'data-endpoint-format': 'segment',
          'data-key': 'wk_1',
        },
      }),
    ],
  });
  interface Sent {
    writeKey: string;
    batch: { event: string; messageId: string; anonymousId: string; type: string }[];
  }
  const sent = () => segment.received.map(({ text }) => JSON.parse(text) as Sent);
  const messages = () => sent().flatMap(({ batch }) => batch);
  await shopper.page.goto(`${shop.url}/segment`);
  await buy(shopper);
  await shopper.page.goto('about:blank');
  await expect
    .poll(() => messages().map(({ event }) => event))
    .toEqual(
      expect.arrayContaining([
        'Shelf Loaded',
        'Video Content Started',
        'Product Viewed',
        'Product Added',
      ]),
    );
  // A batch whose answer the page did not live to hear is sent again; the receiver knows it by its message ids.
  const added = messages().filter(({ event }) => event === 'Product Added');
  expect(new Set(added.map(({ messageId }) => messageId)).size).toBe(1);
  expect(new Set(sent().map(({ writeKey }) => writeKey))).toEqual(new Set(['wk_1']));
  expect(new Set(messages().map(({ anonymousId }) => anonymousId)).size).toBe(1);
  expect(shopper.complaints).toEqual([]);
});
