/**
 * What each layout looks like, in every state of the demo's gallery page, light and dark, from left to right and from right to left, against
 * pictures in `looks/`. `npm run looks` takes them anew.
 */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutNames } from '../../src/theme/layoutNames.js';
import { startDemoShop, type DemoShop } from './support/demoShop.js';
import { createLooks, startLooking, useOwnFont, type Looks } from './support/looks.js';

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

/** As high as all states together, so that everything is drawn. */
const screens = {
  phone: { width: 390, height: 5200 },
  desktop: { width: 1440, height: 5200 },
};

async function open(query: string, screen: keyof typeof screens): Promise<Page> {
  const page = await browser.newPage({
    viewport: screens[screen],
    // Nothing moves by itself.
    reducedMotion: 'reduce',
    locale: 'en-US',
    ...(screen === 'phone' ? { hasTouch: true, isMobile: true } : {}),
  });
  // The shop's own prices come when they come.
  await page.route(/\/(cart|products\/[^/]+)\.js/, (route) => route.abort());
  await page.goto(`${shop.url}/pages/layouts?${query}`);
  await useOwnFont(page);
  return page;
}

/** How much is drawn, once every picture is there or known not to come and every bubble has its place; until then nothing. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('reel-shelf')];
    const isThere = (host: HTMLElement) => {
      const root = host.shadowRoot;
      const state = host.getAttribute('shelf');
      if (state === 'loading' || state === 'empty') return host.hidden === (state === 'empty');
      return (
        root?.querySelector('[part~=card]') &&
        !root.querySelector('.floating:not([data-shown=true])') &&
        (!root.querySelector('.beside') || root.querySelector('.buyNow')) &&
        [...root.querySelectorAll('img')].every(
          ({ complete, naturalWidth }) => complete && naturalWidth > 0,
        )
      );
    };
    if (!hosts.every(isThere)) return '';
    return hosts.map((host) => host.shadowRoot?.querySelectorAll('*').length).join();
  });

/** What comes late, arrows among it, has come: one look shows what the one before did. */
async function isDrawn(page: Page): Promise<void> {
  let before = '';
  const isSame = async () => {
    const now = await drawn(page);
    const same = now !== '' && now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { interval: 250 }).toBe(true);
}

const wear = (page: Page, theme: string, dir: string) =>
  page.evaluate(
    (wanted) => {
      const section = document.querySelector<HTMLElement>('.layouts');
      if (section) [section.dataset['theme'], section.dir] = wanted;
    },
    [theme, dir] as const,
  );

test.concurrent.each(
  layoutNames.flatMap((layout) =>
    (Object.keys(screens) as (keyof typeof screens)[]).map((screen) => ({ layout, screen })),
  ),
)('the layout $layout looks as it did on a $screen, in every state', async ({ layout, screen }) => {
  const page = await open(`layout=${layout}`, screen);
  try {
    await isDrawn(page);
    const worn =
      screen === 'phone'
        ? ['light-ltr', 'light-rtl', 'dark-ltr', 'dark-rtl']
        : ['light-ltr', 'dark-rtl'];
    for (const wear_ of worn) {
      const [theme = '', dir = ''] = wear_.split('-');
      await wear(page, theme, dir);
      await isDrawn(page);
      const taken = await page
        .locator('.layouts')
        .screenshot({ animations: 'disabled', caret: 'hide' });
      await looks.expectAsKept(`${layout}-${screen}-${wear_}`, taken);
    }
  } finally {
    await page.close();
  }
});
