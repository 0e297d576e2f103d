/** Run by `npm run test:bundlers`, which builds the pages. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cartNames } from '../../src/cart/contract/names.js';
import { buy } from '../e2e/support/sell.js';
import { startBrowser, type Shopper } from '../e2e/support/shopper.js';
import { complaintsOf, expectSold, openBuiltPage } from './support/builtPage.js';

const names = (process.env['REELSHELF_BUNDLERS'] ?? '').split(',').filter(Boolean);
/** Until the add, whatever the bundler makes of our files: esbuild gives what two of them share a file of its own, seven of fifteen. */
const MAX_SCRIPTS = 15;
const out = (name: string) => join(fileURLToPath(new URL('./', import.meta.url)), name, 'out');

const shelfOf = ({ page }: Shopper) => page.locator('main');
const sees = async (shopper: Shopper) => {
  await shelfOf(shopper).scrollIntoViewIfNeeded();
  await shopper.part('card').first().waitFor();
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(names.filter((name) => name !== 'next'))('built with %s', (name) => {
  test('a feed with one bad item shows the others, and what a shopper adds is added and heard, with few requests', async () => {
    const { shopper, scripts, missing } = await openBuiltPage(browser, out(name), 'main.html');
    await buy(shopper, { shelf: shelfOf(shopper) });
    expect(await shopper.part('card').count()).toBe(2);
    await expectSold(shopper);
    expect(scripts.size, [...scripts].join('\n')).toBeLessThanOrEqual(MAX_SCRIPTS);
    expect(missing).toEqual([]);
    expect(complaintsOf(shopper)).toEqual([]);
  });

  test('each cart’s adapter is fetched and starts', async () => {
    const { shopper, scripts, missing } = await openBuiltPage(browser, out(name), 'main.html');
    await buy(shopper, { shelf: shelfOf(shopper) });
    for (const cart of cartNames.filter((other) => other !== 'custom' && other !== 'link')) {
      const before = scripts.size;
      await shopper.page.evaluate(
        (chosen) => (window as unknown as { tryCart(cart: string): void }).tryCart(chosen),
        cart,
      );
      await expect
        .poll(() => scripts.size, { message: `a script of the cart ${cart}` })
        .toBeGreaterThan(before);
      await shopper.part('player').waitFor();
    }
    expect(missing).toEqual([]);
    expect(
      shopper.complaints.filter((text) => /CART_ADAPTER_FAILED|NOT_LOADED|uncaught/.test(text)),
    ).toEqual([]);
  });

  test('importing reelshelf/reelshelf.js brings the element and the global', async () => {
    const { shopper } = await openBuiltPage(browser, out(name), 'tag.html');
    await shopper.part('card').first().waitFor();
    expect(await shopper.page.evaluate(() => typeof window.reelshelf)).toBe('function');
  });
});

// In development React mounts everything twice.
describe.runIf(names.includes('esbuild')).each(['production', 'development'])(
  'React 18 in %s',
  (mode) => {
    test('an add that draws the app again, with options written inline, sells once and leaves the player open', async () => {
      const { shopper } = await openBuiltPage(browser, out('esbuild'), `${mode}/react.html`);
      await buy(shopper, { shelf: shelfOf(shopper) });
      await expectSold(shopper);
      await shopper.page.getByText('1 in your cart', { exact: true }).waitFor();
      expect(await shopper.part('card').count()).toBe(2);
      await shopper.part('player').waitFor();
      expect(complaintsOf(shopper)).toEqual([]);
    });
  },
);

describe.runIf(names.includes('next'))('built with next', () => {
  test('a prerendered page with options written inline sells, and nothing is said of hydration', async () => {
    const { shopper, missing } = await openBuiltPage(browser, out('next'), '');
    await buy(shopper, { shelf: shelfOf(shopper) });
    await expectSold(shopper);
    await shopper.page.getByText('1 in your cart', { exact: true }).waitFor();
    await shopper.part('player').waitFor();
    expect(missing).toEqual([]);
    expect(complaintsOf(shopper)).toEqual([]);
  });

  test('below a server component, which reads the feed itself, the shelf is shown', async () => {
    const { shopper } = await openBuiltPage(browser, out('next'), 'routines/');
    expect(await shopper.page.locator('h1').textContent()).toBe('Morning, Evening');
    await sees(shopper);
    expect(complaintsOf(shopper)).toEqual([]);
  });

  test('after a way to another page and back, without a load, there is one shelf and it sells', async () => {
    const { shopper } = await openBuiltPage(browser, out('next'), '');
    const { page } = shopper;
    const heading = page.locator('h1');
    const document = await page.evaluateHandle(() => globalThis.document);
    await sees(shopper);
    await page.getByRole('link', { name: 'Routines' }).click();
    await expect.poll(() => heading.textContent()).toBe('Morning, Evening');
    await sees(shopper);
    await page.getByRole('link', { name: 'Home' }).click();
    await expect.poll(() => heading.textContent()).toBe('A shop');
    await buy(shopper, { shelf: shelfOf(shopper) });
    await expectSold(shopper);
    expect(await shopper.part('card').count()).toBe(2);
    expect(await document.evaluate((before) => before === globalThis.document)).toBe(true);
    expect(complaintsOf(shopper)).toEqual([]);
  });
});
