/** Pages that make it hard, by policy, by script, by markup. Each one sells, and the browser has nothing to complain about. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clobberedFormPage, clobberedPage } from '../../pages/clobbered.js';
import { noncePolicyPage, strictPolicyPage } from '../../pages/policies.js';
import { prototypePages } from '../../pages/prototypes.js';
import { storagePages } from '../../pages/storage.js';
import { cartLines, openSheet, sells } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('sells under', () => {
  test.each([
    ['a strict policy with Trusted Types', strictPolicyPage, '/strict-policy'],
    ['a policy of nonces', noncePolicyPage, '/nonce-policy'],
  ])('%s', async (_name, page, path) => {
    const { shop, intake, shopper } = await setStage(browser, {
      pages: (origin) => [page(origin)],
    });
    await shopper.page.goto(shop.url + path);
    await sells(shopper, shop, intake);
  });

  test.each(Object.entries({ ...prototypePages, ...storagePages }))('%s', async (_name, page) => {
    const { shop, intake, shopper } = await setStage(browser, { pages: [page] });
    await shopper.page.goto(shop.url + page.path);
    await sells(shopper, shop, intake);
    const [batch] = intake.batches;
    expect(batch).toMatchObject({
      key: 'pub_demo',
      context: {
        product: 'serum-dew',
        viewport: [390, 844],
        widget: { shelf: 'main', layout: 'carousel' },
      },
    });
    expect(intake.events('shelf_loaded')[0]?.props).toEqual({ cards: 12 });
  });

  test('element names that hide what scripts look for', async () => {
    const { shop, intake, shopper } = await setStage(browser, { pages: [clobberedPage] });
    await shopper.page.goto(`${shop.url}/clobbered`);
    await sells(shopper, shop, intake);
  });

  test('element names in the place of the storefront’s globals', async () => {
    const { shop, shopper } = await setStage(browser, { pages: [clobberedFormPage] });
    await shopper.page.goto(`${shop.url}/clobbered-form`);
    await openSheet(shopper);
    // The form has no script of the theme: it is sent in the background, and the video goes on.
    await shopper.part('add-to-cart').first().click();
    // Nobody said that it is in there, so neither do we.
    await shopper.page.getByText('Sent to your cart').waitFor();
    expect(new URL(shopper.page.url()).pathname).toBe('/clobbered-form');
    expect(await cartLines(shopper, shop)).toMatchObject([{ handle: 'serum-dew', quantity: 1 }]);
    expect(shopper.complaints).toEqual([]);
  });
});
