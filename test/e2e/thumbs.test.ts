/** The gestures that shoppers know, each by a real finger on a phone, one after the other in one player. */
import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostPage } from '../pages/hostPage.js';
import { demoFeed } from '../support/demoReels.js';
import { inOrder } from '../support/inOrder.js';
import { passTime } from '../support/passTime.js';
import { startDemoShop, type DemoShop } from './support/demoShop.js';
import { createFinger, type Finger } from './support/finger.js';
import { startIntake, type Intake } from './support/intake.js';
import { atRest, openCard, pressInBar, seeShelf, still } from './support/journey.js';
import { startBrowser, startShopper, type Shopper } from './support/shopper.js';

const COUNT = 3;
const MIDDLE = { x: 195, y: 380 };

let browser: Browser;
let shop: DemoShop;
let intake: Intake;
let shopper: Shopper;
let finger: Finger;
let slide: Locator;
/** Title of the product that the page is about. */
let own = '';

beforeAll(async () => {
  browser = await startBrowser();
  const demo = demoFeed();
  const productsOf = ({ tags }: (typeof demo.videos)[0]) =>
    tags.map((tag) => String(Reflect.get(tag, 'product')));
  const two = demo.videos.find((each) => new Set(productsOf(each)).size > 1);
  const product = two ? (productsOf(two)[0] ?? '') : '';
  own = String(demo.products.find(({ id }) => id === product)?.['title']);
  const others = demo.videos.filter((video) => video !== two);
  const videos = [two, ...others].flatMap((video) => video ?? []).slice(0, COUNT);
  intake = await startIntake();
  shop = await startDemoShop({
    collectorUrl: intake.url,
    feed: inOrder({ ...demo, videos }),
    pages: [
      hostPage({ path: '/p', tag: { 'data-product': product }, after: '<p style="height:150vh">' }),
    ],
  });
  shopper = await startShopper(browser);
  const { page } = shopper;
  finger = await createFinger(page);
  slide = page.locator('[part~="slide"]:not([inert])');
  await page.goto(`${shop.url}/p`);
  await seeShelf(shopper);
  await openCard(shopper);
  // What comes after the first picture: the rail, the bar, the marks.
  await slide.locator('[part~="save"]').waitFor();
  await slide.locator('[role="slider"]').waitFor();
});
afterAll(async () => {
  await shopper.leave();
  await shop.stop();
  await intake.stop();
  await browser.close();
});

const video = () =>
  slide.locator('video').evaluate(({ paused, playbackRate, currentTime }: HTMLVideoElement) => ({
    paused,
    playbackRate,
    currentTime,
  }));
const index = () => slide.getAttribute('data-index');

describe('a finger on the picture', () => {
  test('tapped once pauses, and once more plays', async () => {
    await finger.tap(MIDDLE);
    await expect.poll(video).toMatchObject({ paused: true });
    // Two taps in a row would save.
    await passTime(400);
    await finger.tap(MIDDLE);
    await expect.poll(video).toMatchObject({ paused: false });
  });

  test('tapped twice saves, with a mark where it was, and the video plays on', async () => {
    await passTime(400);
    const at = { x: 120, y: 300 };
    await finger.tap(at);
    await finger.tap(at);
    const box = await slide.locator('.pl-mark').boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - at.x)).toBeLessThan(30);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - at.y)).toBeLessThan(30);
    await expect
      .poll(() => slide.locator('[part~="save"]').getAttribute('aria-pressed'))
      .toBe('true');
    await expect.poll(video).toMatchObject({ paused: false });
  });

  test('held plays at double speed, and let go as before, without a pause', async () => {
    await passTime(400);
    await finger.down(MIDDLE);
    await expect.poll(video).toMatchObject({ playbackRate: 2, paused: false });
    await slide.getByText('2× speed').waitFor();
    await finger.up();
    await expect.poll(video).toMatchObject({ playbackRate: 1, paused: false });
  });
});

test('a finger that drags the bar sees time and picture of the moment above it; the video waits there, and goes on from there', async () => {
  const { page } = shopper;
  const box = await slide.locator('[role="slider"]').boundingBox();
  if (!box) throw new Error('The bar is not in sight.');
  const y = box.y + box.height / 2;
  const duration = await slide.locator('video').evaluate((each: HTMLVideoElement) => each.duration);
  await finger.down({ x: box.x + box.width * 0.2, y });
  await finger.move({ x: box.x + box.width * 0.75, y });
  await slide.locator('.pl-time').waitFor();
  await expect
    .poll(async () => Math.abs((await video()).currentTime - duration * 0.75))
    .toBeLessThan(0.3);
  expect(await slide.locator('.pl-time b').textContent()).toMatch(/^0:0\d$/);
  await expect.poll(() => video()).toMatchObject({ paused: true });
  // A picture, and not an empty canvas: its middle is no longer transparent.
  await expect
    .poll(() =>
      slide.locator('.pl-scrubFrame').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas
          .getContext('2d')!
          .getImageData(canvas.width / 2, canvas.height / 2, 1, 1);
        return data[3];
      }),
    )
    .toBe(255);
  const above = await slide.locator('.pl-scrub').boundingBox();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(y);
  expect(
    Math.abs((above?.x ?? 0) + (above?.width ?? 0) / 2 - (box.x + box.width * 0.75)),
  ).toBeLessThan(30);
  expect(
    await page.locator('[part~="player"] video').count(),
    'no video of its own',
  ).toBeLessThanOrEqual(3);
  await finger.up();
  await expect.poll(() => slide.locator('.pl-scrub').count()).toBe(0);
  await expect.poll(video).toMatchObject({ paused: false });
});

test('a finger that goes sideways over an open product comes to the next one of the video, and back', async () => {
  const { page } = shopper;
  await pressInBar(page, slide.locator('button[part~="product"]'));
  const title = () => page.locator('.ps-head h2, .sheet-body h2').first().textContent();
  await page.locator('.sheet-body').waitFor();
  await expect.poll(title).toBeTruthy();
  const first = await title();
  await still(page.locator('.sheet-body'));
  const body = await page.locator('.sheet-body').boundingBox();
  const y = (body?.y ?? 0) + (body?.height ?? 0) - 30;
  await finger.swipe({ x: 320, y }, { x: 110, y });
  await expect.poll(title).not.toBe(first);
  await finger.swipe({ x: 110, y }, { x: 320, y });
  await expect.poll(title).toBe(first);
  await page.keyboard.press('Escape');
  await page.locator('.sheet-body').waitFor({ state: 'detached' });
});

test('a finger that swipes up goes one video on, and after the last one finds the ways that are left', async () => {
  const { page, part } = shopper;
  for (let next = 1; next < COUNT; next++) {
    await finger.swipe({ x: 195, y: 560 }, { x: 195, y: 120 });
    await expect.poll(index).toBe(String(next));
    await atRest(page);
  }
  await finger.swipe({ x: 195, y: 560 }, { x: 195, y: 120 });
  await page.getByText(`That was the last of ${COUNT} videos.`).first().waitFor();
  expect(await index()).toBe(String(COUNT - 1));
  await page.getByRole('button', { name: `Back to ${own}` }).click();
  await part('player').waitFor({ state: 'detached' });
  expect(shopper.complaints).toEqual([]);
});

test('a finger that drags the first video down closes the player', async () => {
  await openCard(shopper);
  await slide.locator('[part~="save"]').waitFor();
  await finger.swipe({ x: 195, y: 200 }, { x: 195, y: 640 });
  await shopper.part('player').waitFor({ state: 'detached' });
});
