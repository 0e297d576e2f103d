/** What several shelves, a translator and a cover make of one page: money and counts stay right. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage, markupOf, pastedTag } from '../../pages/hostPage.js';
import { arrives, openSheet } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';
import { passTime } from '../../support/passTime.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** As translators do that enter shadow roots. */
function translate() {
  const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts)
      if (text.data.trim())
        text.replaceWith(Object.assign(document.createElement('font'), { textContent: text.data }));
  }
}

test('on a translated page the price that is shown is the price that is taken', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/translated' })] });
  const { page } = shopper;
  await page.goto(`${shop.url}/translated`);
  await openSheet(shopper, { product: 'Dew Serum' });
  const add = shopper.part('add-to-cart').first();
  await expect.poll(() => add.textContent()).toContain('$28.00');
  await page.evaluate(translate);
  await page.locator('section[part~="product"]').getByText('50 ml').click();
  await expect.poll(() => add.textContent()).toContain('$42.00');
  expect(
    await page.locator('section[part~="product"] [part~="price"]').first().textContent(),
  ).toContain('$42.00');
});

test('three shelves of one feed count each video’s card once, and none while a cover lies over the page', async () => {
  const cover =
    '<div id="cover" style="position:fixed;inset:0;background:#fff;z-index:99999">Are you 18?</div>';
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      {
        path: '/three',
        html: (facts) =>
          markupOf(
            hostPage({
              path: '/three',
              place: () =>
                ['a', 'b', 'c']
                  .map((name) => pastedTag(facts, { 'data-shelf': name, 'data-heading': '' }))
                  .join(''),
              after: cover,
            }),
            facts,
          ),
      },
    ],
    shopper: { screen: 'desktop' },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/three`);
  await expect
    .poll(async () => (await shopper.heard()).filter((type) => type === 'shelf_loaded').length)
    .toBe(3);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('startMeasuring')),
  );
  // Longer than a view takes.
  await passTime(2500);
  expect((await shopper.heard()).filter((type) => type.endsWith('_viewed'))).toEqual([]);
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await expect
    .poll(async () => (await shopper.heard()).filter((type) => type === 'shelf_viewed').length)
    .toBeGreaterThan(1);
  // In which no card may count a second time.
  await passTime(1500);
  await arrives(shopper, intake, 'shelf_loaded', 3);
  const videos = intake.events('card_viewed').map(({ video }) => video);
  expect(videos.length).toBeGreaterThan(2);
  expect(new Set(videos).size).toBe(videos.length);
});
