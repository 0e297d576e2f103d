/** The main job, by every way in: watch, open the product, pick a variant, add, check out, order; then what arrived. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { EventType } from '../../src/events/catalog.js';
import { passTime } from '../support/passTime.js';
import { startDemoShop } from './support/demoShop.js';
import { startIntake } from './support/intake.js';
import {
  acceptCookies,
  add,
  checkOut,
  openCard,
  openProduct,
  placeOrder,
  seeShelf,
} from './support/journey.js';
import { startBrowser, startShopper } from './support/shopper.js';
import { waysIn } from './support/waysIn.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(way: keyof typeof waysIn, screen: 'phone' | 'desktop' = 'phone') {
  const intake = await startIntake();
  const { pages, shelf } = await waysIn[way]();
  const shop = await startDemoShop({
    collectorUrl: intake.url,
    pages,
    tag: way === 'tag' ? { 'data-previews': 'off' } : {},
    ...(shelf ? { shelf } : {}),
  });
  const shopper = await startShopper(browser, { screen });
  onTestFinished(async () => {
    await shopper.leave();
    await shop.stop();
    await intake.stop();
  });
  await shopper.page.goto(`${shop.url}/products/serum-dew`);
  return { intake, shop, shopper };
}

describe.each(Object.keys(waysIn) as (keyof typeof waysIn)[])('as %s', (way) => {
  test('a shopper watches, adds a variant, orders, and every step arrives once', async () => {
    const { intake, shop, shopper } = await open(way);
    const { page } = shopper;
    await acceptCookies(shopper);
    await seeShelf(shopper);
    await shopper.hears('shelf_viewed');
    await openCard(shopper);
    await shopper.hears('video_viewed', 1, 'player');
    await page.keyboard.press('ArrowDown');
    await page.locator('[part~="slide"][data-index="1"]:not([inert])').waitFor();
    await shopper.hears('video_viewed', 2, 'player');
    await openProduct(shopper);
    await page.locator('[part~="variant"]', { hasText: '50 ml' }).click();
    await add(shopper);
    await checkOut(shopper);
    expect(await page.locator('[part~="card"]').count(), 'no shelf where shoppers pay').toBe(0);
    await placeOrder(shopper);
    await expect.poll(() => intake.events('order_completed').length).toBe(1);

    const once = (type: EventType) => expect(intake.events(type), type).toHaveLength(1);
    (
      [
        'shelf_loaded',
        'shelf_viewed',
        'product_opened',
        'variant_selected',
        'product_added',
        'checkout_started',
      ] as const
    ).forEach(once);
    expect(
      intake.events('video_viewed').filter(({ props }) => props['surface'] === 'player'),
    ).toHaveLength(2);
    const [added] = intake.events('product_added');
    expect(added).toMatchObject({
      product: 'serum-dew',
      props: { variant: '41002', quantity: 1, valueMinor: 4200, currency: 'USD' },
    });
    const second = intake
      .events('video_started')
      .filter(({ props }) => props['surface'] === 'player')
      .at(-1);
    expect(added?.video).toBe(second?.video);
    expect(intake.events('order_completed')[0]?.props).toMatchObject({
      orderId: shop.orders[0]?.id,
      lines: [{ product: 'serum-dew', variant: '41002', quantity: 1, valueMinor: 4200 }],
    });

    for (const type of [
      'product_add_failed',
      'shelf_failed',
      'video_shared',
      'experiment_exposed',
    ] as const)
      expect(intake.events(type), type).toEqual([]);
    const visitors = new Set(intake.batches.map(({ context }) => context.visitor));
    expect(visitors.size).toBe(1);
    expect([...visitors][0]).toMatch(/^[0-9a-f-]{36}$/);
    for (const view of new Set(intake.events().map((event) => event.view))) {
      const numbers = intake
        .events()
        .filter((event) => event.view === view)
        .map(({ seq }) => seq)
        .sort((a, b) => a - b);
      expect(numbers, 'nothing is missing from a page view').toEqual(numbers.map((_, i) => i));
    }
    expect(intake.wrong).toEqual([]);
    expect(shopper.complaints).toEqual([]);
  });
});

test('before the shopper has agreed nothing is sent and nothing is stored; after a refusal it stays so, and the cart works', async () => {
  const { intake, shopper } = await open('tag');
  const { page } = shopper;
  const stored = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('reelshelf')));
  await seeShelf(shopper);
  await passTime(6000);
  expect(intake.requestCount).toBe(0);
  expect(await stored()).toEqual([]);
  await page.getByRole('button', { name: 'Decline' }).click();
  await seeShelf(shopper);
  await openCard(shopper);
  await openProduct(shopper);
  await add(shopper);
  await passTime(6000);
  expect(intake.requestCount).toBe(0);
  expect(await stored()).toEqual([]);
  expect(await shopper.heard()).toContain('product_added');
  const cart = await page.evaluate(() =>
    fetch('/cart.js').then(
      (answer) => answer.json() as Promise<{ items: { properties: unknown }[] }>,
    ),
  );
  expect(cart.items).toHaveLength(1);
  expect(JSON.stringify(cart.items[0]?.properties ?? {})).not.toContain('_reelshelf');
  expect(shopper.complaints).toEqual([]);
});

test('with permission the cart line says which video sold it', async () => {
  const { shopper } = await open('tag', 'desktop');
  await acceptCookies(shopper);
  await seeShelf(shopper);
  await openCard(shopper);
  await openProduct(shopper);
  await add(shopper);
  const cart = await shopper.page.evaluate(() =>
    fetch('/cart.js').then(
      (answer) => answer.json() as Promise<{ items: { properties: Record<string, string> }[] }>,
    ),
  );
  expect(cart.items[0]?.properties['_reelshelf']).toMatch(/^[\w-]+\.[0-9a-f-]{36}\.[0-9a-z]+$/);
  await expect
    .poll(() => shopper.page.locator('#cart-icon-bubble, cart-drawer').first().textContent())
    .toContain('1');
  expect(shopper.complaints).toEqual([]);
});

test('no video byte is fetched before a tap when previews are off', async () => {
  const { shop, shopper } = await open('tag');
  await seeShelf(shopper);
  await passTime(3000);
  expect(shop.requests.filter(({ path }) => path.endsWith('.mp4'))).toEqual([]);
});

test('the shelf moves nothing on the page', async () => {
  const { shopper } = await open('tag');
  const { page } = shopper;
  await page.evaluate(() => {
    const shifts: number[] = [];
    (window as unknown as { shifts: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await acceptCookies(shopper);
  await seeShelf(shopper);
  await passTime(2500);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});
