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
  await vi.waitFor(
    () => expect(page.events.map(({ type }) => type)).toEqual(['reelshelf:order_completed']),
    { timeout: 5000 },
  );
});

test('a shelf on a page that becomes a checkout goes away, with its player, and comes back after it', async () => {
  document.body.classList.remove('woocommerce-checkout');
  const feed = vi.fn(() => makeFeed(['a', 'b']));
  const { host, shelf } = page.start({ feed, consent: 'granted' });
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(2), { timeout: 5000 });
  shelf.open('a');
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 5000 });

  history.pushState({ of: 'the page' }, '', '/checkout');
  await vi.waitFor(() => expect(host.shadowRoot?.childElementCount).toBe(0));
  expect({
    hidden: host.hidden,
    isOpen: page.isOpen(host),
    overflow: document.documentElement.style.overflow,
  }).toEqual({ hidden: true, isOpen: false, overflow: '' });
  shelf.open('b');
  shelf.order({ id: '1002', currency: 'EUR', total: '66.00' } as never);
  await vi.waitFor(
    () => expect(page.events.map(({ type }) => type)).toContain('reelshelf:order_completed'),
    { timeout: 5000 },
  );
  expect(page.isOpen(host)).toBe(false);
  expect(feed).toHaveBeenCalledTimes(1);

  history.replaceState({ of: 'the page' }, '', '/products/serum');
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(2), { timeout: 5000 });
  expect(host.hidden).toBe(false);
  expect(page.errors).toEqual([]);
});

test('a shelf beside a card field that comes late goes away, and stays away while it is there', async () => {
  document.body.classList.remove('woocommerce-checkout');
  const { host, shelf } = page.start();
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(3), { timeout: 5000 });
  const frame = page.put(document.createElement('iframe'));
  frame.title = 'Secure card number input frame';
  await vi.waitFor(() => expect(host.hidden).toBe(true), { timeout: 5000 });
  expect(page.cards(host)).toEqual([]);
  frame.remove();
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(3), { timeout: 5000 });
  shelf.destroy();
});
