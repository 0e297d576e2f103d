/** A slow line: the tap is answered before what it opens is there, and who was here early is counted. */
import type { Browser, Route } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../pages/hostPage.js';
import { playing, seeShelf } from './support/journey.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A shelf whose player is on its way until it is let go. */
async function visitWithoutPlayer() {
  const stage = await setStage(browser, { pages: [hostPage({ path: '/p' })] });
  const { page } = stage.shopper;
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/reelshelf-player\.js/, (route) =>
    isHeld ? void held.push(route) : route.continue(),
  );
  await page.goto(`${stage.shop.url}/p`);
  await seeShelf(stage.shopper);
  const tap = () => page.locator('[part~="card"][data-position="0"] .open').click();
  const standIn = page.locator('.wait');
  const letGo = async () => {
    isHeld = false;
    for (const route of held.splice(0)) await route.continue();
  };
  return { ...stage, page, tap, standIn, letGo };
}

test('a tap is answered by the picture in the player’s place, over everything, then by words, until the player is there', async () => {
  const { shopper, page, tap, standIn, letGo } = await visitWithoutPlayer();
  await page.addStyleTag({
    content: 'main{transform:translateZ(0)} h1{position:relative;z-index:2147483647}',
  });
  await tap();
  await standIn.waitFor();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(await standIn.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  await expect
    .poll(() => standIn.locator('img').evaluate((image: HTMLImageElement) => image.currentSrc))
    .toMatch(/posters/);
  await page.getByText('Loading…').waitFor();
  expect(
    await page.evaluate(() => document.elementFromPoint(100, 100)?.localName),
    'nothing of the page lies over it',
  ).toBe('reel-shelf');
  await letGo();
  await shopper.part('player').waitFor();
  await standIn.waitFor({ state: 'detached' });
  await playing(page);
  expect(shopper.complaints).toEqual([]);
});

test('who does not want to wait leaves by another tap or Escape, and the next tap opens the player', async () => {
  const { shopper, page, tap, standIn, letGo } = await visitWithoutPlayer();
  await tap();
  await standIn.click();
  await standIn.waitFor({ state: 'detached' });
  await tap();
  await standIn.waitFor();
  await page.keyboard.press('Escape');
  await standIn.waitFor({ state: 'detached' });
  await letGo();
  expect(await shopper.part('player').count()).toBe(0);
  await tap();
  await shopper.part('player').waitFor();
  expect(await standIn.count()).toBe(0);
});

test('what measures is on its way beside the posters, not after them', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/p' })],
    faults: { latencyMs: 200 },
  });
  await shopper.page.goto(`${shop.url}/p`);
  await seeShelf(shopper);
  const times = (part: string) =>
    shopper.page.evaluate(
      (text) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes(text))
          .map((entry) => [entry.startTime, (entry as PerformanceResourceTiming).responseEnd]),
      part,
    );
  await expect.poll(() => times('startMeasuring')).toHaveLength(1);
  const [[from = Infinity] = []] = await times('startMeasuring');
  const ends = (await times('/posters/')).map(([, to = 0]) => to);
  expect(from).toBeLessThan(Math.min(...ends));
});
