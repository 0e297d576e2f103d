/** The spotlight's button puts its product into the shop's cart from the page, without the player. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScriptedCart, type CartScript } from '../../../support/scriptedCart.js';
import { createShelfPage, makeFeed } from '../../shelf/shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(() => page.leave());

interface Added {
  video: string;
  product: string;
  position: number;
  props: { quantity: number };
}
const start = async (script: CartScript = {}, feed = makeFeed(['mug-1', 'b', 'c'])) => {
  const cart = createScriptedCart(script);
  const host = page.put(document.createElement('div'));
  host.style.width = '700px';
  const { shelf } = page.start({ layout: 'spotlight', feed, cart }, host);
  const added: Added[] = [];
  shelf.on('product_added', (fact) => void added.push(fact as never));
  const button = () => page.inside(host, '[part~=add-to-cart]')[0];
  await vi.waitFor(() => expect(button()).toBeDefined());
  return { cart, host, shelf, added, button };
};

test('a press adds one piece, is confirmed by the cart, counted once, and leads on to the cart', async () => {
  const { cart, host, added, button } = await start();
  expect(button()?.textContent).toBe('Add · $24.00');
  const [outcome] = page.inside(host, '.outcome[role=status]');
  const answer = cart.hold();
  button()?.click();
  await vi.waitFor(() => expect(button()?.getAttribute('aria-busy')).toBe('true'));
  button()?.click();
  expect(added, 'nothing is counted before the cart has said so').toEqual([]);
  answer();
  await vi.waitFor(() => expect(added).toHaveLength(1));
  expect(cart.lines).toEqual(new Map([['mug', 1]]));
  expect(added[0]).toMatchObject({ video: 'mug-1', product: 'mug', props: { quantity: 1 } });
  await vi.waitFor(() => expect(outcome?.textContent).toBe('In your cart'));
  expect(outcome?.isConnected, 'said where a place was for it before').toBe(true);
  expect(page.isOpen(host)).toBe(false);
});

test('after another video was watched, the add is still credited to the one that stands on the page', async () => {
  const { host, shelf, added, button } = await start();
  shelf.open('c');
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(true));
  shelf.close();
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
  button()?.click();
  await vi.waitFor(() => expect(added).toHaveLength(1));
  expect(added[0]).toMatchObject({ video: 'mug-1', product: 'mug', position: 0 });
});

test('a refusal is a sentence under the button, which is ready again', async () => {
  const { cart, host, added, button } = await start();
  cart.refuse('sold_out');
  button()?.click();
  await vi.waitFor(() => expect(page.inside(host, '.outcome')[0]?.textContent).not.toBe(''));
  expect(page.inside(host, '.outcome')[0]?.textContent).toMatch(/sold out/i);
  expect(button()?.getAttribute('aria-disabled')).toBe('false');
  expect(added).toEqual([]);
  button()?.click();
  await vi.waitFor(() => expect(added).toHaveLength(1));
});

test('what has to be chosen first is chosen in the player, at the product', async () => {
  const feed = makeFeed(['mug-1', 'b']);
  const { cart, host, button } = await start({}, {
    ...feed,
    products: [
      {
        id: 'mug',
        title: 'Ridge Mug',
        url: '/products/mug',
        price: { amount: '24.00', currency: 'USD' },
        options: [{ name: 'Glaze', values: ['Chalk', 'Moss'] }],
        variants: [
          { id: 'chalk', options: ['Chalk'], available: true },
          { id: 'moss', options: ['Moss'], available: true },
        ],
      },
    ],
  } as never);
  await vi.waitFor(() => expect(button()?.textContent).toBe('Choose Glaze'));
  button()?.click();
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(true));
  await vi.waitFor(() => expect(page.inside(host, '.sheet')).not.toHaveLength(0));
  expect(cart.calls.some(({ name }) => name === 'add')).toBe(false);
});
