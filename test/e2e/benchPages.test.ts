/** The pages that `npm run bench` compares the shelf with: a figure beside the shelf's is one of a page that works. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright';
import { productPath, servePage, writePeers } from '../bench/pages.js';
import { dist } from '../support/sizes.js';
import { startBrowser } from './support/shopper.js';

let browser: Browser;
const distDir = mkdtempSync(join(tmpdir(), 'reelshelf-peers-'));
beforeAll(async () => {
  cpSync(dist, distDir, { recursive: true });
  writePeers(distDir);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(distDir, { recursive: true, force: true });
});

test.each(['byHand', 'embla'] as const)(
  'the page %s shows the posters of the shop’s feed and plays a video that is tapped',
  async (name) => {
    const shop = await servePage(name, { distDir, endpointUrl: 'http://127.0.0.1:9/' });
    const page = await browser.newPage();
    try {
      await page.goto(shop.url + productPath);
      const card = page.locator('.reels li').first();
      await card.scrollIntoViewIfNeeded();
      await expect
        .poll(() => card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      await card.getByRole('button').click();
      await expect
        .poll(() =>
          page
            .locator('.reels dialog video')
            .evaluate((video: HTMLVideoElement) => video.readyState),
        )
        .toBeGreaterThanOrEqual(2);
    } finally {
      await page.close();
      await shop.stop();
    }
  },
);
