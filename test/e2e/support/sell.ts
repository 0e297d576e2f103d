/** What has to work on every page, whatever the page does: see a card, watch, open the product, put it into the shop's cart. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { DemoShop } from './demoShop.js';
import type { Intake } from './intake.js';
import { pressInBar, productInBar, seeShelf } from './journey.js';
import type { Shopper } from './shopper.js';

interface Sale {
  /** The shelf on the page, where there are several. */
  shelf?: Locator;
  position?: number;
  /** Title of the product to put into the cart; default: the first one of the video. */
  product?: string;
}

/** From the page to "In your cart", by taps. */
export async function buy(shopper: Shopper, sale: Sale = {}): Promise<void> {
  await openSheet(shopper, sale);
  await addToCart(shopper.page);
}

/** From the page to the product sheet. */
export async function openSheet(
  shopper: Shopper,
  { shelf, position = 0, product }: Sale = {},
): Promise<void> {
  const { page } = shopper;
  const scope = shelf ?? page.locator('body');
  if (shelf) await shelf.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  else await seeShelf(shopper);
  await scope.locator(`[part~="card"][data-position="${position}"] .open`).click();
  await pictureMoves(page);
  const way = productInBar(page);
  await pressInBar(page, product ? way.filter({ hasText: product }) : way);
  await page.locator('[part~="add-to-cart"]').first().waitFor();
}

export async function addToCart(page: Page): Promise<void> {
  await page.locator('[part~="add-to-cart"]').first().click();
  await page.locator('[part~="player"]').getByText('In your cart').waitFor();
}

/** Polled from outside: a page with Trusted Types lets no tool build a function of a text in it. */
export async function pictureMoves(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(movingPictures), { interval: 100 }).toBeGreaterThan(0);
}

function movingPictures(): number {
  const roots = [...document.getElementsByTagName('*')].flatMap(
    (element) => element.shadowRoot ?? [],
  );
  const videos = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLVideoElement>('[part~="player"] video'),
  ]);
  return videos.filter((video) => !video.paused && video.currentTime > 0.1 && video.videoWidth > 0)
    .length;
}

/** Lines of the shop's own cart, as the shop says. */
export async function cartLines(
  { page }: Shopper,
  shop: DemoShop,
): Promise<{ handle: string; quantity: number; variantId: string }[]> {
  const cookies = Object.fromEntries(
    (await page.context().cookies()).map(({ name, value }) => [name, value]),
  );
  const cart = shop.carts.cart(cookies);
  return (cart?.items ?? []).map((item) => ({
    handle: item.handle,
    quantity: item.quantity,
    variantId: String(item.variant_id),
  }));
}

/** Goes away, as shoppers do, and waits until what has to arrive is there. */
export async function arrives(
  shopper: Shopper,
  intake: Intake,
  type: Parameters<Intake['events']>[0],
  count = 1,
): Promise<void> {
  await shopper.page.goto('about:blank');
  await expect.poll(() => intake.events(type).length, { interval: 100 }).toBe(count);
  expect(intake.wrong).toEqual([]);
}

/** The whole of it, with nothing to complain about. */
export async function sells(
  shopper: Shopper,
  shop: DemoShop,
  intake: Intake,
  sale: Sale = {},
): Promise<void> {
  await buy(shopper, sale);
  expect(await cartLines(shopper, shop)).toMatchObject([{ quantity: 1 }]);
  await arrives(shopper, intake, 'product_added');
  for (const type of ['shelf_loaded', 'video_started', 'product_opened'] as const)
    expect(intake.events(type).length, type).toBeGreaterThan(0);
  expect(shopper.complaints).toEqual([]);
}
