/** Small screens, large text, no mouse, no eyes: the same shelf sells. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passTime } from '../../support/passTime.js';
import { hostPage } from '../../pages/hostPage.js';
import { openCard, pressInBar, productInBar, seeShelf } from '../support/journey.js';
import { addToCart, arrives, cartLines, openSheet, sells } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  passes: unknown[];
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/** What the rules of WCAG 2.2 AA find in our part of the page. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() =>
    (
      window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }
    ).axe.run(document.querySelector('reel-shelf'), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  expect(passes.length, 'axe looked at something').toBeGreaterThan(8);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`,
    ),
  );
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside
      ? `${inside.getAttribute('part') ?? inside.className} ${inside.getAttribute('aria-label') ?? inside.textContent ?? ''}`.trim()
      : (document.activeElement?.tagName ?? '');
  });

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    met.push(await focused(page));
    if (wanted.test(met.at(-1) ?? '')) return;
  }
  throw new Error(`Tab never came to ${String(wanted)}; it met ${met.join(' | ')}`);
}

test.each(['phone', 'desktop'] as const)(
  'no fault for axe on shelf, player and product sheet (%s)',
  async (screen) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/axe' })],
      shopper: { screen, reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    await page.goto(`${shop.url}/axe`);
    await seeShelf(shopper);
    expect.soft(await faults(page), 'shelf').toEqual([]);
    await openCard(shopper);
    expect.soft(await faults(page), 'player').toEqual([]);
    await pressInBar(page, productInBar(page));
    await shopper.part('add-to-cart').first().waitFor();
    expect.soft(await faults(page), 'product sheet').toEqual([]);
    await addToCart(page);
    expect.soft(await faults(page), 'after the add').toEqual([]);
  },
);

test('from the page to the cart by keys alone, and back to where one came from', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      hostPage({
        path: '/keys',
        before: '<a href="#x">Before</a>',
        after: '<a href="#y">After</a>',
      }),
    ],
    shopper: { screen: 'desktop' },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/keys`);
  await seeShelf(shopper);
  await tabTo(page, /^open Play video by/);
  await page.keyboard.press('ArrowRight');
  const second =
    (await page.locator('[part~="card"][data-position="1"] .open').getAttribute('aria-label')) ??
    'none';
  await expect.poll(() => focused(page)).toContain(second);
  const opener = await focused(page);
  await page.keyboard.press('Enter');
  await shopper.part('player').waitFor();
  await tabTo(page, /^product Dew Serum|product .*Dew Serum|Dew Serum.*View product/);
  await page.keyboard.press('Enter');
  await shopper.part('add-to-cart').first().waitFor();
  await tabTo(page, /^variant/);
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.locator('[part~="variant"][aria-checked="true"]').innerText())
    .toContain('50 ml');
  await tabTo(page, /^add-to-cart/);
  await page.keyboard.press('Enter');
  await page.locator('[part~="player"]').getByText('In your cart').waitFor();
  await expect
    .poll(() => focused(page), { message: 'the focus goes on to what came in the button’s place' })
    .toMatch(/View cart/);
  expect(await cartLines(shopper, shop)).toMatchObject([{ variantId: '41002', quantity: 1 }]);
  await page.keyboard.press('Escape');
  await page.locator('section[part~="product"]').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await shopper.part('player').waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe(opener);
  await arrives(shopper, intake, 'product_added');
  expect(shopper.complaints).toEqual([]);
});

test('320 px wide with text twice as large: nothing is cut off, and it sells', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/small', head: '<style>html { font-size: 200% }</style>' })],
  });
  const { page } = shopper;
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`${shop.url}/small`);
  await seeShelf(shopper);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await openSheet(shopper);
  const outside = await page.evaluate(() => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    // The row of the video's products scrolls sideways, as it is meant to.
    const buttons = [
      ...(root?.querySelectorAll<HTMLElement>('.sheet button, .sheet a, .pl-top button') ?? []),
    ].filter((button) => !button.closest('.ps-chips'));
    return buttons.flatMap((button) => {
      const { left, right, width, height } = button.getBoundingClientRect();
      const isWhole =
        left >= 0 &&
        right <= 320 &&
        (width === 0 || (width >= 24 && height >= 24)) &&
        button.scrollWidth <= button.clientWidth + 1;
      return isWhole ? [] : [`${button.className} ${button.textContent ?? ''}`];
    });
  });
  expect(outside).toEqual([]);
  await page.locator('.sheet-close').click();
  await page.locator('.sheet').waitFor({ state: 'detached' });
  await page.locator('.pl-top [part~="close"]').click();
  await shopper.part('player').waitFor({ state: 'detached' });
  await sells(shopper, shop, intake);
});

test('after the player was closed the shelf scrolls on, and stays where it was put', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/on' })] });
  const { page } = shopper;
  await page.goto(`${shop.url}/on`);
  await seeShelf(shopper);
  await openCard(shopper);
  await page.locator('.pl-top [part~="close"]').click();
  await shopper.part('player').waitFor({ state: 'detached' });
  const track = page.locator('[part~="shelf"] .track');
  await track.hover();
  await page.mouse.wheel(700, 0);
  await page.locator('[part~="card"][data-position="6"]').waitFor();
  await passTime(400);
  expect(await track.evaluate((list) => list.scrollLeft)).toBeGreaterThan(500);
});
