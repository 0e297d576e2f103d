/** The row of cards under a finger on a phone, on the built files. */
import { expect, onTestFinished, test } from 'vitest';
import { hostPage } from '../pages/hostPage.js';
import { startDemoShop } from './support/demoShop.js';
import { createFinger } from './support/finger.js';
import { startIntake } from './support/intake.js';
import { seeShelf } from './support/journey.js';
import { startBrowser, startShopper } from './support/shopper.js';

test('a row that a finger has thrown comes to rest at a whole card, and finds the next ones drawn', async () => {
  const browser = await startBrowser();
  const intake = await startIntake();
  const shop = await startDemoShop({
    collectorUrl: intake.url,
    pages: [hostPage({ path: '/p', tag: {} })],
  });
  const shopper = await startShopper(browser);
  onTestFinished(async () => {
    await shopper.leave();
    await shop.stop();
    await intake.stop();
    await browser.close();
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/p`);
  await seeShelf(shopper);
  const row = page.locator('[part~="shelf"] [role="list"]');
  const box = await row.boundingBox();
  if (!box) throw new Error('the row is not on the page');
  const finger = await createFinger(page);
  const y = box.y + box.height / 2;
  // Farther than half a card: a slow machine's finger throws weakly.
  await finger.swipe({ x: 340, y }, { x: 130, y });
  /** Distance of the card that stands first from where a card rests. */
  const gapPx = () =>
    row.evaluate((list) => {
      const start =
        list.getBoundingClientRect().left + parseFloat(getComputedStyle(list).paddingLeft);
      const lefts = [...list.querySelectorAll('[part~="card"]')].map(
        (card) => card.getBoundingClientRect().left - start,
      );
      return list.scrollLeft > 20 ? Math.min(...lefts.map(Math.abs)) : Infinity;
    });
  await expect.poll(gapPx).toBeLessThan(2);
  await expect.poll(() => row.locator('[part~="card"]').count()).toBeGreaterThan(8);
  expect(shopper.complaints).toEqual([]);
});
