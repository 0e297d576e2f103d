/** The demo shop with a live of its own: a stream's place, a collector, and shoppers who come to see it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { onTestFinished } from 'vitest';
import { demoFeed } from '../../../support/demoReels.js';
import { inOrder } from '../../../support/inOrder.js';
import { freePort, startCollectorProcess } from '../collectorProcess.js';
import { startDemoShop } from '../demoShop.js';
import { acceptCookies, seeShelf } from '../journey.js';
import { startShopper, type Shopper } from '../shopper.js';
import { startStage } from './stage.js';

export const TITLE = 'Spring, live';

/** Ends with the test. */
export async function openLiveShop(browser: Browser) {
  const film = await mkdtemp(join(tmpdir(), 'reelshelf-film-'));
  const port = await freePort();
  const stage = await startStage(port, film);
  const channel = `${stage.url}/v1/live/spring`;
  const feed = inOrder(demoFeed());
  const [first] = feed.videos;
  const live = {
    id: 'spring-live',
    creator: first?.['creator'],
    title: TITLE,
    poster: first?.poster,
    rights: { status: 'owned' },
    pinned: true,
    sources: [{ type: 'hls', src: `${stage.url}/film/spring.m3u8`, width: 360, height: 640 }],
    tags: [{ product: 'serum-dew' }],
    live: { startsAt: new Date(Date.now() + 3_600_000).toISOString(), channel },
  };
  const shop = await startDemoShop({
    collectorUrl: stage.url,
    feed: { ...feed, videos: [live, ...feed.videos] },
    tag: { 'data-previews': 'off' },
  });
  const collector = await startCollectorProcess({
    origin: shop.url,
    port,
    feed: `${shop.url}/reels.json`,
  });
  onTestFinished(async () => {
    await shop.stop();
    await collector.stop();
    await stage.stop();
    await rm(film, { recursive: true, force: true });
  });
  const visit = async (screen: 'phone' | 'desktop') => {
    const shopper = await startShopper(browser, { screen });
    onTestFinished(() => shopper.leave());
    await shopper.page.goto(`${shop.url}/products/serum-dew`);
    await acceptCookies(shopper);
    await seeShelf(shopper);
    return shopper;
  };
  return { film, stage, channel, shop, collector, visit };
}

export const openLive = ({ page }: Shopper) =>
  page
    .getByRole('button', { name: /Spring, live/ })
    .first()
    .click();

/** Products in the bar or the panel, as this viewer has them before them. */
export const pinsSeen = ({ page }: Shopper) =>
  page
    .locator(
      '[part~="player"] [part~="slide"]:not([inert]) .pl-barProduct, [part~="player"] .pl-panel [part~="product"]',
    )
    .evaluateAll((all) => [
      ...new Set(all.map((each) => (each as HTMLElement).dataset['product'])),
    ]);
