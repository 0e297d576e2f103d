/** The demo's gallery page in a window of a chosen width: what is chosen stands in the address, and keys reach all of it. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../support/browserProject.js';
import { axeFindings } from './support/axeFindings.js';
import { startDemoShop, type DemoShop } from './support/demoShop.js';

let browser: Browser;
let shop: DemoShop;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  shop = await startDemoShop();
});
afterAll(async () => {
  await browser.close();
  await shop.stop();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  onTestFinished(() => page.close());
});

const widths = () => page.getByRole('navigation', { name: 'Width' });
const inside = () => page.frameLocator('iframe');

test.each([320, 390, 820, 1280])(
  'chosen by keys, the shelf stands in a window of %i pixels, and the rest of the choice stays',
  async (width) => {
    await page.goto(`${shop.url}/pages/layouts?layout=grid&state=few&theme=dark&dir=rtl`);
    await widths()
      .getByRole('link', { name: String(width) })
      .press('Enter');
    await page.waitForURL(/width=/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      ...{ layout: 'grid', state: 'few', theme: 'dark', dir: 'rtl' },
      width: String(width),
    });
    expect(await widths().locator('[aria-current]').textContent()).toBe(String(width));
    const frame = page.getByTitle(`grid, ${width} pixels wide`);
    await inside().locator('[part~="card"]').first().waitFor();
    const content = await (await frame.elementHandle())?.contentFrame();
    expect(await content?.evaluate(() => innerWidth)).toBe(width);
    expect(await inside().getByRole('navigation', { name: 'Width' }).count()).toBe(0);
  },
);

test('as wide as the window there is no other window, and a width that is none of them is that', async () => {
  for (const query of ['', '&width=window', '&width=7']) {
    await page.goto(`${shop.url}/pages/layouts?layout=grid&state=few${query}`);
    await page.locator('reel-shelf [part~="card"]').first().waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await widths().locator('[aria-current]').textContent()).toBe('window');
  }
});

test('on a phone a wide window is moved in its place by keys, and the page itself is not wider', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${shop.url}/pages/layouts?layout=carousel&state=few&width=1280`);
  await inside().locator('[part~="card"]').first().waitFor();
  const place = page.getByRole('group', { name: 'carousel, 1280 pixels wide' });
  await place.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await axeFindings(page)).toEqual([]);
});

test('what stands in the window may be framed by the shop only', async () => {
  const policy = async (query: string) =>
    (await fetch(`${shop.url}/pages/layouts?${query}`)).headers.get('content-security-policy');
  expect(await policy('width=none')).toContain("frame-ancestors 'self'");
  expect(await policy('width=390')).toContain("frame-ancestors 'none'");
});
