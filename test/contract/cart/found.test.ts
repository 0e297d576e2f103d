import { describe, expect, it } from 'vitest';
import { chooseCart } from '../../../src/cart/detect/choose.js';
import { createNodePage } from '../../../demo/platforms/shops/nodePage.js';
import { shops } from './openShops.js';

describe('auto', () => {
  it.each(Object.entries(shops))(
    'auto finds %s on a page of its own, and takes a page of a cart that has to be named for no platform’s',
    async (name, open) => {
      const { page, adapter, isNamed, stop } = await open();
      expect(chooseCart(page, {}).name).toBe(isNamed ? 'link' : name);
      adapter.destroy();
      await stop();
    },
  );

  it.each([
    { name: 'form', elements: { 'form[action*="/cart"]': {} } },
    { name: 'link', elements: {} },
  ])('auto takes $name on a page without a platform', ({ name, elements }) => {
    expect(chooseCart(createNodePage('https://shop.example', {}, elements), {}).name).toBe(name);
  });
});
