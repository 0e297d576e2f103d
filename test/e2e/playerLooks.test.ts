/**
 * What the open player looks like, in each of its states, on a phone and on a desktop, light from left to right and dark from right to left,
 * against pictures in `looks/`. `npm run looks` takes them anew.
 */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { startDemoShop, type DemoShop } from './support/demoShop.js';
import { pressInBar, productInBar } from './support/journey.js';
import { createLooks, readyForLooks, startLooking, type Looks } from './support/looks.js';
import { goTo, holdStill, pause, seePin, SLIDE, takeStill } from './support/still.js';

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
  },
  desktop: { viewport: { width: 1440, height: 900 } },
};
type Screen = keyof typeof screens;

/** Of the feed with few videos. */
const LAST = 2;

/** Where a shopper stands in the player, and the way there. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  async playing(page) {
    await page.locator(`${SLIDE}[data-phase=playing]`).waitFor();
    await goTo(page);
  },
  async paused(page) {
    await pause(page);
    await seePin(page);
  },
  async product(page) {
    await pause(page);
    await pressInBar(page, productInBar(page));
    await page.locator('[part~=add-to-cart]').waitFor();
    await seePin(page);
  },
  async cart(page) {
    await states['product']?.(page);
    await page.locator('[part~=add-to-cart]').click();
    await page.getByRole('button', { name: 'View cart' }).click();
    await page.locator('[part~=cart] .cd-main, [part~=cart] .cd-foot').first().waitFor();
  },
  async end(page) {
    await pause(page);
    await page.keyboard.press('ArrowDown');
    await page.locator('.pl-end').waitFor();
  },
  async creator(page) {
    await pause(page);
    await page.locator(`${SLIDE} .pl-by`).click();
    await page.locator('[part~=creator] .cr-clip').first().waitFor();
  },
};

test.concurrent.each(
  Object.keys(states).flatMap((state) =>
    (Object.keys(screens) as Screen[]).flatMap((screen) =>
      ['light-ltr', 'dark-rtl'].map((worn) => ({ state, screen, worn })),
    ),
  ),
)('the player, $state, looks as it did on a $screen, $worn', async ({ state, screen, worn }) => {
  const [theme = '', dir = ''] = worn.split('-');
  const context = await browser.newContext({
    ...screens[screen],
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  const page = await context.newPage();
  try {
    await page.goto(
      `${shop.url}/pages/layouts?layout=carousel&state=few&theme=${theme}&dir=${dir}`,
    );
    await readyForLooks(page);
    // The last of all, where it is about what comes then.
    const cards = page.locator('[part~=card] .open');
    await cards.nth(state === 'end' ? LAST : 0).click();
    await page.locator(`${SLIDE} [part~=save]`).waitFor();
    await states[state]?.(page);
    await page.evaluate(holdStill);
    await looks.expectAsKept(`player-${state}-${screen}-${worn}`, await takeStill(page));
  } finally {
    await context.close();
  }
});
