/** What a newsletter's link leads to: the video at its second, on a page of the shop, and events that know creator and campaign. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/read/parse.js';
import { emailLink } from '../../src/publish/email.js';
import { shownVideos } from '../../src/publish/site.js';
import { watchScript } from '../../src/publish/files.js';
import { playing } from './support/journey.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('a newsletter’s link to a page of the shop opens the video at its second, and events name campaign, creator and video', async () => {
  const { shop, intake, shopper } = await setStage(browser, { tag: { 'data-consent': 'granted' } });
  const baseUrl = `${shop.url}/`;
  const { feed } = parseFeed(
    await (await fetch(`${baseUrl}reels.json`)).json(),
    `${baseUrl}reels.json`,
  );
  const site = { baseUrl, nowMs: Date.now() };
  const shown = feed && shownVideos(feed, site).find(({ creator }) => creator);
  if (!shown) throw new Error('the shop has no video of a creator');
  const link = emailLink(shown, site, {
    campaign: 'spring',
    landing: `${shop.url}/products/serum-dew`,
    seconds: 3.5,
  });
  await shopper.page.goto(link ?? '');
  await playing(shopper.page);
  const seconds = await shopper.page
    .locator('[part~="player"] [part="slide"]:not([inert]) video')
    .evaluate((video: HTMLVideoElement) => video.currentTime);
  expect(seconds).toBeGreaterThanOrEqual(3.5);
  await shopper.hears('video_started', 1, 'player');
  await shopper.page.goto('about:blank');
  await expect.poll(() => intake.events('video_started').length).toBeGreaterThan(0);
  const [batch] = intake.batches;
  const page = new URL(String(batch?.context.page));
  expect(page.searchParams.get('utm_campaign')).toBe('spring');
  expect(page.searchParams.get('utm_content')).toBe(`${shown.video.creator}/${shown.video.id}`);
  const started = intake.events('video_started').find(({ video }) => video === shown.video.id);
  expect(started?.creator).toBe(shown.video.creator);
});

test('a watch page hands the campaign on to the shop’s product pages, beside what their addresses have', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [
      {
        path: '/watch',
        html: `<!doctype html><video></video><a class="product" href="/products/serum-dew?variant=41002#notes">Serum</a><a class="other" href="/about">About</a><script>${watchScript}</script>`,
      },
    ],
  });
  await shopper.page.goto(`${shop.url}/watch?t=2&utm_campaign=spring&utm_content=mia%2Fone`);
  const links = await shopper.page
    .locator('a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toEqual([
    `${shop.url}/products/serum-dew?variant=41002&utm_campaign=spring&utm_content=mia%2Fone#notes`,
    `${shop.url}/about`,
  ]);
});
