/** Pages that come and go: client-side routers, the browser's own cache of pages, elements that are moved. */
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeLaunchOptions } from '../../support/browserProject.js';
import { hostPage } from '../../pages/hostPage.js';
import { singlePageShop } from '../../pages/singlePageShop.js';
import { openCard, seeShelf, stepBack } from '../support/journey.js';
import { buy, cartLines, pictureMoves, arrives, addToCart, openSheet } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('a router that draws the page anew gets the shelf again, and nothing of the old one stays', async () => {
  const { shop, intake, shopper } = await setStage(browser, { pages: [singlePageShop] });
  const { page, part } = shopper;
  const goTo = (name: string, withVideos = true) =>
    page.evaluate(
      ([to, videos]) =>
        (window as unknown as { goTo(name: unknown, videos: unknown): void }).goTo(to, videos),
      [name, withVideos] as const,
    );
  await page.goto(`${shop.url}/app`);
  await seeShelf(shopper);
  await openCard(shopper);
  // The page changes under an open player, as a deep link in a chat window would do it.
  await goTo('no-videos', false);
  await part('player').waitFor({ state: 'detached' });
  expect(
    await page.evaluate(() => [
      document.documentElement.style.overflow,
      document.querySelectorAll('reel-shelf').length,
    ]),
  ).toEqual(['', 0]);
  expect(new URL(page.url()).search).toBe('?page=no-videos');

  await goTo('second');
  await seeShelf(shopper);
  expect(await page.locator('reel-shelf').count()).toBe(1);
  await openSheet(shopper);
  await addToCart(page);
  expect(await cartLines(shopper, shop)).toHaveLength(1);
  // Back closes the player and stays on the page; back again is the router's.
  await stepBack(page);
  await part('player').waitFor({ state: 'hidden' });
  expect(new URL(page.url()).search).toBe('?page=second');
  await stepBack(page);
  await expect.poll(() => new URL(page.url()).search).toBe('?page=no-videos');
  await arrives(shopper, intake, 'product_added');
  expect(shopper.complaints).toEqual([]);
});

test('an element that is moved in the page sells where it stands, one that is taken out stops', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/moved', after: '<section id="elsewhere"></section>' })],
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/moved`);
  await seeShelf(shopper);
  await page.evaluate(() =>
    document.querySelector('#elsewhere')?.append(document.querySelector('reel-shelf') ?? ''),
  );
  await seeShelf(shopper);
  await expect.poll(() => page.locator('#elsewhere reel-shelf [part~="shelf"]').count()).toBe(1);
  await buy(shopper);
  const shelf = await page.locator('reel-shelf').elementHandle();
  await shelf?.evaluate((element) => element.remove());
  await expect
    .poll(() => shelf?.evaluate((element) => element.shadowRoot?.childElementCount))
    .toBe(0);
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
  await arrives(shopper, intake, 'product_added');
  expect(shopper.complaints).toEqual([]);
});

test('back out of the browser’s cache of pages the shelf goes on, as a new view', async () => {
  const own = await chromium.launch({
    ...wholeLaunchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const { shop, intake, shopper } = await setStage(own, {
      pages: [
        hostPage({ path: '/here', before: '<a href="/there">Next</a>' }),
        hostPage({ path: '/there', place: () => '<p>There</p>' }),
      ],
    });
    const { page } = shopper;
    await page.goto(`${shop.url}/here`);
    await page.evaluate(() =>
      addEventListener(
        'pageshow',
        ({ persisted }) => ((window as unknown as { wasKept: boolean }).wasKept = persisted),
      ),
    );
    await seeShelf(shopper);
    await expect.poll(() => intake.events('card_viewed').length).toBeGreaterThan(0);
    await page.getByText('Next').click();
    await page.waitForURL('**/there');
    await page.goBack({ waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept))
      .toBe(true);
    await seeShelf(shopper);
    await expect
      .poll(async () => (await shopper.heard()).filter((type) => type === 'shelf_viewed').length)
      .toBe(2);
    await openCard(shopper);
    await pictureMoves(page);
    await arrives(shopper, intake, 'video_started');
    const views = [...new Set(intake.events().map(({ view }) => view))];
    expect(views).toHaveLength(2);
    expect(intake.events('video_started')[0]?.view).toBe(views[1]);
    expect(
      intake.events('shelf_viewed').map(({ view }) => view),
      'seen once a page view',
    ).toEqual(views);
    expect(shopper.complaints).toEqual([]);
  } finally {
    await own.close();
  }
});
