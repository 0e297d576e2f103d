/** A shopper in a real browser, on a shop page whose cart is a real server on another origin, from the shelf to the order. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { checkOut, inPlayer } from '../e2e/support/journey.js';
import { addToCart, openSheet } from '../e2e/support/sell.js';
import { startBrowser } from '../e2e/support/shopper.js';
import { lineOf } from './support/nodeCart.js';
import { startShopPage, STALE, type ShopPage } from './support/shopPage.js';
import {
  chosen,
  limited,
  office,
  other,
  soldOut,
  store,
  twofold,
  variantAt,
  type StoreProduct,
} from './support/store.js';
import {
  beside,
  heldBy,
  refuses,
  startStoreShopper,
  type StoreShopper,
} from './support/storeShopper.js';

const MARK = /^[\w-]+\.[0-9a-f-]{36}\.[0-9a-z]+$/;
const { stock } = store.limited;

let browser: Browser;
let shop: ShopPage;
beforeAll(async () => {
  browser = await startBrowser();
  shop = await startShopPage();
});
afterAll(async () => {
  await browser.close();
  await shop.stop();
});

/** On a product's page, with its sheet open in the player. */
async function open(
  product: StoreProduct,
  consent: 'granted' | 'denied' = 'granted',
): Promise<StoreShopper> {
  const shopper = await startStoreShopper(browser);
  onTestFinished(shopper.leave);
  await shopper.page.goto(shop.urlOf(product.id, consent));
  await openSheet(shopper);
  return shopper;
}
const sheet = ({ page }: StoreShopper) =>
  page
    .locator('[part~="player"] [part~="product"]')
    .filter({ has: page.locator('[part~="add-to-cart"]') });
const price = (shopper: StoreShopper) => sheet(shopper).locator('[part~="price"]').first();
const said = (shopper: StoreShopper) => sheet(shopper).locator('[role="status"]');
const choose = (shopper: StoreShopper, value: string) =>
  shopper.part('variant').filter({ hasText: value }).click();
const isQuiet = ({ complaints }: StoreShopper) => expect(complaints).toEqual([]);
/** The browser itself notes each refusal that has a status of its own. */
const isQuietBut = ({ complaints }: StoreShopper) =>
  expect(complaints.filter((line) => !/Failed to load resource.* 4\d\d /.test(line))).toEqual([]);

test('the product sheet shows the shop’s price and not the feed’s old one', async () => {
  const shopper = await open(chosen);
  await expect
    .poll(() => price(shopper).textContent())
    .toContain(variantAt(chosen, 0).price.amount);
  expect(await price(shopper).textContent()).not.toContain(STALE.amount);
  isQuiet(shopper);
});

test('an add is in the shop’s own cart, and so is the next', async () => {
  const shopper = await open(other);
  await addToCart(shopper.page);
  expect(await heldBy(shopper)).toMatchObject([{ variant: other.variants[0].id, quantity: 1 }]);
  await inPlayer(shopper.page, 'Add another').click();
  await shopper.part('add-to-cart').first().click();
  // The mark's hour may have passed between the two: then each is a line of its own.
  await expect
    .poll(async () =>
      (await heldBy(shopper)).map(
        ({ variant, quantity }) => variant === other.variants[0].id && quantity,
      ),
    )
    .toSatisfy(
      (quantities: number[]) => quantities.reduce((sum, quantity) => sum + quantity, 0) === 2,
    );
  await expect.poll(() => shopper.part('cart').first().textContent()).toContain('2');
  await expect.poll(() => shopper.told('product_added').length).toBe(2);
  isQuiet(shopper);
});

test('the variant that was chosen is the one that is bought, at its price', async () => {
  const shopper = await open(chosen);
  const wanted = variantAt(chosen, 1);
  await choose(shopper, wanted.options[0] ?? '');
  await expect.poll(() => price(shopper).textContent()).toContain(wanted.price.amount);
  await addToCart(shopper.page);
  expect(await heldBy(shopper)).toMatchObject([{ variant: wanted.id, quantity: 1 }]);
  isQuiet(shopper);
});

test('two choices lead to one variant', async () => {
  const shopper = await open(twofold);
  const wanted = variantAt(twofold, twofold.variants.length - 1);
  for (const value of wanted.options) await choose(shopper, value);
  await addToCart(shopper.page);
  expect(await heldBy(shopper)).toMatchObject([{ variant: wanted.id, quantity: 1 }]);
  isQuiet(shopper);
});

test('two adds at once both arrive', async () => {
  const shopper = await open(chosen);
  const results = await beside(shopper, [
    ['add', [lineOf(chosen)]],
    ['add', [lineOf(other)]],
  ]);
  expect(results).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await heldBy(shopper)).map(({ variant }) => variant).sort()).toEqual(
    [chosen.variants[0].id, other.variants[0].id].sort(),
  );
  isQuiet(shopper);
});

test('the quantity of a line is changed, the line taken out and put back', async () => {
  const shopper = await open(chosen);
  await addToCart(shopper.page);
  const before = await heldBy(shopper);
  const line = async () =>
    ((await beside(shopper, [['read']])) as { lines: { key: string; again: unknown }[] }[])[0]
      ?.lines[0];
  expect(await beside(shopper, [['setQuantity', (await line())?.key, 3]])).toMatchObject([
    { ok: true, cart: { count: 3 } },
  ]);
  expect(await heldBy(shopper)).toMatchObject([{ quantity: 3 }]);
  expect(await beside(shopper, [['setQuantity', (await line())?.key, 1]])).toMatchObject([
    { ok: true, cart: { count: 1 } },
  ]);
  const again = (await line())?.again;
  expect(await beside(shopper, [['setQuantity', (await line())?.key, 0]])).toMatchObject([
    { ok: true, cart: { count: 0 } },
  ]);
  expect(await heldBy(shopper)).toEqual([]);
  expect(await beside(shopper, [['add', [again]]])).toMatchObject([{ ok: true }]);
  expect(await heldBy(shopper)).toEqual(before);
  isQuiet(shopper);
});

test('the drawer in the player shows, changes, takes out and puts back what the shop’s own cart holds', async () => {
  const shopper = await open(chosen);
  await addToCart(shopper.page);
  await inPlayer(shopper.page, 'View cart').click();
  const drawer = shopper.page.locator('section[part~="cart"]');
  await expect.poll(() => drawer.locator('.cd-row').count()).toBe(1);
  await drawer.getByLabel('One more').click();
  await drawer.getByLabel('One more').click();
  await expect
    .poll(() => heldBy(shopper))
    .toMatchObject([{ variant: chosen.variants[0].id, quantity: 3 }]);
  const before = await heldBy(shopper);
  await drawer.getByText('Remove', { exact: true }).click();
  await expect.poll(() => heldBy(shopper)).toEqual([]);
  await drawer.getByText('Undo', { exact: true }).click();
  await expect.poll(() => heldBy(shopper)).toEqual(before);
  await expect
    .poll(() => shopper.page.locator('button[part~="cart"]').getAttribute('aria-label'))
    .toBe('View cart, 3 in it');
  isQuiet(shopper);
});

test('an add is taken back by "Undo"', async () => {
  const shopper = await open(other);
  await addToCart(shopper.page);
  await inPlayer(shopper.page, 'Undo').click();
  await expect.poll(() => heldBy(shopper)).toEqual([]);
  await expect.poll(() => said(shopper).textContent()).toBe('Taken out of your cart.');
  isQuiet(shopper);
});

test('at the end of the stock the sheet says so, and the cart holds what the shop says', async () => {
  const shopper = await open(limited);
  for (let asked = 1; asked < stock + 2; asked++)
    await shopper.page.getByRole('button', { name: 'One more' }).click();
  await shopper.part('add-to-cart').first().click();
  await expect.poll(() => said(shopper).textContent()).toMatch(refuses);
  const pieces = async () => (await heldBy(shopper)).reduce((sum, line) => sum + line.quantity, 0);
  const held = await pieces();
  expect(held).toBeLessThanOrEqual(stock);
  const told = () => shopper.told(held > 0 ? 'product_added' : 'product_add_failed')[0]?.props;
  await expect
    .poll(told)
    .toMatchObject(held > 0 ? { quantity: held } : { code: 'not_enough_stock' });
  if (held < stock)
    await beside(shopper, [['add', [lineOf(limited, limited.variants[0], stock - held)]]]);

  await shopper.page.goto(shop.urlOf(limited.id));
  await openSheet(shopper);
  await shopper.part('add-to-cart').first().click();
  await expect.poll(() => said(shopper).textContent()).toMatch(refuses);
  expect(await said(shopper).textContent()).toContain('in your cart');
  await expect
    .poll(() => shopper.told('product_add_failed').at(-1)?.props)
    .toMatchObject({ code: 'not_enough_stock', adapter: store.cart });
  expect(await pieces()).toBe(stock);
  isQuietBut(shopper);
});

test.runIf(soldOut)('what is sold out cannot be added, whatever the feed says', async () => {
  const product = soldOut ?? chosen;
  const shopper = await open(product);
  await expect.poll(() => shopper.part('add-to-cart').first().textContent()).toContain('Sold out');
  expect(await shopper.part('add-to-cart').first().getAttribute('aria-disabled')).toBe('true');
  expect(await beside(shopper, [['add', [lineOf(product)]]])).toMatchObject([
    { ok: false, error: { code: 'sold_out' } },
  ]);
  expect(await heldBy(shopper)).toEqual([]);
  isQuietBut(shopper);
});

test('from the sheet to the checkout to an order that knows which video sold it', async () => {
  const shopper = await open(chosen);
  await shopper.page.getByRole('button', { name: 'One more' }).click();
  await addToCart(shopper.page);
  await checkOut(shopper);
  const order = await office.readOrder(store, await orderedBy(shopper));
  expect(order.lines).toEqual([
    {
      variant: chosen.variants[0].id,
      quantity: 2,
      attribution: expect.stringMatching(MARK) as string,
    },
  ]);
  expect(order.total.currency).toBe(chosen.price.currency);
  expect(Number(order.total.amount)).toBeGreaterThanOrEqual(
    2 * Number(chosen.variants[0].price.amount),
  );
  await expect.poll(() => shopper.told('checkout_started').length).toBe(1);

  await shopper.page.goto(shop.urlOf(other.id));
  await openSheet(shopper);
  await addToCart(shopper.page);
  expect(await heldBy(shopper), 'the order is done; this is a new cart').toMatchObject([
    { variant: other.variants[0].id, quantity: 1 },
  ]);
  isQuiet(shopper);
});

test('without the shopper’s consent nothing of the video goes along, and the sale is made', async () => {
  const shopper = await open(chosen, 'denied');
  await addToCart(shopper.page);
  expect(await heldBy(shopper)).toEqual([
    { variant: chosen.variants[0].id, quantity: 1, attribution: null },
  ]);
  await checkOut(shopper);
  const order = await office.readOrder(store, await orderedBy(shopper));
  expect(order.lines).toEqual([{ variant: chosen.variants[0].id, quantity: 1, attribution: null }]);
  isQuiet(shopper);
});

/** The code of the order that the checkout page has made. */
async function orderedBy({ page }: StoreShopper): Promise<string> {
  const told = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  await expect
    .poll(async () => Object.keys(await told()).filter((name) => name.startsWith('order')), {
      timeout: 30_000,
    })
    .toHaveLength(1);
  const { order, orderError } = await told();
  expect(orderError).toBeUndefined();
  return order ?? '';
}
