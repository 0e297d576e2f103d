import { afterEach, expect, it, vi } from 'vitest';
import { createMagentoCart } from '../../../../src/cart/adapters/magento/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { startMagentoShop } from '../../../../demo/platforms/shops/magento.js';
import {
  createMagentoPage,
  type MagentoPage,
} from '../../../../demo/platforms/shops/magentoPage.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';

const SERUM = { productId: 'serum-dew', variantId: 'DEW-30', quantity: 1 };

let server: Awaited<ReturnType<typeof startMagentoShop>>;
let theme: MagentoPage;
let adapter: CartAdapter;

interface Setup {
  kind?: 'luma' | 'hyva';
  root?: string;
  globals?: Record<string, unknown>;
  elements?: Record<string, unknown>;
}

async function open({ kind = 'luma', root = '/', globals = {}, elements = {} }: Setup = {}) {
  server = await startMagentoShop(catalogue, { root });
  theme = createMagentoPage(kind, server.origin, root, { globals, elements });
  adapter = createMagentoCart(theme.page);
}

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

it('a theme of Luma learns of an add by its own customer data, which a request of ours does not touch', async () => {
  await open();
  const result = await adapter.add([SERUM]);
  expect(result.uiRefresh).toBe('done');
  expect(theme.told).toEqual(['invalidate cart,messages', 'reload cart,messages true']);
  await expect.poll(() => theme.badge()).toBe(1);
  await adapter.undo(result.undoToken);
  expect(theme.told.slice(2)).toEqual(['invalidate cart', 'reload cart true']);
  await expect.poll(() => theme.badge()).toBe(0);
});

it('a theme of Hyvä learns of an add by its event, even when the answer with the shop’s own mark was lost', async () => {
  await open({ kind: 'hyva' });
  server.fault('answer lost');
  expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'done' });
  expect(theme.told).toEqual([
    'setCookie mage-cache-sessid,,-1,true',
    'reload-customer-section-data',
  ]);
  await expect.poll(() => theme.badge()).toBe(1);
});

it('a page of Magento may have no customer data, or throw, without hurting the add', async () => {
  await open({
    globals: {
      require: () => {
        throw new Error('no module');
      },
    },
    elements: { 'input[name="form_key"]': { value: 'k' } },
  });
  theme.page.cookies['form_key'] = 'k';
  adapter = createMagentoCart(theme.page, { timeoutMs: 2000 });
  expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
});

it('Magento’s customer data is listened to once, and not any more after the shelf is gone', async () => {
  await open();
  const news = vi.fn();
  adapter.onExternalChange(news);
  await expect.poll(() => theme.listeners()).toBe(1);
  await adapter.add([SERUM]);
  server.shop.setQuantity(theme.page.cookies, '41001', 3);
  await theme.reload();
  await theme.reload();
  await expect.poll(() => news.mock.calls.length).toBe(1);
  adapter.destroy();
  expect(theme.listeners()).toBe(0);
});

it('unconfirmed: of Luma opens its cart by the widget dropdownDialog', async () => {
  const dropdownDialog = vi.fn(() => ({}));
  const find = vi.fn(() => ({ length: 1, dropdownDialog }));
  await open({ globals: { jQuery: vi.fn(() => ({ find })) } });
  expect(await adapter.openCart()).toBe(true);
  expect(dropdownDialog).toHaveBeenCalledWith('open');
  expect(theme.page.navigated).toEqual([]);
});

it('a theme of Luma without that widget leaves for the cart’s page', async () => {
  const dropdownDialog = () => {
    throw new Error('cannot call methods on dropdownDialog prior to initialization');
  };
  await open({
    root: '/shop/',
    globals: { jQuery: () => ({ find: () => ({ length: 1, dropdownDialog }) }) },
  });
  expect(await adapter.openCart()).toBe(true);
  expect(theme.page.navigated).toEqual([`${server.origin}/shop/checkout/cart/`]);
});

it('unconfirmed: a theme of Hyvä opens its drawer by the event toggle-cart', async () => {
  await open({ kind: 'hyva', elements: { '#cart-drawer': {} } });
  const heard: unknown[] = [];
  theme.page.window.addEventListener('toggle-cart', (event) =>
    heard.push((event as CustomEvent).detail),
  );
  expect(await adapter.openCart()).toBe(true);
  expect(heard).toEqual([{ isOpen: true }]);
  expect(theme.page.navigated).toEqual([]);
});

it('a theme of Hyvä without a drawer leaves for the cart’s page, and the checkout has one, too', async () => {
  await open({ kind: 'hyva', root: '/shop/' });
  expect(await adapter.openCart()).toBe(true);
  expect(await adapter.checkout()).toBe(true);
  expect(theme.page.navigated).toEqual([
    `${server.origin}/shop/checkout/cart/`,
    `${server.origin}/shop/checkout/`,
  ]);
});

it('a theme of a shop with pages of its own goes where the theme’s mini cart goes', async () => {
  await open({
    globals: { checkout: { shoppingCartUrl: '/de/warenkorb/', checkoutUrl: '/de/kasse/' } },
  });
  expect({ openCart: await adapter.openCart(), checkout: await adapter.checkout() }).toEqual({
    openCart: true,
    checkout: true,
  });
  expect(theme.page.navigated).toEqual([
    `${server.origin}/de/warenkorb/`,
    `${server.origin}/de/kasse/`,
  ]);
});
