/** Places that the document's own queries do not show: shadow roots, a document of nothing but the tag, a part beside the one it replaces. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import {
  closedPage,
  emptyPages,
  fadingPages,
  shadowPages,
  writtenFrames,
} from '../../pages/withinOthers.js';
import { passTime } from '../../support/passTime.js';
import { cartLines, sells } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const codes = ({ complaints }: Shopper) =>
  complaints.flatMap((line) => /\[reelshelf\] (\w+)/.exec(line)?.[1] ?? []);
const otherCodes = (shopper: Shopper) => codes(shopper).filter((code) => code !== 'NO_ENDPOINT');
/** Shelves with cards; Playwright looks into open shadow roots. */
const shelves = ({ page }: Shopper) =>
  page.locator('reel-shelf[product="serum-dew"]:has([part~="card"])');
const shows = (shopper: Shopper, count: number, what: string) =>
  expect.poll(() => shelves(shopper).count(), { message: what, timeout: 8000 }).toBe(count);
const LONGER_THAN_A_FADE_MS = 3500;

test('a tag or an element within an open shadow root, nested and late ones too, has its shelf there', async () => {
  const { shop, shopper } = await setStage(browser, { pages: shadowPages });
  const { page } = shopper;
  for (const { path } of shadowPages) {
    await page.goto(shop.url + path);
    await shows(shopper, 1, path);
    expect(
      await shelves(shopper).evaluate((shelf) => shelf.getRootNode() instanceof ShadowRoot),
      path,
    ).toBe(true);
    expect(otherCodes(shopper), path).toEqual([]);
  }
  // It is given up with its part, and comes back with it.
  await page.goto(`${shop.url}/shadow/tag`);
  await shows(shopper, 1, 'before');
  await page.evaluate(() => {
    const part = document.querySelector('#part');
    part?.shadowRoot?.querySelector('reel-shelf')?.remove();
  });
  await shows(shopper, 1, 'taken out alone');
  await page.evaluate(() => {
    const part = document.querySelector('#part');
    Reflect.set(window, 'part', part);
    part?.remove();
  });
  await shows(shopper, 0, 'gone');
  await page.evaluate(() => document.body.append(Reflect.get(window, 'part') as Element));
  await shows(shopper, 1, 'back');
});

test('a tag in a closed shadow root is told why nothing is here', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [closedPage] });
  await shopper.page.goto(shop.url + closedPage.path);
  await expect.poll(() => shopper.complaints.join(), { timeout: 8000 }).toContain('closed shadow');
  expect(codes(shopper)).toEqual(['NO_SHELF']);
});

test('a tag that is all of its document has its shelf', async () => {
  const { shop, shopper } = await setStage(browser, { pages: emptyPages });
  for (const { path } of emptyPages) {
    await shopper.page.goto(shop.url + path);
    await shows(shopper, 1, path);
  }
  expect(otherCodes(shopper)).toEqual([]);
});

test('a part that fades in while the old one stands is no tag too many, and takes over', async () => {
  const { shop, shopper } = await setStage(browser, { pages: fadingPages });
  const { page } = shopper;
  for (const { path } of fadingPages) {
    await page.goto(shop.url + path);
    await shows(shopper, 1, path);
    await page.evaluate(() => (window as unknown as { begin(): void }).begin());
    await passTime(1000);
    await page.evaluate(() => (window as unknown as { end(): void }).end());
    await expect
      .poll(() => page.locator('#fresh reel-shelf [part~="card"]').count(), { message: path })
      .toBeGreaterThan(0);
    await passTime(LONGER_THAN_A_FADE_MS);
    expect(otherCodes(shopper), path).toEqual([]);
    expect(await page.locator('reel-shelf').count(), path).toBe(1);
  }
});

test('values that a template puts on lines of their own are what stands in them', async () => {
  const lines = Object.fromEntries(
    Object.entries({
      feed: '/reels.json',
      product: 'serum-dew',
      layout: 'grid',
      target: '#videos',
    }).map(([name, value]) => [`data-${name}`, `\n      ${value}\n  `]),
  );
  const { shop, shopper } = await setStage(browser, {
    pages: [
      hostPage({ path: '/tag', tag: lines, place: (tag) => `<div id="videos"></div>${tag}` }),
      hostPage({
        path: '/element',
        place: () =>
          '<reel-shelf feed="\n /reels.json\n" product=" serum-dew " layout="\n grid"></reel-shelf><script async src="/reelshelf/reelshelf.js"></script>',
      }),
    ],
  });
  const read = () =>
    shopper.page
      .locator('reel-shelf')
      .evaluate(({ shadowRoot }) => shadowRoot?.querySelectorAll('.cells [part~="card"]').length);
  for (const path of ['/tag', '/element']) {
    await shopper.page.goto(shop.url + path);
    await expect.poll(read, { message: path }).toBeGreaterThan(0);
    expect(otherCodes(shopper), path).toEqual([]);
  }
});

test('in a frame that the page has written, whose document has no address, it sells and is counted on the page', async () => {
  const { shop, intake, shopper } = await setStage(browser, { pages: writtenFrames });
  for (const { path } of writtenFrames) {
    await shopper.page.goto(shop.url + path);
    const frame = shopper.page.frameLocator('#frame');
    await frame.locator('[part~="card"][data-position="0"] .open').click();
    await frame.locator('[part~="player"] button[part~="product"]:not([inert] *)').first().click();
    await frame.locator('[part~="add-to-cart"]').first().click();
    await frame.locator('[part~="player"]').getByText('In your cart').waitFor();
    expect(shopper.complaints, path).toEqual([]);
  }
  expect(await cartLines(shopper, shop)).toMatchObject([{ quantity: writtenFrames.length }]);
  await expect.poll(() => intake.events('product_added').length).toBe(writtenFrames.length);
  for (const { context } of intake.batches) expect(context.page).toContain(shop.url);
});

test('within a link of the page a tap on a video, a product or a button does not follow that link', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      hostPage({
        path: '/in-a-link',
        place: (tag) => `<a href="/elsewhere" style="display: block">${tag}</a>`,
      }),
    ],
  });
  await shopper.page.goto(`${shop.url}/in-a-link`);
  await sells(shopper, shop, intake);
  expect(shop.requests.filter(({ path }) => path === '/elsewhere')).toEqual([]);
});
