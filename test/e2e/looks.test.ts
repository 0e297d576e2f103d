/**
 * What each layout looks like, in every state of the demo's gallery page, light and dark, from left to right and from right to left, against
 * pictures in `looks/`. `npm run looks` takes them anew.
 */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { layoutNames } from '../../src/theme/layoutNames.js';
import { startDemoShop, type DemoShop } from './support/demoShop.js';
import { createLooks, startLooking, readyForLooks, type Looks } from './support/looks.js';

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

/** Timers of this length give up what does not come. */
const LONGEST_MS = 4000;
const PATIENCE_MS = 60_000;

async function open(query: string, screen: keyof typeof screens): Promise<Page> {
  const page = await browser.newPage({
    viewport: screens[screen],
    // Nothing moves by itself.
    reducedMotion: 'reduce',
    locale: 'en-US',
    ...(screen === 'phone' ? { hasTouch: true, isMobile: true } : {}),
  });
  // A shelf that waits for its feed waits for as long as the pictures take.
  await page.addInitScript((limitMs) => {
    const { setTimeout: wait } = window;
    window.setTimeout = ((run: () => void, ms?: number) =>
      (ms ?? 0) < limitMs ? wait(run, ms) : 0) as typeof setTimeout;
    const seen = ['night-routine', 'one-drop', 'shelf-tour'];
    sessionStorage.setItem('reelshelf:memory:seen', JSON.stringify(seen));
  }, LONGEST_MS);
  // The shop's own prices come when they come.
  await page.route(/\/(cart|products\/[^/]+)\.js/, (route) => route.abort());
  await page.goto(`${shop.url}/pages/layouts?${query}`);
  await readyForLooks(page);
  return page;
}

/**
 * Runs in the page: whether every picture is there or known not to come, every bubble has its place, and what comes late, arrows among it, has
 * come: one look shows what the one before did.
 */
function isAsBefore(): boolean {
  const looked = globalThis as typeof globalThis & { drawnBefore?: string };
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
  const before = looked.drawnBefore;
  looked.drawnBefore = hosts.every(isThere)
    ? hosts.map((host) => host.shadowRoot?.querySelectorAll('*').length).join()
    : '';
  return looked.drawnBefore !== '' && looked.drawnBefore === before;
}

const isDrawn = (page: Page) =>
  page.waitForFunction(isAsBefore, null, { polling: 200, timeout: PATIENCE_MS });

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
