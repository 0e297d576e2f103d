import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openSheet, type SheetWorld } from '../product/sheetWorld.js';

let world: SheetWorld | null = null;
afterEach(() => {
  world?.destroy();
  world = null;
});

test('the cart’s button says how many pieces the cart holds, its own changes and other people’s', async () => {
  world = await openSheet('mug-ridge');
  const { one, add, cart, until } = world;
  expect({
    ariaLabel: one('[part="cart"]').ariaLabel,
    textContent: one('[part="cart"]').textContent,
  }).toEqual({ ariaLabel: 'View cart, 0 in it', textContent: '' });
  await userEvent.click(add());
  await until(() => one('[part="cart"]').textContent === '1');
  cart.changeOutside('other', 120);
  await until(() => one('[part="cart"]').textContent === '99+');
  expect(one('[part="cart"]').ariaLabel).toBe('View cart, 121 in it');
});

test('the cart’s button closes the player and opens the shop’s own cart where that cannot be told line by line', async () => {
  world = await openSheet('mug-ridge', { hidesLines: true });
  const { one, cart, context, until } = world;
  await userEvent.click(one('[part="cart"]'));
  expect(context.player.isOpen.value).toBe(false);
  await until(() => cart.calls.some(({ name }) => name === 'openCart'));
});

test('the cart’s button shows no figure where the cart cannot be read, and stays away until there is something in it', async () => {
  world = await openSheet('mug-ridge', { canRead: false });
  const { find, one, add, until } = world;
  expect(find('[part="cart"]')).toBeNull();
  await userEvent.click(add());
  await until(() => find('[part="cart"]') !== null);
  expect({
    ariaLabel: one('[part="cart"]').ariaLabel,
    textContent: one('[part="cart"]').textContent,
  }).toEqual({ ariaLabel: 'View cart', textContent: '' });
});
