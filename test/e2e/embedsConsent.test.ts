/** Platforms' players on the wire: what a page asks of anybody but the shop, before and after the shopper agrees. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedPage } from '../pages/embeds/serve.js';
import { hostPage } from '../pages/hostPage.js';
import { demoFeed } from '../support/demoReels.js';
import { inOrder } from '../support/inOrder.js';
import { seeShelf } from './support/journey.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const platforms = [
  { type: 'youtube', src: 'goodvideo01', host: 'www.youtube-nocookie.com' },
  { type: 'tiktok', src: '7000000000000000001', host: 'www.tiktok.com' },
  { type: 'vimeo', src: '100000001', host: 'player.vimeo.com' },
  { type: 'instagram', src: 'CgoodReel01', host: 'www.instagram.com' },
];
const feed = () => {
  const demo = demoFeed();
  const videos = demo.videos.slice(0, platforms.length).map((video, i) => {
    const { preview: _, captions: __, ...rest } = video;
    const { type, src } = platforms[i] ?? {};
    return { ...rest, sources: [{ type, src }] };
  });
  return inOrder({ ...demo, videos });
};

async function visit(tag: Record<string, string>) {
  const { shop, intake, shopper } = await setStage(browser, {
    feed: feed(),
    pages: [hostPage({ path: '/p', tag: { 'data-product': null, ...tag } })],
  });
  const { page, context } = shopper;
  const own = [shop.url, intake.url].map((url) => new URL(url).host);
  /** Hosts that were asked for something, each once, in their order. */
  const strangers = new Set<string>();
  context.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !own.includes(host)) strangers.add(host);
  });
  for (const { type, host } of platforms)
    await context.route(`https://${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: embedPage(type) }),
    );
  await page.goto(`${shop.url}/p`);
  await seeShelf(shopper);
  const slide = '[part~="slide"]:not([inert])';
  return {
    page,
    strangers: () => [...strangers],
    open: () => page.locator('[part~="card"][data-position="0"] .open').click(),
    /** By the key, to the slide with this index. */
    async go(index: number) {
      await page.keyboard.press('ArrowDown');
      await page.locator(`${slide}[data-index="${index}"]`).waitFor();
    },
    asks: () => page.locator(`${slide}[data-phase="asking"]`).waitFor(),
    plays: () => page.locator(`${slide} iframe`).waitFor(),
    agree: () => page.locator(`${slide} .pl-ask button`).click(),
    /** What would have the browser look a host up, or connect to it, ahead. */
    hints: () =>
      page.evaluate(
        () =>
          document.querySelectorAll('link[rel~=preconnect], link[rel~=dns-prefetch], iframe')
            .length,
      ),
  };
}

test('nobody but the shop is asked for anything before the shopper agrees, and then that platform alone', async () => {
  const { page, strangers, open, go, asks, agree, plays, hints } = await visit({});
  await open();
  await asks();
  for (const index of [1, 2, 3]) {
    await go(index);
    await asks();
  }
  await page.waitForLoadState('networkidle');
  expect(strangers()).toEqual([]);
  expect(await hints()).toBe(0);
  await agree();
  await plays();
  await page.waitForLoadState('networkidle');
  expect(strangers()).toEqual(['www.instagram.com']);
  await page.keyboard.press('ArrowUp');
  await asks();
  await page.waitForLoadState('networkidle');
  expect(strangers()).toEqual(['www.instagram.com']);
});

test('where the page’s consent may answer and says no to marketing, the shopper is asked all the same', async () => {
  const { page, strangers, open, asks } = await visit({
    'data-embeds': 'consent',
    'data-consent': 'denied',
  });
  await open();
  await asks();
  await page.waitForLoadState('networkidle');
  expect(strangers()).toEqual([]);
});

test('where the page’s consent answers yes, nothing is asked for until a video is opened, and only what is watched', async () => {
  const { page, strangers, open, plays, hints } = await visit({ 'data-embeds': 'consent' });
  await page.waitForLoadState('networkidle');
  expect(strangers()).toEqual([]);
  expect(await hints()).toBe(0);
  await open();
  await plays();
  await page.waitForLoadState('networkidle');
  expect(strangers()).toEqual(['www.youtube-nocookie.com']);
});
