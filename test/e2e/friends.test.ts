/** A friend's link: from the press on Share to the order that is credited to the video, and links that somebody has forged. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Report, Row } from '../../src/collector/reports/shared/types.js';
import { freePort, startCollectorProcess } from './support/collectorProcess.js';
import { startDemoShop } from './support/demoShop.js';
import {
  acceptCookies,
  add,
  checkOut,
  openCard,
  openProduct,
  placeOrder,
  playing,
  seeShelf,
} from './support/journey.js';
import { startBrowser, startShopper, type Shopper } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Headless browsers on Linux have no share sheet, so there is a choice. */
async function shareFromSheet({ page }: Shopper): Promise<URL> {
  await page.locator('section[part~="product"] [part~="share"]').click();
  return linkIn(page);
}

async function linkIn(page: Page): Promise<URL> {
  return new URL(await page.locator('[part~="share-choices"] input').inputValue());
}

const currentSecond = (page: Page) =>
  page
    .locator('[part~="player"] [part="slide"]:not([inert]) video')
    .evaluate((video: HTMLVideoElement) => video.currentTime);
const pressed = (page: Page) =>
  page.locator('[part~="variant"][aria-checked="true"]').allInnerTexts();

test('a friend’s order by a shared link is credited to the video, with the variant and from the second that were shared', async () => {
  const port = await freePort();
  const shop = await startDemoShop({
    collectorUrl: `http://127.0.0.1:${port}`,
    tag: { 'data-previews': 'off' },
  });
  const collector = await startCollectorProcess({ origin: shop.url, port });
  const sharer = await startShopper(browser);
  const friend = await startShopper(browser, { screen: 'desktop' });
  onTestFinished(async () => {
    await sharer.leave();
    await friend.leave();
    await shop.stop();
    await collector.stop();
  });

  await sharer.page.goto(`${shop.url}/products/serum-dew?utm_campaign=autumn&fbclid=SECRET#SECRET`);
  await acceptCookies(sharer);
  await seeShelf(sharer);
  await openCard(sharer);
  await sharer.page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('video') ?? [])])
      .some((video) => video.currentTime > 1.6),
  );
  await openProduct(sharer, 'Serum');
  await sharer.page.locator('[part~="variant"]', { hasText: '50 ml' }).click();
  const link = await shareFromSheet(sharer);
  expect(link.href).not.toContain('SECRET');
  expect(link.searchParams.get('utm_campaign')).toBe('autumn');
  await sharer.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sharer.page.locator('[part~="share-choices"] .share-copy').click();
  await sharer.hears('video_shared');
  expect(await sharer.page.evaluate(() => navigator.clipboard.readText())).toBe(link.href);
  await sharer.page.goto('about:blank');

  // Somebody who has been to the shop before, in a browser of their own; the link as a messenger hands it on.
  await friend.page.goto(shop.url);
  await acceptCookies(friend);
  link.searchParams.set('fbclid', 'friend');
  await friend.page.goto(link.href);
  await playing(friend.page);
  await friend.part('add-to-cart').first().waitFor();
  expect(await currentSecond(friend.page)).toBeGreaterThanOrEqual(
    Number(link.searchParams.get('t')),
  );
  expect(await pressed(friend.page)).toEqual(['50 ml']);
  const heard = await friend.heard();
  expect(heard.filter((type) => type === 'share_opened')).toHaveLength(1);
  expect(heard.filter((type) => type === 'product_opened')).toHaveLength(1);
  expect(heard).not.toContain('variant_selected');
  await add(friend);
  await checkOut(friend);
  await placeOrder(friend);

  const video = link.searchParams.get('reelshelf');
  const rowOf = async () => {
    const { videos } = (await collector.report()) as unknown as Report;
    return videos.rows.find((row: Row) => row.id === video);
  };
  await expect.poll(async () => (await rowOf())?.sales.orders).toBe(1);
  expect(await rowOf()).toMatchObject({
    creator: link.searchParams.get('utm_content')?.split('/')[0],
    shares: 1,
    shareVisits: 1,
    // The sharer's own opening, and the friend's.
    opens: 2,
    adds: 1,
    sales: { revenue: [{ currency: 'USD', minor: 4200 }] },
  });
  expect(friend.complaints).toEqual([]);
});

test('coming back and loading again is no second visit by the link, and the shop’s own links carry nothing of it', async () => {
  const { shop, shopper } = await setStage(browser, { tag: { 'data-consent': 'granted' } });
  const { page } = shopper;
  const [video] = await videosOf(shop.url);
  await page.goto(
    `${shop.url}/products/serum-dew?reelshelf=${video?.id}&reelshelf-via=share&utm_source=reelshelf`,
  );
  await shopper.hears('share_opened');
  await page.reload();
  await playing(page);
  expect(await shopper.heard()).not.toContain('share_opened');
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => /utm_|reelshelf-via/.test(href))).toEqual([]);
});

test('where the phone has its own way to share, it is given title and link, and only what it took is counted', async () => {
  const { shop, shopper } = await setStage(browser, {
    tag: { 'data-previews': 'off', 'data-consent': 'granted' },
  });
  const { page } = shopper;
  await shopper.context.addInitScript(() => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    // The shopper thinks again the first time.
    navigator.share = async (what = {}) => {
      if (handed.push(what) === 1) throw new DOMException('', 'AbortError');
    };
  });
  await page.goto(`${shop.url}/products/serum-dew`);
  await seeShelf(shopper);
  await openCard(shopper);
  await playing(page);
  const share = page.locator('.pl-slide:not([inert]) [part~="share"]');
  const handed = () =>
    page.evaluate(() => (window as unknown as { handed: { title: string; url: string }[] }).handed);
  await share.click();
  await expect.poll(async () => (await handed()).length).toBe(1);
  expect(await shopper.heard()).not.toContain('video_shared');
  await share.click();
  await shopper.hears('video_shared');
  expect(await page.locator('[part~="share-choices"]').count()).toBe(0);
  const [, { title, url } = { title: '', url: '' }] = await handed();
  expect(title).not.toBe('');
  expect(new URL(url).searchParams.get('reelshelf-via')).toBe('share');
  expect(shopper.complaints).toEqual([]);
});

interface FeedVideo {
  id: string;
  tags?: { product: string }[];
}
const videosOf = async (shopUrl: string): Promise<FeedVideo[]> =>
  ((await (await fetch(`${shopUrl}/reels.json`)).json()) as { videos: FeedVideo[] }).videos;

describe('a forged link', () => {
  const forged = (id: string, tagged: string): Record<string, string> => ({
    'no such video': 'reelshelf=nothing&reelshelf-product=serum-dew&reelshelf-via=share',
    'a product that is not in the video': `reelshelf=${id}&reelshelf-product=constructor&reelshelf-variant=__proto__&reelshelf-via=share`,
    'a variant of nothing': `reelshelf=${id}&reelshelf-product=${tagged}&reelshelf-variant=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&t=99999999`,
    'markup and schemes': `reelshelf=${id}&t=javascript:alert(1)&reelshelf-product=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&reelshelf-via=%3Cb%3E&utm_content=%3Cscript%3E`,
    'everything twice': `reelshelf=${id}&reelshelf=other&t=1&t=x&reelshelf-product=${tagged}&reelshelf-product=x`,
    'very long values': `reelshelf=${id}&reelshelf-product=${'x'.repeat(6000)}&reelshelf-variant=${'y'.repeat(2000)}`,
  });

  test.each(Object.keys(forged('', '')))(
    'with %s breaks nothing, and counts nothing',
    async (kind) => {
      const { shop, shopper } = await setStage(browser, {
        tag: { 'data-consent': 'granted', 'data-previews': 'off' },
      });
      const { page } = shopper;
      const video = (await videosOf(shop.url)).find(({ tags }) => tags?.length);
      const query = forged(video?.id ?? '', video?.tags?.[0]?.product ?? '')[kind];
      let isAsked = false;
      page.on('dialog', (dialog) => {
        isAsked = true;
        void dialog.dismiss();
      });
      await page.goto(`${shop.url}/products/serum-dew?${query}`);
      if (kind === 'no such video') {
        await seeShelf(shopper);
        expect(await page.locator('[part~="player"]').count()).toBe(0);
      } else await playing(page);
      await expect
        .poll(async () => {
          await page.keyboard.press('Escape');
          return page.locator('[part~="player"]').count();
        })
        .toBe(0);
      await seeShelf(shopper);
      await openCard(shopper);
      await shopper.hears('video_viewed', 1, 'player');
      const heard = await shopper.heard();
      expect(heard.filter((type) => type === 'product_opened').length).toBeLessThanOrEqual(
        kind === 'a variant of nothing' || kind === 'everything twice' ? 1 : 0,
      );
      if (kind === 'no such video') expect(heard).not.toContain('share_opened');
      expect(isAsked).toBe(false);
      expect(shopper.complaints).toEqual([]);
    },
  );
});
