/** Browsers inside of apps, phones that save power or data, and browsers that lack what newer ones have: in each the shelf sells. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lackingPages, lowPowerPage } from '../../pages/lacking.js';
import { passTime } from '../../support/passTime.js';
import { openCard, playing, seeShelf } from '../support/journey.js';
import { sells } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('sells in', () => {
  test.each(Object.entries(lackingPages))('%s', async (_name, { userAgent, page }) => {
    const { shop, intake, shopper } = await setStage(browser, {
      pages: [page],
      ...(userAgent ? { shopper: { userAgent } } : {}),
    });
    await shopper.page.goto(shop.url + page.path);
    await sells(shopper, shop, intake);
  });
});

test('a phone that saves power moves no preview, plays what is tapped, and after a swipe plays by one more tap', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [lowPowerPage],
  });
  const { page } = shopper;
  await page.goto(shop.url + lowPowerPage.path);
  await seeShelf(shopper);
  await openCard(shopper);
  // The press is forgotten by then.
  await passTime(1200);
  await page.evaluate(() => {
    const list = document
      .querySelector('reel-shelf')
      ?.shadowRoot?.querySelector<HTMLElement>('.pl-list');
    list?.scrollTo({ top: list.clientHeight, behavior: 'instant' });
  });
  const slide = page.locator('[part~="slide"]:not([inert])[data-phase=blocked]');
  await slide.getByRole('button', { name: 'Play' }).click();
  await playing(page);
  await page.locator('.pl-top [part~="close"]').click();
  await shopper.part('player').waitFor({ state: 'detached' });
  await sells(shopper, shop, intake);
});

test('who shares within an app is given the address where it can be marked and copied', async () => {
  const [inApp] = Object.values(lackingPages);
  if (!inApp) throw new Error('no page within an app');
  const { shop, shopper } = await setStage(browser, { pages: [inApp.page] });
  const { page } = shopper;
  await page.goto(shop.url + inApp.page.path);
  await seeShelf(shopper);
  await openCard(shopper);
  await page.locator('[part~="slide"]:not([inert]) [part~="share"]').click();
  await page.locator('[part~="share-choices"] .share-copy').click();
  const link = page.locator('[part~="share-choices"] input');
  await expect.poll(() => link.inputValue()).toMatch(/\/in-instagram\?reelshelf=/);
  expect(
    await link.evaluate((field: HTMLInputElement) => field.selectionEnd === field.value.length),
    'marked as a whole',
  ).toBe(true);
});
