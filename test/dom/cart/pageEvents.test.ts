import { afterEach, expect, it } from 'vitest';
import { detectAdapter } from '../../../src/cart/detect/registry.js';
import { createBrowserPage, make } from './browserPage.js';
import type { CartAddRequest } from '../../../src/cart/detect/offer.js';

const LINE = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
let host: HTMLElement;
afterEach(() => host.remove());

it('a listener on the document takes the add over, from inside a shadow tree', async () => {
  host = make('div');
  const inner = make('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  document.body.append(host);
  const heard: CartAddRequest[] = [];
  const listener = (event: Event) => {
    const { detail } = event as CustomEvent<CartAddRequest>;
    heard.push(detail);
    detail.respondWith(Promise.resolve({ ok: true, cart: { count: 7 } }));
  };
  document.addEventListener('reelshelf:cart_add', listener);
  const adapter = await detectAdapter(createBrowserPage(inner), 'custom');
  expect(await adapter.add([LINE])).toMatchObject({ ok: true, cart: { count: 7 } });
  expect(heard).toHaveLength(1);
  expect(Object.isFrozen(heard[0]?.lines)).toBe(true);
  document.removeEventListener('reelshelf:cart_add', listener);
  expect(await adapter.add([LINE])).toMatchObject({ ok: false });
  adapter.destroy();
});

it('a page full of elements that borrow the platforms’ names is no shop', async () => {
  host = make(
    'div',
    {},
    make(
      'form',
      { id: 'Shopify' },
      make('input', { name: 'routes' }),
      make('input', { name: 'shop' }),
    ),
    make('a', { id: 'wcSettings' }),
    make('a', { id: 'wc_add_to_cart_params' }),
  );
  document.body.append(host);
  const adapter = await detectAdapter(createBrowserPage(host), 'auto');
  expect(adapter.id).toBe('link');
  adapter.destroy();
});
