/**
 * The shelf in five shops of very different looks (`/pages/shops/…` of the demo): as it stands on the page, and with a product open, whose
 * button is the shop's own. Against pictures in `looks/`; `npm run looks` takes them anew.
 */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherShopNames } from '../../demo/shop/pages/otherShops.js';
import { cutOff } from './support/controls.js';
import { startDemoShop, type DemoShop } from './support/demoShop.js';
import { createLooks, readyForLooks, startLooking, type Looks } from './support/looks.js';
import { holdStill, pause, seePin, SLIDE, takeStill } from './support/still.js';

let browser: Browser;
let shop: DemoShop;
let looks: Looks;
beforeAll(async () => {
  browser = await startLooking();
  [shop, looks] = await Promise.all([startDemoShop(), createLooks(browser)]);
});
afterAll(async () => {
  await browser.close();
  await shop.stop();
});

const screens = {
  phone: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'light',
  },
  desktop: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
} as const;

test.concurrent.each(
  otherShopNames.flatMap((name) =>
    (Object.keys(screens) as (keyof typeof screens)[]).map((screen) => ({ name, screen })),
  ),
)('the shelf is at home in the shop $name on a $screen', async ({ name, screen }) => {
  const context = await browser.newContext({
    ...screens[screen],
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  const page = await context.newPage();
  try {
    // The shop's own prices come when they come.
    await page.route(/\/(cart|products\/[^/]+)\.js/, (route) => route.abort());
    await page.goto(`${shop.url}/pages/shops/${name}`);
    await readyForLooks(page);
    await page.locator('[part~=card] img').first().waitFor();
    await page
      .locator('[data-shelf-place], reel-shelf')
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await page.locator('[part~=card] .thumb').first().waitFor();
    await looks.expectAsKept(`shop-${name}-${screen}`, await takeStill(page));

    await page.locator('[part~=card] .open').first().click();
    await page.locator(`${SLIDE} [part~=save]`).waitFor();
    await pause(page);
    const way = screen === 'phone' ? `${SLIDE} .pl-barProduct` : '.pl-panelProduct';
    await page.locator(way).first().click();
    const add = page.locator('[part~=add-to-cart].sheet-main').first();
    await add.waitFor();
    const [own, theirs] = await Promise.all(
      [add, page.locator('.buy')].map((button) =>
        button.evaluate((element) => {
          const { backgroundColor, color, textTransform, fontFamily } = getComputedStyle(element);
          return { backgroundColor, color, textTransform, fontFamily };
        }),
      ),
    );
    expect(own).toEqual(theirs);
    await seePin(page);
    await page.evaluate(holdStill);
    await looks.expectAsKept(`shop-${name}-product-${screen}`, await takeStill(page));
  } finally {
    await context.close();
  }
});

test('a price that is too long for its line takes another, and is not cut off', async () => {
  const context = await browser.newContext({ ...screens.phone, locale: 'en-US' });
  const page = await context.newPage();
  try {
    await page.goto(`${shop.url}/pages/shops/grocery`);
    await readyForLooks(page);
    const price = page.locator('[part~=card] [part~=price] b').filter({ hasText: /^From/ }).first();
    await price.waitFor();
    const words = await price.evaluate((element) => {
      // As long as in other languages.
      element.textContent = `À partir de ${element.textContent?.replace(/^From\s*/, '')}`;
      const range = document.createRange();
      range.selectNodeContents(element);
      return { lines: new Set([...range.getClientRects()].map(({ top }) => top)).size };
    });
    expect(words.lines).toBeGreaterThan(1);
    expect(await cutOff(page, '[part~="shelf"]')).toEqual([]);
  } finally {
    await context.close();
  }
});
