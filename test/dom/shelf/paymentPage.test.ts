import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShelfPage, makeFeed, wait } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
  document.body.classList.add('woocommerce-checkout');
});
afterEach(async () => {
  document.body.classList.remove('woocommerce-checkout');
  await page.leave();
});

test('where a shopper pays nothing is shown, asked for, or opened', async () => {
  page.showAddress((url) => url.searchParams.set('reelshelf', 'a'));
  const feed = vi.fn(() => makeFeed(['a']));
  const { host, shelf } = page.start({ feed });
  shelf.open('a');
  shelf.update({ product: 'mug' });
  await wait(300);
  expect(feed).not.toHaveBeenCalled();
  expect(host.getBoundingClientRect().height).toBe(0);
  expect(page.cards(host)).toEqual([]);
  expect(page.isOpen(host)).toBe(false);
  shelf.destroy();
  expect(host.hidden).toBe(false);
});

test('an order on the page that thanks for it is still reported', async () => {
  const { shelf } = page.start({ consent: 'granted' });
  shelf.order({ id: '1001', currency: 'EUR', total: '66.00' } as never);
  await vi.waitFor(() => expect(page.events.map(({ type }) => type)).toEqual(['reelshelf:order_completed']), { timeout: 5000 });
});
