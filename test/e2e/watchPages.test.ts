/** A link that a messenger shows with a picture: shared on a product's page, shown as a watch page, and opened in the shop where the friend buys. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Report, Row } from '../../src/collector/reports/shared/types.js';
import { dist } from '../support/sizes.js';
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
import { startBrowser, startShopper } from './support/shopper.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The demo shop with its videos published as a merchant does, and a collector. */
async function openShop() {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-watch-'));
  const reelsDir = join(folder, 'reels');
  cpSync(new URL('../../demo/shop/reels', import.meta.url), reelsDir, { recursive: true });
  const [port, shopPort] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${shopPort}/reels/`;
  const words = ['publish', address, '--name', 'Halden', '--project', reelsDir];
  const published = spawnSync(process.execPath, [join(dist, 'node/cli.js'), ...words]);
  expect(published.status, String(published.stderr)).toBe(0);
  const shop = await startDemoShop({
    port: shopPort,
    reelsDir,
    collectorUrl: `http://127.0.0.1:${port}`,
    tag: { 'data-previews': 'off', 'data-watch-pages': `${address}watch/` },
  });
  const collector = await startCollectorProcess({ origin: shop.url, port });
  const sharer = await startShopper(browser);
  const friend = await startShopper(browser, { screen: 'desktop' });
  onTestFinished(async () => {
    await sharer.leave();
    await friend.leave();
    await shop.stop();
    await collector.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { shop, collector, sharer, friend };
}

/** What a messenger finds in a page: it runs no script. */
async function cardOf(address: string): Promise<Record<string, string>> {
  const page = await (await fetch(address)).text();
  const found = page.matchAll(/<meta property="(og:[\w:]+)" content="([^"]*)">/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

test('a shared watch page shows a picture, goes on to the shop’s page at second, product and variant, and the order is the video’s', async () => {
  const { shop, collector, sharer, friend } = await openShop();
  await sharer.page.goto(`${shop.url}/products/serum-dew?utm_campaign=autumn`);
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
  await sharer.page.locator('section[part~="product"] [part~="share"]').click();
  const choices = sharer.page.locator('[part~="share-choices"]');
  const link = new URL(await choices.locator('input').inputValue());
  await sharer.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await choices.locator('.share-copy').click();
  await sharer.hears('video_shared');
  await sharer.page.goto('about:blank');
  const video = link.searchParams.get('reelshelf');
  expect(link.pathname).toBe(`/reels/watch/${video}.html`);

  const card = await cardOf(link.href);
  expect(card).toMatchObject({ 'og:type': 'video.other', 'og:site_name': 'Halden' });
  const picture = await fetch(card['og:image'] ?? '');
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  const bytes = new Uint8Array(await picture.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect([card['og:image:width'], card['og:image:height']]).toEqual(['1200', '630']);

  await friend.page.goto(shop.url);
  await acceptCookies(friend);
  link.searchParams.set('fbclid', 'friend');
  await friend.page.goto(link.href);
  await friend.page.waitForURL(/\/products\/serum-dew\?/);
  await playing(friend.page);
  await friend.part('add-to-cart').first().waitFor();
  const second = await friend.page
    .locator('[part~="player"] [part="slide"]:not([inert]) video')
    .evaluate((element: HTMLVideoElement) => element.currentTime);
  expect(second).toBeGreaterThanOrEqual(Number(link.searchParams.get('t')));
  expect(
    await friend.page.locator('[part~="variant"][aria-checked="true"]').allInnerTexts(),
  ).toEqual(['50 ml']);
  // Back leads to where the friend was, not to a page that only sends on.
  const entries = await friend.page.evaluate(() =>
    (window as unknown as { navigation: { entries(): { url: string }[] } }).navigation
      .entries()
      .map(({ url }) => url),
  );
  expect(entries.filter((url) => url.includes('/watch/'))).toEqual([]);
  await add(friend);
  await checkOut(friend);
  await placeOrder(friend);

  const rowOf = async (query = '') => {
    const { videos } = (await collector.report(query)) as unknown as Report;
    return videos.rows.find((row: Row) => row.id === video);
  };
  await expect.poll(async () => (await rowOf())?.sales.orders).toBe(1);
  expect(await rowOf()).toMatchObject({
    creator: link.searchParams.get('utm_content')?.split('/')[0],
    shares: 1,
    shareVisits: 1,
    sales: { revenue: [{ currency: 'USD', minor: 4200 }] },
  });
  expect((await rowOf('&campaign=autumn'))?.sales.orders).toBe(1);
  expect(friend.complaints).toEqual([]);
});

test('a watch page that nobody shared stays where it is, and plays', async () => {
  const { shop, friend } = await openShop();
  await friend.page.goto(`${shop.url}/reels/watch/one-drop.html`);
  await friend.page.locator('video').evaluate((video: HTMLVideoElement) => {
    video.muted = true;
    return video.play();
  });
  await expect
    .poll(() =>
      friend.page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime),
    )
    .toBeGreaterThan(0.2);
  expect(new URL(friend.page.url()).pathname).toBe('/reels/watch/one-drop.html');
});
