/** The line goes at each stage, and comes back: what is missing is said where the shopper looks, and comes by itself. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { demoFeed } from '../../support/demoReels.js';
import { openCard, pressInBar, productInBar, seeShelf } from '../support/journey.js';
import { addToCart, cartLines, pictureMoves } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const SELLING = /reelshelf-(SheetPlace|ProductSheet|shopModels)\.js/;

async function visit(before: (page: Page) => Promise<unknown> = async () => {}) {
  const stage = await setStage(browser, { pages: [hostPage({ path: '/line' })] });
  await before(stage.shopper.page);
  await stage.shopper.page.goto(`${stage.shop.url}/line`);
  await seeShelf(stage.shopper);
  return stage;
}
const quiet = (complaints: readonly string[]) =>
  expect(complaints.filter((line) => line.includes('uncaught'))).toEqual([]);

test('without a line, before the player is there, the tap says what to do, the words go with the trouble, and the next tap plays', async () => {
  const { shopper } = await setStage(browser, { pages: [hostPage({ path: '/line' })] }).then(
    async (stage) => {
      // Whatever comes ahead of a tap is not to come.
      await stage.shopper.page.route(/reelshelf-player\.js/, (route) => route.abort());
      await stage.shopper.page.goto(`${stage.shop.url}/line`);
      await seeShelf(stage.shopper);
      return stage;
    },
  );
  const { page, context } = shopper;
  await context.setOffline(true);
  await page.locator('[part~="card"][data-position="0"] .open').click();
  const words = page.getByText(
    'The video could not be opened. Check your connection and try again.',
  );
  await words.waitFor();
  expect(await shopper.part('player').count()).toBe(0);
  await page.unroute(/reelshelf-player\.js/);
  await context.setOffline(false);
  await words.waitFor({ state: 'detached' });
  await openCard(shopper);
  quiet(shopper.complaints);
});

test('without a line, before the product sheet is there, the press says so, and the product opens by itself when the line is back', async () => {
  // From the first file on: what comes ahead of a press is not to come.
  const { shopper } = await visit((page) => page.route(SELLING, (route) => route.abort()));
  const { page, context } = shopper;
  await openCard(shopper);
  await context.setOffline(true);
  const lost = page.getByText('You are offline. This is shown when you are connected again.');
  await pressInBar(page, productInBar(page), lost);
  // Pressing again helps as little as it can, and does no harm.
  await page.locator('.pl-lost').getByRole('button', { name: 'Try again' }).click();
  await lost.waitFor();
  await page.unroute(SELLING);
  await context.setOffline(false);
  await shopper.part('add-to-cart').first().waitFor();
  expect(await lost.count()).toBe(0);
  quiet(shopper.complaints);
});

test('a sheet that cannot be fetched though the device is on the line says so, and comes when it is asked for again', async () => {
  const { shopper } = await visit();
  const { page } = shopper;
  await page.route(SELLING, (route) => route.abort());
  await openCard(shopper);
  await pressInBar(
    page,
    productInBar(page),
    page.getByText('This could not be shown. Check your connection and try again.'),
  );
  await page.unroute(SELLING);
  await page.locator('.pl-lost').getByRole('button', { name: 'Try again' }).click();
  await shopper.part('add-to-cart').first().waitFor();
});

test('what the feed promises opens without a line; when it is back the video plays by itself, and the product is sold', async () => {
  const { shop, shopper } = await visit();
  const { page, context } = shopper;
  const asked = new Set<string>();
  const arrived = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  page.on('requestfinished', (request) => arrived.add(request.url()));
  const underWay = () =>
    [...asked].filter((url) => url.includes('/reelshelf-') && !arrived.has(url));
  await openCard(shopper);
  // Once a video plays, what sells is fetched without being asked for: these files, and whatever they need.
  await expect
    .poll(() =>
      ['SheetPlace', 'ProductSheet', 'shopModels', 'shopify-products', 'carts-api'].filter(
        (name) => ![...arrived].some((url) => url.includes(name)),
      ),
    )
    .toEqual([]);
  await expect.poll(underWay).toEqual([]);
  await context.setOffline(true);
  const current = page.locator('[part~="slide"]:not([inert])');
  const words = current.getByText(
    'You are offline. The video goes on when you are connected again. You can still open its products.',
  );
  for (let index = 1; index <= 5 && (await words.count()) === 0; index++) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => current.getAttribute('data-index')).toBe(String(index));
    // What was fetched ahead plays; what was not says why it does not.
    await expect
      .poll(
        async () =>
          ['playing', 'failed'].includes((await current.getAttribute('data-phase')) ?? ''),
        { timeout: 20_000 },
      )
      .toBe(true);
  }
  await words.waitFor();
  await pressInBar(page, productInBar(page));
  await shopper.part('add-to-cart').first().waitFor();
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await pictureMoves(page);
  expect(await words.count()).toBe(0);
  await pressInBar(page, productInBar(page));
  await addToCart(page);
  expect(await cartLines(shopper, shop)).toMatchObject([{ quantity: 1 }]);
  quiet(shopper.complaints);
});

test.each([
  ['what looks after rights', 'startMeasuring', '2096-12-01T00:00:00Z'],
  ['what keeps to rights that end soon', 'followWindows', '2096-12-31T23:30:00Z'],
])(
  'without a line, before %s is there, a right that ended meanwhile ends when the line is back',
  async (_what, part, opened) => {
    const demo = demoFeed();
    const [first, ...others] = demo.videos.slice(0, 3);
    if (!first) throw new Error('the demo’s feed has no video');
    const ending = {
      ...first,
      rights: { status: 'licensed', expiresAt: '2097-01-01T00:00:00Z' },
    };
    const { shop, shopper } = await setStage(browser, {
      feed: { ...demo, videos: [ending, ...others] },
      pages: [hostPage({ path: '/line' })],
    });
    const { page, context } = shopper;
    const isShown = () =>
      page
        .locator(`[part~="card"] .open[aria-label*="${first.title}"]`)
        .count()
        .then((count) => count > 0);
    const file = new RegExp(`reelshelf-${part}\\.js`);
    const refused = page.waitForEvent('requestfailed', (request) => file.test(request.url()));
    await page.route(file, (route) => route.abort());
    await page.clock.setFixedTime(opened);
    await page.goto(`${shop.url}/line`);
    await seeShelf(shopper);
    expect(await isShown()).toBe(true);
    await refused;
    await context.setOffline(true);
    await page.unroute(file);
    await page.clock.setFixedTime('2097-01-01T00:00:01Z');
    expect(await isShown()).toBe(true);
    await context.setOffline(false);
    await expect.poll(isShown).toBe(false);
    quiet(shopper.complaints);
  },
);
