/** Videos as creators upload them: none of them stops the swiping, and each one's product can be bought. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { inOrder } from '../../support/inOrder.js';
import { openCard, pressInBar, productInBar, seeShelf } from '../support/journey.js';
import { addToCart, cartLines, pictureMoves } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const names = ['good', 'zero', 'text', 'jpeg', 'audio', 'hevc', 'cut', 'good'] as const;
const file = (name: string) =>
  readFileSync(new URL(`../../fixtures/media/${name}`, import.meta.url));

/** Good, then one bad video after the other, then good again. */
function feedOf(files: readonly string[]) {
  const at = (name: string, i: number) => ({
    id: `${i}-${name}`,
    creator: 'mia',
    title: name,
    sources: [{ type: 'mp4', src: `/bad/${name}.mp4`, width: 360, height: 640 }],
    poster: { src: '/bad/poster.jpg', width: 360, height: 640 },
    tags: [{ product: 'serum-dew', start: 0, end: 60 }],
    rights: { status: 'owned' },
  });
  return inOrder({
    version: 1,
    id: 'bad',
    currency: 'USD',
    creators: [{ id: 'mia', handle: '@mia', name: 'Mia', platform: 'tiktok' }],
    products: [
      {
        id: 'serum-dew',
        title: 'Dew Serum',
        url: '/products/serum-dew',
        price: { amount: '28.00', currency: 'USD' },
        options: [{ name: 'Size', values: ['30 ml'] }],
        variants: [
          {
            id: '41001',
            options: ['30 ml'],
            price: { amount: '28.00', currency: 'USD' },
            available: true,
          },
        ],
      },
    ],
    videos: files.map(at),
  });
}

test('each bad video is said on its slide, can be swiped past, and its product bought', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/bad-videos' })],
    feed: feedOf(names),
  });
  const { page } = shopper;
  await page.route('**/bad/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice('/bad/'.length);
    return route.fulfill({
      body: file(name),
      contentType: name.endsWith('.jpg') ? 'image/jpeg' : 'video/mp4',
      headers: { 'accept-ranges': 'none' },
    });
  });
  await page.goto(`${shop.url}/bad-videos`);
  await seeShelf(shopper);
  await openCard(shopper);
  const current = page.locator('[part~="slide"]:not([inert])');
  // Keys come with what is fetched right after opening, as the button to share does.
  await shopper.part('share').first().waitFor();
  for (const [i, title] of names.entries()) {
    await expect.poll(() => current.getAttribute('data-index')).toBe(String(i));
    expect(await current.getAttribute('aria-label')).toMatch(new RegExp(`\\. ${title}$`));
    if (title === 'good') await pictureMoves(page);
    else if (title !== 'cut')
      await current
        .getByText('This video cannot be played here. You can still open its products.')
        .waitFor();
    await current.locator('button[part~="product"]').first().waitFor();
    if (i < names.length - 1) await page.keyboard.press('ArrowDown');
  }
  // The last bad one sells.
  for (let i = names.length - 1; i > names.indexOf('hevc'); i--) {
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => current.getAttribute('data-index')).toBe(String(i - 1));
  }
  await pressInBar(page, productInBar(page));
  await shopper.part('add-to-cart').first().waitFor();
  await addToCart(page);
  expect(await cartLines(shopper, shop)).toMatchObject([{ handle: 'serum-dew', quantity: 1 }]);
  await page.goto('about:blank');
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  const named = (type: 'video_viewed' | 'video_started') =>
    intake.events(type).map(({ video }) => video?.split('-')[1]);
  expect(
    [...named('video_started'), ...named('video_viewed')].filter(
      (name) => name !== 'good' && name !== 'cut',
    ),
    'no view without a picture',
  ).toEqual([]);
  expect(intake.wrong).toEqual([]);
  expect(
    shopper.complaints.filter(
      (line) =>
        line.includes('uncaught') ||
        (line.includes('[reelshelf]') && !/VIDEO_FAILED \(\d-(?!good)/.test(line)),
    ),
  ).toEqual([]);
});

test('when the network goes in the middle, posters stay, the player says what happened, and all comes back', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/offline' })],
  });
  const { page, context } = shopper;
  await page.goto(`${shop.url}/offline`);
  await seeShelf(shopper);
  await openCard(shopper);
  await page.locator('.pl-top [part~="close"]').click();
  await shopper.part('player').waitFor({ state: 'detached' });
  await context.setOffline(true);
  expect(
    await page
      .locator('[part~="card"] img')
      .first()
      .evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);
  // A video that nobody has fetched yet.
  await page.locator('[part~="shelf"] .track').evaluate((track) => track.scrollTo({ left: 700 }));
  const far = page.locator('[part~="card"][data-position="5"] .open');
  await far.waitFor();
  await far.click();
  const current = page.locator('[part~="slide"]:not([inert])');
  await current
    .getByText('You are offline. The video goes on when you are connected again.')
    .waitFor();
  expect(await current.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
  expect(await current.locator('button[part~="product"]').first().isVisible()).toBe(true);
  await context.setOffline(false);
  await pictureMoves(page);
  await pressInBar(page, productInBar(page));
  await shopper.part('add-to-cart').first().waitFor();
  await page.goto('about:blank');
  await expect.poll(() => intake.events('product_opened').length).toBe(1);
  expect(intake.wrong).toEqual([]);
  expect(
    shopper.complaints.filter((line) => line.includes('uncaught') || line.includes('[reelshelf]')),
  ).toEqual([]);
});
