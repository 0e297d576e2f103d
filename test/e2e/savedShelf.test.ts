/** What a shopper saves, found again on a page of its own: in two tabs, taken out, put back, and where nothing can be stored. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atRest, openCard, playing, seeShelf } from './support/journey.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const saved = {
  path: '/pages/saved',
  html: ({ endpoint }: { endpoint: string | null }) =>
    `<!doctype html><html lang="en"><title>Saved</title><meta name="viewport" content="width=device-width"><main><script async src="/reelshelf/reelshelf.js" data-feed="/reels.json" data-show="saved" data-layout="grid" data-cart="shopify" data-consent="denied" data-endpoint="${endpoint}" data-key="pub_demo"></script></main>`,
};
const stage = () =>
  setStage(browser, {
    pages: [saved],
    tag: { 'data-previews': 'off', 'data-consent': 'denied' },
  });

const titles = (page: Page) =>
  page
    .locator('[part~="card"] .open')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')));
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('what is saved stands on its own page, the latest first, in every tab, until it is taken out', async () => {
  const { shop, shopper } = await stage();
  const { page, context } = shopper;
  await page.goto(`${shop.url}${saved.path}`);
  await page.getByText('Nothing saved yet').waitFor();
  expect(await page.getByRole('heading', { name: 'Saved videos' }).count()).toBe(1);
  expect(await shopper.heard()).not.toContain('shelf_failed');

  const tab = await context.newPage();
  await tab.goto(`${shop.url}/products/serum-dew`);
  const other = { ...shopper, page: tab, part: (name: string) => tab.locator(`[part~="${name}"]`) };
  await seeShelf(other);
  await openCard(other);
  const save = (index: number) =>
    tab.locator(`[part~="slide"][data-index="${index}"]:not([inert]) [part~="save"]`);
  await save(0).click();
  await tab.keyboard.press('ArrowDown');
  await tab.locator('[part~="slide"][data-index="1"]:not([inert])').waitFor();
  await playing(tab);
  await atRest(tab);
  await save(1).click();
  const expected = await titles(tab);

  // The other tab has heard of both.
  await expect.poll(() => titles(page)).toEqual([expected[1], expected[0]]);
  expect(await page.getByText('Nothing saved yet').count()).toBe(0);
  await expect.poll(() => page.locator('[part~="price"]').first().innerText()).toMatch(/\d/);

  await page.reload();
  await expect.poll(() => titles(page)).toEqual([expected[1], expected[0]]);
  await button(page, /^Remove from saved/)
    .first()
    .click();
  await expect.poll(() => titles(page)).toEqual([expected[0]]);
  await page.getByText('1 video is no longer saved').waitFor();
  await button(page, 'Undo').click();
  await expect.poll(() => titles(page)).toEqual([expected[1], expected[0]]);
  await button(page, 'Remove all').click();
  await page.getByText('Nothing saved yet').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('reelshelf:saved'))).toBeNull();
  expect(shopper.complaints).toEqual([]);
});

test('a video that is taken out while it is watched stays until the player has closed', async () => {
  const { shop, shopper } = await stage();
  const { page } = shopper;
  await page.goto(`${shop.url}/products/serum-dew`);
  const [one, two] = (
    (await (await fetch(`${shop.url}/reels.json`)).json()) as {
      videos: { id: string }[];
    }
  ).videos;
  await page.evaluate(
    (ids) => localStorage.setItem('reelshelf:saved', JSON.stringify(ids)),
    [one?.id, 'a video that is gone', two?.id],
  );
  await page.goto(`${shop.url}${saved.path}`);
  await expect.poll(async () => (await titles(page)).length).toBe(2);
  await openCard(shopper);
  await page.locator('[part~="slide"]:not([inert]) [part~="save"]').click();
  await shopper.hears('video_saved');
  await playing(page);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await titles(page)).length).toBe(1);
  expect(shopper.complaints).toEqual([]);
});

test('where nothing can be stored the page says what it always says, and nothing is thrown', async () => {
  const { shop, shopper } = await stage();
  const { page, context } = shopper;
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
  });
  await page.goto(`${shop.url}${saved.path}`);
  await page.getByText('Nothing saved yet').waitFor();
  expect(shopper.complaints).toEqual([]);
});
