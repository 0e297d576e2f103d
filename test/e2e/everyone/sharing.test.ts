/** What there is to choose when a video is shared, and the shelf of saved ones, in each state: for small screens, magnified ones, and the shopper's own colours. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { axeFindings } from '../support/axeFindings.js';
import { controlsOf, cutOff, unseenControls } from '../support/controls.js';
import { openCard, openProduct, seeShelf } from '../support/journey.js';
import { showScreens } from '../support/questionShop.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A small phone, and a desktop at 400 %. */
const smaller = { phone: { width: 320, height: 640 }, desktop: { width: 320, height: 256 } };

async function expectForEveryone(
  page: Page,
  { screen, state, within }: { screen: keyof typeof smaller | null; state: string; within: string },
): Promise<void> {
  const drawn = async (where: string) => {
    const { outside, over } = await controlsOf(page);
    expect.soft(outside, `${where}: outside of the screen`).toEqual([]);
    expect.soft(over, `${where}: over one another`).toEqual([]);
    expect.soft(await cutOff(page, within), `${where}: cut off`).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
  };
  await showScreens(page, state);
  expect.soft(await axeFindings(page), state).toEqual([]);
  await drawn(state);
  const was = page.viewportSize();
  if (screen && was) {
    await page.setViewportSize(smaller[screen]);
    await showScreens(page, `${state}-small`);
    await drawn(`${state}, small`);
    await page.setViewportSize(was);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await showScreens(page, `${state}-forced`);
  const { unseen } = await unseenControls(page);
  expect.soft(unseen, `${state}: not seen in the shopper’s own colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
}

const cases = [
  { screen: 'phone', lang: 'en' },
  { screen: 'desktop', lang: 'ar' },
] as const;
const rtl = (lang: string) => `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`;

test.each(cases)(
  'what there is to choose when sharing is reached, read and closed by everyone ($screen, $lang)',
  async ({ screen, lang }) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/share', htmlAttributes: rtl(lang) })],
      shopper: { screen, reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    // The browser lets nothing be copied: the shopper is told how.
    await shopper.context.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.goto(`${shop.url}/share`);
    await seeShelf(shopper);
    await openCard(shopper);
    const within = '[part~="share-choices"]';
    const at = (state: string) => ({ screen, state: `share-${screen}-${lang}-${state}`, within });
    await page.locator('.pl-slide:not([inert]) [part~="share"]').click();
    await page.locator(within).waitFor();
    await expectForEveryone(page, at('video'));
    await page.locator('.share-copy').click();
    await page.locator('.share-note').waitFor();
    await expectForEveryone(page, at('by-hand'));
    await page.locator(`${within} [part~="close"]`).click();
    await page.locator(within).waitFor({ state: 'detached' });
    await openProduct(shopper);
    await page.locator('section[part~="product"] [part~="share"]').click();
    await page.locator(within).waitFor();
    // From the panel to a sheet the product is drawn anew, with nothing chosen.
    await expectForEveryone(page, {
      ...at('product'),
      screen: screen === 'phone' ? screen : null,
    });
    expect(shopper.complaints).toEqual([]);
  },
);

const savedTag = { 'data-show': 'saved', 'data-layout': 'grid', 'data-product': null };

test.each(cases)(
  'the shelf of saved videos is read by everyone, with none, one and several, and after one was taken out ($screen, $lang)',
  async ({ screen, lang }) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/saved', htmlAttributes: rtl(lang), tag: savedTag })],
      shopper: { screen, reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    const within = '[part~="shelf"]';
    const at = (state: string) => ({ screen, state: `saved-${screen}-${lang}-${state}`, within });
    const save = async (ids: readonly string[]) => {
      await page.evaluate(
        (saved) => localStorage.setItem('reelshelf:saved', JSON.stringify(saved)),
        ids,
      );
      await page.reload();
      await page
        .locator('[part~="card"]')
        .nth(ids.length - 1)
        .waitFor();
    };
    await page.goto(`${shop.url}/saved`);
    await page.locator('.savedNone').waitFor();
    await expectForEveryone(page, at('none'));
    const feed = (await (await fetch(`${shop.url}/reels.json`)).json()) as {
      videos: { id: string }[];
    };
    const ids = feed.videos.map(({ id }) => id);
    await save(ids.slice(0, 1));
    await expectForEveryone(page, at('one'));
    await save(ids.slice(0, 5));
    await expectForEveryone(page, at('several'));
    await page.locator('[part~="remove"]').first().click();
    await page.locator('.savedUndo').waitFor();
    await expectForEveryone(page, at('removed'));
    expect(shopper.complaints).toEqual([]);
  },
);

test('a saved video has the price that the shop asks now, not the one of the day it was saved or of the feed', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/saved', tag: savedTag })],
  });
  const { page } = shopper;
  const dear = shop.catalogue.products.find(({ handle }) => handle === 'serum-dew');
  if (!dear) throw new Error('no serum');
  await page.goto(`${shop.url}/saved`);
  await page.evaluate(() => localStorage.setItem('reelshelf:saved', '["one-drop"]'));
  await page.reload();
  const price = page.locator('[part~="card"] [part~="price"]');
  await expect.poll(() => price.innerText()).toContain('28.00');
  for (const variant of dear.variants) Object.assign(variant, { price: '17.50' });
  await page.reload();
  await expect.poll(() => price.innerText()).toContain('17.50');
  expect(await price.innerText()).not.toContain('28.00');
  await page.locator('[part~="card"] [part~="product"]').click();
  const sheet = page.locator('section[part~="product"]');
  await expect.poll(() => sheet.locator('[part~="price"]').first().innerText()).toContain('17.50');
  expect(shopper.complaints).toEqual([]);
});
