/** From a heart to the merchant's report: shoppers of one shop, and a real collector between them. */
import { chromium, devices, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/collector/reports/shared/types.js';
import { launchOptions } from '../support/browserProject.js';
import { KEY, startCollectorProcess, type CollectorProcess } from './support/collectorProcess.js';
import { look, startQuestionShop, type QuestionShop } from './support/questionShop.js';
import { pictureMoves } from './support/sell.js';

const VIDEO = 'my-mug';

let shop: QuestionShop;
let collector: CollectorProcess;
let browser: Browser;
let errors: string[] = [];

beforeEach(async () => {
  shop = await startQuestionShop();
  collector = await startCollectorProcess({
    origin: shop.url,
    feed: `${shop.url}/reels/reels.json`,
    words: ['--likes', '--comments', '--count-automated'],
  });
  showPage();
  browser = await chromium.launch(launchOptions);
  errors = [];
});
afterEach(async () => {
  await browser.close();
  await collector.stop();
  shop.close();
});

const showPage = (more: Record<string, string> = {}) =>
  shop.page(collector.url, {
    'data-key': KEY,
    'data-likes': `${collector.url}/v1/likes`,
    ...more,
  });

const phone = { ...devices['iPhone 13'], defaultBrowserType: undefined } as object;
const desk = { viewport: { width: 1280, height: 860 } };

async function open(options: object, asked: string[] = []): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${shop.url}/product`);
  await openPlayer(page);
  return page;
}

async function openPlayer(page: Page): Promise<void> {
  await page.locator('[part~="card"] .open').first().click();
  await pictureMoves(page);
  await page.locator('[part~="player"] .pl-rail').first().waitFor();
}

const heart = (page: Page) => page.locator('.pl-slide:not([inert]) [part~="like"]');
const stands = (page: Page) =>
  heart(page).evaluate((button) => [button.getAttribute('aria-pressed'), button.textContent]);
const counts = async () =>
  (
    (await (await fetch(`${collector.url}/v1/likes?key=${KEY}`)).json()) as {
      counts: [string, number][];
    }
  ).counts;

test('a like is counted once, seen by the next shopper and by the merchant, outlives a killed collector, and is taken back', async () => {
  const first = await open(phone);
  await heart(first).waitFor();
  expect(await stands(first)).toEqual(['false', 'Like']);
  expect(await look(first, 'likes-none', [390, 1440])).toEqual([]);
  await heart(first).click();
  await expect.poll(() => stands(first)).toEqual(['true', '1']);
  expect(await look(first, 'likes-mine', [390, 1440])).toEqual([]);

  const second = await open(desk);
  await expect.poll(() => stands(second)).toEqual(['false', '1']);
  await heart(second).focus();
  await second.keyboard.press('Enter');
  await expect.poll(() => stands(second)).toEqual(['true', '2']);
  expect(await look(second, 'likes-desk', [390, 1440])).toEqual([]);

  // Known again on the next visit, and still one.
  await first.reload();
  await openPlayer(first);
  await expect.poll(() => stands(first)).toEqual(['true', '2']);

  await collector.kill();
  await heart(first).click();
  await first.getByText('That has not arrived.').first().waitFor();
  expect((await stands(first))[0]).toBe('true');
  expect(await look(first, 'likes-lost', [390, 1440])).toEqual([]);
  await collector.restart();
  expect(await counts()).toEqual([[VIDEO, 2]]);

  const report = await (async () => {
    await expect
      .poll(async () => ((await collector.report()) as unknown as Report).videos.rows.length)
      .toBeGreaterThan(0);
    return (await collector.report()) as unknown as Report;
  })();
  expect(report.likes).toMatchObject({ total: 2, byVideo: { [VIDEO]: 2 } });
  const merchant = await browser.newPage(desk);
  await merchant.goto(collector.reportUrl());
  await merchant.getByText('2 likes').waitFor();
  expect(await look(merchant, 'likes-report', [390, 1440])).toEqual([]);

  await heart(first).click();
  await expect.poll(() => stands(first)).toEqual(['false', '1']);
  expect(await counts()).toEqual([[VIDEO, 1]]);
  expect(errors).toEqual([]);
});

test('offline the heart goes back, and goes on when the line does', async () => {
  const page = await open(phone);
  await heart(page).waitFor();
  await page.context().setOffline(true);
  await heart(page).click();
  await page.getByText('You are offline. Press the heart when').first().waitFor();
  expect(await stands(page)).toEqual(['false', 'Like']);
  await page.context().setOffline(false);
  await heart(page).click();
  await expect.poll(() => stands(page)).toEqual(['true', '1']);
  expect(errors).toEqual([]);
});

test('who refuses to have anything stored likes on the page alone: nothing is sent and nothing kept', async () => {
  showPage({ 'data-consent': 'denied' });
  const asked: string[] = [];
  const page = await open(phone, asked);
  await heart(page).click();
  await page.getByText('Only on this page. It is not counted').first().waitFor();
  expect(await stands(page)).toEqual(['true', 'Like']);
  expect(await look(page, 'likes-refused', [390, 1440])).toEqual([]);
  expect(asked.filter((url) => url.endsWith('/v1/likes'))).toEqual([]);
  expect(await counts()).toEqual([]);
  const kept = await page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)),
  );
  expect(kept.filter((key) => key.includes('likes'))).toEqual([]);
  await page.reload();
  await openPlayer(page);
  await heart(page).waitFor();
  expect(await stands(page)).toEqual(['false', 'Like']);
});

test.each(['de-DE', 'nl-NL', 'ar', 'ja-JP'])('the heart fits its rail in %s', async (locale) => {
  showPage({ 'data-locale': locale });
  const page = await open({ viewport: { width: 320, height: 568 }, hasTouch: true });
  await heart(page).waitFor();
  const [button, frame] = [
    await heart(page).boundingBox(),
    await page.locator('.pl-slide:not([inert])').boundingBox(),
  ];
  expect(button!.x).toBeGreaterThanOrEqual(frame!.x);
  expect(button!.x + button!.width).toBeLessThanOrEqual(frame!.x + frame!.width);
  expect(button!.width).toBeLessThan(110);
  expect(await look(page, `likes-${locale}`)).toEqual([]);
});

test('where no likes are configured nothing of them is asked for or shown', async () => {
  showPage({ 'data-likes': '' });
  const asked: string[] = [];
  const page = await open(phone, asked);
  await page.locator('.pl-slide:not([inert]) [part~="save"]').waitFor();
  expect(await heart(page).count()).toBe(0);
  expect(asked.filter((url) => /like/i.test(new URL(url).pathname))).toEqual([]);
});
