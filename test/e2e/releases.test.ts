/** Files of two releases meet: a cache keeps one, a copy is cut, a server ignores what is asked of it. It works whole, or says so. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseIn } from '../build/oneRelease.js';
import { dist } from '../support/sizes.js';
import { hostPage } from '../pages/hostPage.js';
import { startFileHost } from './support/fileHost.js';
import { buildOtherRelease, mixedWith } from './support/otherRelease.js';
import { buy, sells } from './support/sell.js';
import { startBrowser, type Shopper } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
let other = '';
beforeAll(async () => {
  [browser, other] = await Promise.all([startBrowser(), buildOtherRelease()]);
});
afterAll(async () => {
  await browser.close();
  rmSync(other, { recursive: true, force: true });
});

async function visit(folderFor: NonNullable<Parameters<typeof startFileHost>[0]>['folderFor']) {
  const files = await startFileHost(folderFor ? { folderFor } : {});
  const stage = await setStage(browser, {
    pages: [hostPage({ path: '/p', tag: { src: `${files.url}/files/reelshelf.js` } })],
  });
  await stage.shopper.page.goto(`${stage.shop.url}/p`);
  return { ...stage, files };
}
/** As far as a shopper comes before it is said. */
async function buyUntilSaid(shopper: Shopper): Promise<void> {
  const isSaid = expect
    .poll(() => codes(shopper), { timeout: 30_000 })
    .toContainEqual(expect.stringMatching(/RELEASES_MIXED|APP_NOT_LOADED/));
  void buy(shopper).catch(() => {});
  await isSaid;
}
const codes = ({ complaints }: { complaints: string[] }) =>
  complaints.flatMap((line) => /\[reelshelf\] (\w+)/.exec(line)?.[1] ?? []);

test('the other release is another one', () => {
  expect(releaseIn(other)).not.toBe(releaseIn(dist));
  expect(readFileSync(join(other, 'reelshelf-app.js'), 'utf8')).not.toBe(
    readFileSync(join(dist, 'reelshelf-app.js'), 'utf8'),
  );
});

describe('one file of another release', () => {
  test.each([
    'app',
    'startMeasuring',
    'soon',
    'player',
    'video-mp4',
    'watch',
    'ProductSheet',
    'shopModels',
    'carts',
    'cart-shopify',
    'cart-shopify-theme',
  ])(
    'reelshelf-%s.js of another release is refused with a word, on a server that ignores what is asked of it',
    async (part) => {
      const folder = mixedWith(other, [`reelshelf-${part}.js`]);
      const { shopper } = await visit(() => folder);
      await buyUntilSaid(shopper);
      const lines = shopper.complaints.filter((line) => /RELEASES_MIXED|APP_NOT_LOADED/.test(line));
      expect(lines.join()).toMatch(/Replace all of dist\/ and empty caches/);
      expect(shopper.complaints.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    },
  );
});

describe('two releases', () => {
  test('a tag’s script out of a cache works whole beside a newer release, which says so', async () => {
    const { shop, intake, shopper } = await visit(({ name }) =>
      name === 'reelshelf.js' ? other : dist,
    );
    await buy(shopper);
    expect(codes(shopper)).toEqual(['RELEASES_MIXED']);
    await shopper.page.goto('about:blank');
    await expect.poll(() => intake.events('product_added').length, { timeout: 10_000 }).toBe(1);
    expect(shop.requests.some(({ path }) => path.startsWith('/reelshelf/reelshelf-'))).toBe(false);
  });

  test('files in a cache from before do no harm on a server that keeps them apart by what is asked', async () => {
    // A page that began with the old release goes on with it, one that begins now has the new one.
    const kept = releaseIn(other);
    const { shop, intake, shopper } = await visit(({ name, query }) =>
      name === 'reelshelf.js' || query !== kept ? dist : other,
    );
    await sells(shopper, shop, intake);
  });

  test('the old release works as a whole after the new one is there, on a server that keeps both', async () => {
    const kept = releaseIn(other);
    const { shop, intake, shopper } = await visit(({ name, query }) =>
      name === 'reelshelf.js' || query === kept ? other : dist,
    );
    await sells(shopper, shop, intake);
  });
});

test('a page that was open when the release changed is told at the next file, and shows what it has', async () => {
  let isNew = false;
  const { shopper } = await visit(() => (isNew ? other : dist));
  await shopper.page.locator('[part~="card"]').first().waitFor();
  await expect.poll(() => shopper.heard()).toContain('shelf_loaded');
  isNew = true;
  await buyUntilSaid(shopper);
  expect(await shopper.page.locator('[part~="card"]').count()).toBeGreaterThan(0);
});
