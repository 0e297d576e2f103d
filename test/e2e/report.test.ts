/** Shoppers whose every act is known; then the merchant's report has to say exactly that. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/collector/reports/shared/types.js';
import { passTime } from '../support/passTime.js';
import {
  startCollectorProcess,
  freePort,
  type CollectorProcess,
} from './support/collectorProcess.js';
import { startDemoShop } from './support/demoShop.js';
import {
  acceptCookies,
  add,
  checkOut,
  openCard,
  openProduct,
  placeOrder,
  seeShelf,
} from './support/journey.js';
import { startBrowser, startShopper, type Shopper } from './support/shopper.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const videoOf = ({ page }: Shopper, position: number) =>
  page.locator(`[part~="card"][data-position="${position}"] .open`).getAttribute('aria-label');

test('the report shows each view, add and order under the right creator, and nobody else’s', async () => {
  const collectorPort = await freePort();
  const shop = await startDemoShop({
    collectorUrl: `http://127.0.0.1:${collectorPort}`,
    tag: { 'data-previews': 'off' },
  });
  const collector: CollectorProcess = await startCollectorProcess({
    origin: shop.url,
    port: collectorPort,
    feed: `${shop.url}/reels.json`,
  });
  onTestFinished(async () => {
    await shop.stop();
    await collector.stop();
  });
  const visit = async (screen: 'phone' | 'desktop' = 'phone') => {
    const shopper = await startShopper(browser, { screen });
    await shopper.page.goto(`${shop.url}/products/serum-dew`);
    return shopper;
  };
  const report = async () => (await collector.report()) as unknown as Report;
  const seen: string[] = [];

  // Ada watches the first video, opens the product, adds one and orders it.
  const ada = await visit();
  await acceptCookies(ada);
  await seeShelf(ada);
  await ada.hears('shelf_viewed');
  seen.push((await videoOf(ada, 0)) ?? '');
  await openCard(ada, 0);
  await ada.hears('video_viewed');
  await openProduct(ada, 'Dew Serum');
  await add(ada);
  await checkOut(ada);
  await placeOrder(ada);
  await expect.poll(async () => (await report()).orders.reported).toBe(1);
  // The same thank-you page again: the order is still one.
  await ada.page.reload();
  await passTime(3500);
  await ada.leave();

  // Ben watches the second video, adds, and leaves without ordering.
  const ben = await visit('desktop');
  await acceptCookies(ben);
  await seeShelf(ben);
  await ben.hears('shelf_viewed');
  seen.push((await videoOf(ben, 1)) ?? '');
  await openCard(ben, 1);
  await ben.hears('video_viewed');
  await openProduct(ben, 'Dew Serum');
  await add(ben);
  await ben.page.goto('about:blank');
  await expect.poll(async () => (await report()).summary.adds).toBe(2);
  await ben.leave();

  // Cem looks only, and opens nothing. Dee declines, watches and adds: she is nobody's figure.
  const cem = await visit();
  await acceptCookies(cem);
  await seeShelf(cem);
  await cem.hears('shelf_viewed');
  await cem.page.goto('about:blank');
  await expect.poll(async () => (await report()).summary.shelfViews).toBe(3);
  await cem.leave();
  const dee = await visit();
  await dee.page.getByRole('button', { name: 'Decline' }).click();
  await seeShelf(dee);
  await openCard(dee, 0);
  await dee.hears('video_viewed');
  await openProduct(dee, 'Dew Serum');
  await add(dee);
  await dee.leave();

  const { summary, creators, videos, products, funnel, orders, trust } = await report();
  expect(summary).toMatchObject({
    views: 2,
    viewers: 2,
    opens: 2,
    adds: 2,
    addedUnits: 2,
    shelfViews: 3,
    addFailures: 0,
    creatorsWithOrders: 1,
  });
  expect(summary.sales).toEqual({ orders: 1, revenue: [{ currency: 'USD', minor: 2800 }] });
  expect(orders).toMatchObject({ reported: 1, direct: 1 });
  expect(videos.rows.filter(({ views }) => views > 0)).toHaveLength(2);
  const sold = creators.rows.filter(({ sales }) => sales.orders > 0);
  expect(sold).toHaveLength(1);
  const feed = (await (await fetch(`${shop.url}/reels.json`)).json()) as {
    creators: { id: string; handle: string }[];
  };
  const handle = feed.creators.find(({ id }) => id === sold[0]?.id)?.handle ?? 'unknown';
  expect(seen[0]).toContain(handle);
  expect(products.rows.find(({ id }) => id === 'serum-dew')).toMatchObject({
    opens: 2,
    adds: 2,
    sales: { orders: 1, revenue: [{ currency: 'USD', minor: 2800 }] },
  });
  expect(funnel.steps.map(({ shoppers }) => shoppers)).toEqual(
    [...funnel.steps.map(({ shoppers }) => shoppers)].sort((a, b) => b - a),
  );
  expect(funnel.steps[0]?.shoppers).toBe(3);
  expect(funnel.steps.at(-1)?.shoppers).toBe(1);
  expect(JSON.stringify(trust)).toContain('0');

  // And as the merchant sees it.
  const merchant = await startShopper(browser, { screen: 'desktop' });
  await merchant.page.goto(collector.reportUrl());
  await merchant.page.getByText('$28').first().waitFor();

  // Behind the figures: each video by itself, each order with its reason, how it came; and of telephones only what Ada did.
  const room = async (name: string, words: string | RegExp) => {
    const fold = merchant.page.locator('.fold', { has: merchant.page.getByText(name) });
    await fold.locator('summary').first().click();
    await fold.getByText(words).first().waitFor();
  };
  await room('Video by video', /sells most here: 1 order\./);
  await room('Orders one by one', /Dew Serum: added from “.+” by .+ before/);
  await room('How the data came', 'Agreed to be measured');
  await room('The first hours', 'Too early to say');
  await merchant.page.getByText('Narrow down').click();
  await merchant.page.getByRole('combobox', { name: 'Device' }).selectOption('desktop');
  await merchant.page.getByText('No orders yet.').waitFor();
  await merchant.page.getByRole('combobox', { name: 'Device' }).selectOption('phone');
  await merchant.page.getByText(/^1 order, \$28, after videos by/).waitFor();
  await merchant.page.getByText(handle).first().waitFor();
  expect(merchant.complaints).toEqual([]);
  await merchant.leave();
});
