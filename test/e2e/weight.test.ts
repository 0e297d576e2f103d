/** What a real page fetches of the shelf's files until each moment, as a server sends them. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../pages/hostPage.js';
import { brotliBytes, moments } from '../support/sizes.js';
import { seeShelf } from './support/journey.js';
import { startBrowser, type Shopper } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Fetched {
  file: string;
  from: number;
}
const fetched = ({ page }: Shopper): Promise<Fetched[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/reelshelf\/[^/]+\.js/.test(name))
      .map(({ name, startTime }) => ({
        file: new URL(name).pathname.replace(/.*\//, ''),
        from: startTime,
      })),
  );

/** What is too heavy, with its parts; `[]` where nothing is. */
const tooHeavy = (what: keyof typeof moments, files: readonly string[]) => {
  const bytes = brotliBytes(files);
  return bytes <= moments[what]
    ? []
    : [
        `${what}: ${bytes} bytes of ${moments[what]}: ${files.map((file) => `${file} ${brotliBytes([file])}`).join(', ')}`,
      ];
};

const player = ['reelshelf-player.js', 'reelshelf-video-mp4.js'];

async function visit(line: '3g' | '4g') {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/p' })] });
  const { page } = shopper;
  await page.addInitScript((effectiveType) => {
    const connection = Reflect.get(navigator, 'connection') as object;
    Object.defineProperty(connection, 'effectiveType', { value: effectiveType });
  }, line);
  await page.addInitScript(() =>
    document.addEventListener('reelshelf:shelf_loaded', () => performance.mark('cards'), {
      once: true,
    }),
  );
  await page.goto(`${shop.url}/p`);
  await seeShelf(shopper);
  const files = async () => (await fetched(shopper)).map(({ file }) => file);
  return { page, shopper, files };
}

test('until cards are there, and until a tap, a page fetches no more than is allowed', async () => {
  const { page, shopper, files } = await visit('3g');
  // The last of all: what asks the shop for the prices of the cards in view.
  await expect
    .poll(files)
    .toEqual(
      expect.arrayContaining(['reelshelf-cart-shopify-products.js', 'reelshelf-carts-api.js']),
    );
  await page.waitForLoadState('networkidle');
  const cardsAt = await page.evaluate(
    () => performance.getEntriesByName('cards')[0]?.startTime ?? 0,
  );
  const before = await fetched(shopper);
  const first = before.filter(({ from }) => from < cardsAt).map(({ file }) => file);
  const untilTap = before.map(({ file }) => file);

  expect(new Set(untilTap).size, 'each once').toBe(untilTap.length);
  expect(first.length, 'few requests').toBeLessThanOrEqual(3);
  expect([...tooHeavy('cards are there', first), ...tooHeavy('a tap', untilTap)]).toEqual([]);

  // A pointer or the focus comes before the tap, and with it what the tap shows.
  expect(untilTap.filter((file) => player.includes(file))).toEqual([]);
  await page.locator('[part~="card"]').first().hover();
  await expect.poll(files).toEqual(expect.arrayContaining(player));
});

test('on a good line the player is there before a tap, once somebody goes on looking at the shelf', async () => {
  const { page, files } = await visit('4g');
  await expect.poll(files).toEqual(expect.arrayContaining(player));
  await page.waitForLoadState('networkidle');
  const untilTap = await files();
  expect(new Set(untilTap).size, 'each once').toBe(untilTap.length);
  expect(tooHeavy('a tap, the player there', untilTap)).toEqual([]);
});
