/** A feed that is not what it should be: one notice with a code and a remedy, the space given back, the page as it was. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { demoFeed } from '../../support/demoReels.js';
import { inOrder } from '../../support/inOrder.js';
import type { FeedFault } from '../support/demoShop.js';
import { sells } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const notices = ({ complaints }: Shopper) =>
  complaints
    .filter((line) => line.includes('[reelshelf]'))
    .map((line) => /\[reelshelf\] (\w+)/.exec(line)?.[1] ?? line);
const feed = () =>
  inOrder(
    demoFeed() as unknown as Record<'videos' | 'products' | 'creators', Record<string, unknown>[]>,
  );

/** Id of the newest `shelf_failed` in the queue. */
const newestFailure = (page: Page) =>
  page.evaluate(
    () =>
      [
        ...JSON.stringify(Object.values(localStorage)).matchAll(
          /id[\\\\":]+([0-9a-f-]{36})[\\\\",]+seq[\\\\":]+\d+[\\\\",]+type[\\\\":]+shelf_failed/g,
        ),
      ]
        .map((match) => match[1] ?? '')
        .sort()
        .at(-1) ?? '',
  );

const days: [FeedFault, string][] = [
  ['missing', 'FEED_HTTP_ERROR'],
  ['server_error', 'FEED_HTTP_ERROR'],
  ['not_json', 'FEED_NOT_JSON'],
  ['wrong_version', 'FEED_WRONG_VERSION'],
  ['empty', 'FEED_NOTHING_TO_SHOW'],
  ['huge', 'FEED_TOO_LARGE'],
];

test('a bad feed is one notice, no space, and one event with its code', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/day', after: '<p id="below">Below</p>' })],
  });
  const { page } = shopper;
  const known = new Set<string>();
  for (const [fault, code] of days) {
    shop.faults.feed = fault;
    shopper.complaints.length = 0;
    await page.goto(`${shop.url}/day`);
    await expect.poll(() => notices(shopper)).toEqual([code]);
    const state = await page.evaluate(() => {
      const shelf = document.querySelector('reel-shelf');
      return {
        height: shelf?.getBoundingClientRect().height,
        cards: shelf?.shadowRoot?.querySelectorAll('[part~=card]').length,
        hasBelow: document.querySelector('#below') !== null,
      };
    });
    expect(state, fault).toEqual({ height: 0, cards: 0, hasBelow: true });
    const [line = ''] = shopper.complaints.filter((text) => text.includes('[reelshelf]'));
    expect(line.length, 'what, and what to do').toBeGreaterThan(80);
    expect(shopper.complaints.filter((text) => text.includes('uncaught'))).toEqual([]);
    // Written down before it is sent; from then on it cannot be lost.
    const count = known.size + 1;
    const look = async () => {
      for (const id of [
        await newestFailure(page),
        ...intake.events('shelf_failed').map((event) => event.id),
      ])
        if (id) known.add(id);
      return known.size;
    };
    await expect.poll(look).toBe(count);
  }
  await page.goto('about:blank');
  const failed = days.map(([, code]) => code);
  await expect
    .poll(() => intake.events('shelf_failed').map(({ props }) => props['code']))
    .toEqual(failed);
  expect(intake.events().filter(({ type }) => type !== 'shelf_failed')).toEqual([]);
  expect(intake.wrong).toEqual([]);
});

test('a slow feed holds the space, then sells', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/slow' })],
    faults: { feed: 'slow', feedDelayMs: 2500 },
  });
  await shopper.page.goto(`${shop.url}/slow`);
  const height = () =>
    shopper.page.locator('reel-shelf').evaluate((shelf) => shelf.getBoundingClientRect().height);
  await expect.poll(height).toBeGreaterThan(200);
  const held = await height();
  await shopper.part('card').first().waitFor();
  expect(await height()).toBe(held);
  await sells(shopper, shop, intake);
});

test('a feed that never answers is given up after eight seconds', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/never' })],
    faults: { feed: 'no_answer' },
  });
  await shopper.page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    // No other moment than that one ever comes.
    window.setTimeout = ((run: TimerHandler, delayMs = 0) =>
      later(
        run,
        delayMs === 8000 ? 800 : delayMs > 2000 ? 3_600_000 : delayMs,
      )) as typeof window.setTimeout;
  });
  await shopper.page.goto(`${shop.url}/never`);
  await expect.poll(() => notices(shopper)).toEqual(['FEED_TIMEOUT']);
  expect(
    await shopper.page
      .locator('reel-shelf')
      .evaluate((shelf) => shelf.getBoundingClientRect().height),
  ).toBe(0);
});

test('bad items are left out by name, the good ones sell', async () => {
  const bad = feed();
  const [first, second] = bad.videos;
  bad.videos.push(
    { ...first, id: 'script', sources: [{ type: 'mp4', src: 'javascript:alert(1)' }] },
    { ...second, id: 'nobody', creator: 'ghost' },
    { id: 'bare' },
    7 as unknown as Record<string, unknown>,
  );
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/mixed' })],
    feed: bad,
  });
  await shopper.page.goto(`${shop.url}/mixed`);
  await expect.poll(() => notices(shopper).length).toBeGreaterThanOrEqual(4);
  const said = shopper.complaints.join('\n');
  for (const name of ['"script"', '"nobody"', '"bare"', 'videos[15]']) expect(said).toContain(name);
  shopper.complaints.length = 0;
  await sells(shopper, shop, intake);
  expect(intake.events('shelf_loaded')[0]?.props).toEqual({ cards: 12 });
});

test('pictures that are not there leave a tinted card that sells', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/blank' })],
    faults: { mediaMissing: '.jpg' },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/blank`);
  await shopper.part('card').first().waitFor();
  await expect.poll(() => page.locator('[part~="card"][data-position="0"] img').count()).toBe(0);
  expect(
    await page
      .locator('[part~="card"][data-position="0"]')
      .evaluate((card) => getComputedStyle(card).backgroundColor),
  ).toMatch(/^(rgb\(\d+, \d+, \d+\)|color\(srgb [\d.]+ [\d.]+ [\d.]+\))$/);
  shopper.complaints.length = 0;
  await sells({ ...shopper, complaints: [] }, shop, intake);
  expect(shopper.complaints.filter((line) => !line.includes('404'))).toEqual([]);
});
