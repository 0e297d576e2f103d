/** A slow line: the tap is answered before what it opens is there, and who was here early is counted. */
import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage, type HostPage } from '../pages/hostPage.js';
import type { Intake } from './support/intake.js';
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
    .toMatch(/\/reels\/media\/.*\.jpg/);
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

test('keys are heard from the first frame on, before the player’s late parts are there', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/p' })] });
  const { page } = shopper;
  await page.route(/reelshelf-extras\.js/, () => {});
  await page.goto(`${shop.url}/p`);
  await seeShelf(shopper);
  await page.locator('[part~="card"][data-position="0"] .open').press('Enter');
  await playing(page);
  const video = page.locator('.pl-slide[data-index="1"] video');
  const is = (name: 'muted' | 'paused') =>
    video.evaluate((element: HTMLVideoElement, key) => element[key as 'muted'], name);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => is('paused')).toBe(false);
  await page.keyboard.press('k');
  await expect.poll(() => is('paused')).toBe(true);
  const wasMuted = await is('muted');
  await page.keyboard.press('m');
  await expect.poll(() => is('muted')).toBe(!wasMuted);
  await page.keyboard.press('Escape');
  await shopper.part('player').waitFor({ state: 'detached' });
  expect(shopper.complaints).toEqual([]);
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
  const ends = (await times('.jpg')).map(([, to = 0]) => to);
  expect(from).toBeLessThan(Math.min(...ends));
});

const allSent = (intake: Intake) =>
  intake.batches.flatMap(({ events }) => events.map(({ type, video }) => `${type} ${video ?? ''}`));
const heardOf = (page: Page, type: string) =>
  page.waitForFunction(
    (name) =>
      (window as unknown as { heard: { type: string }[] }).heard.some(
        (event) => event.type === name,
      ),
    type,
  );

/** Sees the first card for its second, and leaves while what measures is still on its way; then a page that asks nobody. */
async function leaveEarly(tag: NonNullable<HostPage['tag']>, isHeld = true) {
  const stage = await setStage(browser, {
    pages: [
      hostPage({ path: '/p', tag }),
      hostPage({ path: '/marker', tag: { 'data-key': 'pub_marker' } }),
    ],
  });
  const { page } = stage.shopper;
  if (isHeld) await page.route(/startMeasuring/, () => {});
  await page.goto(`${stage.shop.url}/p`);
  await seeShelf(stage.shopper);
  await heardOf(page, 'card_viewed');
  await heardOf(page, 'shelf_viewed');
  const heard = await stage.shopper.heard();
  const stored = await page.evaluate(() => Object.keys(localStorage));
  await page.goto('about:blank');
  await page.unroute(/startMeasuring/);
  await page.goto(`${stage.shop.url}/marker`);
  await page.evaluate(() =>
    (window as unknown as { reelshelf(command: string, order: object): void }).reelshelf('order', {
      id: 'marker',
      currency: 'USD',
      total: '1.00',
      lines: [],
    }),
  );
  await expect.poll(() => allSent(stage.intake), { timeout: 60_000 }).toContain('order_completed ');
  const own = stage.intake.batches.filter(({ key }) => key !== 'pub_marker');
  return { ...stage, heard, own, stored };
}

test.each([
  ['before what measures has come', {}, true],
  ['soon after what measures has come', {}, false],
] as const)(
  'a shopper who leaves %s has seen the shelf and each card once',
  async (_when, tag, isHeld) => {
    const { shopper, intake, heard, own } = await leaveEarly(tag, isHeld);
    const sent = own.flatMap(({ events }) =>
      events.map(({ type, video }) => `${type} ${video ?? ''}`),
    );
    expect(sent.map((each) => each.replace(/ .*/, '')).toSorted()).toEqual(heard.toSorted());
    expect(new Set(sent).size, 'each once').toBe(sent.length);
    expect(sent).toContain('shelf_viewed ');
    expect(intake.wrong).toEqual([]);
    expect(own[0]?.context.consent).toMatchObject({ analytics: true });
    expect(new URL(own[0]?.context.page ?? '').origin).toBe(new URL(shopper.page.url()).origin);
  },
);

test.each([
  ['refused', 'denied'],
  ['not answered', null],
])(
  'of a shopper who leaves before what measures has come and has %s nothing is sent or kept',
  async (_said, consent) => {
    const { own, stored } = await leaveEarly({ 'data-consent': consent });
    expect(own).toEqual([]);
    expect(stored).toEqual([]);
  },
);
