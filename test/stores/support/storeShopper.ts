/** A shopper on the shop page: what the shelf told the page, what the server holds for this browser, and the adapter beside the shelf. */
import type { Browser } from 'playwright';
import { startShopper, type Shopper } from '../../e2e/support/shopper.js';
import { readHeld } from './nodeCart.js';
import { CART_KEY, type StoreLine } from './store.js';
import type { ReelshelfEventDetail } from '../../../src/shelf/domEvents.js';

export interface StoreShopper extends Shopper {
  /** DOM events of this name since the browser was opened, on whatever page. */
  told(type: string): ReelshelfEventDetail[];
}

/** Why there were not as many as asked for, in any of the sentences for it. */
export const refuses = /^Only |There are not|There are no more/;

export async function startStoreShopper(browser: Browser): Promise<StoreShopper> {
  const shopper = await startShopper(browser);
  const { page, context } = shopper;
  page.setDefaultTimeout(15_000);
  const heard: ReelshelfEventDetail[] = [];
  await context.exposeFunction(
    'tellTest',
    (detail: ReelshelfEventDetail) => void heard.push(detail),
  );
  await context.addInitScript(() => {
    const tell = (window as unknown as { tellTest(detail: unknown): void }).tellTest;
    for (const type of ['product_added', 'product_add_failed', 'checkout_started']) {
      document.addEventListener(`reelshelf:${type}`, (event) =>
        tell((event as CustomEvent).detail),
      );
    }
  });
  return { ...shopper, told: (type) => heard.filter((detail) => detail.type === type) };
}

/** What the server holds for this browser. */
export async function heldBy({ page }: StoreShopper): Promise<StoreLine[]> {
  return readHeld(await page.evaluate((key) => localStorage.getItem(key), CART_KEY));
}

/** Calls the npm adapter beside the shelf, all calls at once. */
export async function beside(
  { page }: StoreShopper,
  calls: [method: string, ...values: unknown[]][],
): Promise<unknown[]> {
  await page.locator('html[data-beside="ready"]').waitFor({ state: 'attached' });
  return page.evaluate((wanted) => {
    const cart = (
      window as unknown as { storeCart: Record<string, (...values: unknown[]) => Promise<unknown>> }
    ).storeCart;
    return Promise.all(wanted.map(([method, ...values]) => cart[method]?.(...values)));
  }, calls);
}
