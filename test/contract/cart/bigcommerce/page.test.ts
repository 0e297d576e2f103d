import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createJQuery,
  openBigCommerce,
  type BigCommerceOpening,
} from '../../../../demo/platforms/shops/bigcommercePage.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import type { CartAdapter, CartSummary } from '../../../../src/cart/contract/types.js';

const TOKEN = 'storefront-token';
const SERUM = { productId: 'serum-dew', ref: { id: '5001' }, variantId: '41001', quantity: 1 };
const CARAFE = { productId: 'carafe-pour', ref: { id: '5002' }, variantId: '41003', quantity: 1 };
const SOAP = { productId: 'soap-case', ref: { id: '5004' }, variantId: '41005', quantity: 2 };

type Opened = Awaited<ReturnType<typeof openBigCommerce>>;
let opened: Opened | null = null;
let server: Opened['server'];
let page: Opened['page'];
let adapter: CartAdapter;

async function open(opening?: BigCommerceOpening) {
  opened = await openBigCommerce(opening);
  ({ server, page, adapter } = opened);
}
const keyOf = (cart: CartSummary | null | undefined, variantId: string) =>
  cart?.lines?.find((line) => line.variantId === variantId)?.key ?? '';

afterEach(async () => {
  await opened?.close();
  opened = null;
});

describe('the theme’s own display', () => {
  it('the theme’s own display is told the shop’s own number after an add, a change and an undo', async () => {
    await open();
    const result = await adapter.add([{ ...SERUM, quantity: 2 }]);
    expect(result.uiRefresh).toBe('done');
    await adapter.setQuantity(keyOf(result.cart, '41001'), 5);
    await adapter.setQuantity(keyOf(result.cart, '41001'), 0);
    const again = await adapter.add([CARAFE]);
    await adapter.undo(again.undoToken);
    expect(page.heard).toEqual([2, 5, 0, 1, 0]);
    expect(server.seen.filter(({ path }) => path.endsWith('cart-summary'))).toHaveLength(5);
  });

  it('the theme’s own display gets our count when the shop does not tell its own', async () => {
    await open();
    const { fetch } = page.env;
    page.env.fetch = (url, init) =>
      url.includes('cart-summary') ? Promise.reject(new Error('offline')) : fetch(url, init);
    await adapter.add([SERUM]);
    expect(page.heard).toEqual([1]);
  });

  it('the theme’s own display is left alone where no jQuery can be seen, or the name is another library’s', async () => {
    const other = vi.fn();
    await open({ globals: { $: other } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
    expect(other).not.toHaveBeenCalled();
    expect(server.seen.some(({ path }) => path.endsWith('cart-summary'))).toBe(false);
  });

  it('the theme’s own display without the usual badge is only partly known to show the add', async () => {
    await open({ elements: { '.cart-quantity': null } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
  });

  it('the theme’s own display may throw without hurting the add', async () => {
    await open();
    page.jQuery('body').on('cart-quantity-update', () => {
      throw new Error('old theme');
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
  });

  it('the theme’s own display tells of changes of its own, until the shelf is gone', async () => {
    await open();
    const news = vi.fn();
    adapter.onExternalChange(news);
    await adapter.add([SERUM]);
    expect(news).not.toHaveBeenCalled();
    page.jQuery('body').trigger('cart-quantity-update', 4);
    expect(news).toHaveBeenCalledTimes(1);
    adapter.destroy();
    expect(page.jQuery.listeners).toHaveLength(1);
  });
});

describe('leaving', () => {
  it('goes to the shop’s own cart page and checkout', async () => {
    await open();
    expect({ openCart: await adapter.openCart(), checkout: await adapter.checkout() }).toEqual({
      openCart: true,
      checkout: true,
    });
    expect(page.navigated).toEqual([`${server.origin}/cart.php`, `${server.origin}/checkout`]);
  });

  it('stays in the folder of the shop’s language, which the theme’s own link names', async () => {
    await open({
      elements: { '[data-cart-preview][href*="cart.php"]': { getAttribute: () => '/fr/cart.php' } },
    });
    expect({ openCart: await adapter.openCart(), checkout: await adapter.checkout() }).toEqual({
      openCart: true,
      checkout: true,
    });
    expect(page.navigated).toEqual([
      `${server.origin}/fr/cart.php`,
      `${server.origin}/fr/checkout`,
    ]);
  });

  it('opens the theme’s preview instead, where the theme lets others do that', async () => {
    const modal = { open: vi.fn(), updateContent: vi.fn() };
    const getContent = vi.fn((_wish: object, done: (error: null, content: string) => void) =>
      done(null, '<p>2 items</p>'),
    );
    await open({
      globals: {
        jQuery: createJQuery({ '#previewModal': { modalInstance: modal } }),
        stencilUtils: { api: { cart: { getContent } } },
      },
    });
    expect(await adapter.openCart()).toBe(true);
    expect({
      opened: modal.open.mock.calls,
      updated: modal.updateContent.mock.calls,
      asked: getContent.mock.calls[0]?.[0],
    }).toEqual({
      opened: [[]],
      updated: [['<p>2 items</p>']],
      asked: { template: 'common/cart-preview' },
    });
    expect(page.navigated).toEqual([]);
  });
});

describe('product data with a token', () => {
  const settings = { token: TOKEN };

  it('product data with a token asks once for all cards, however many', async () => {
    await open({ options: { token: TOKEN }, settings });
    const facts = await adapter.getProducts([SERUM, CARAFE, SOAP]);
    expect(facts.get('soap-case')).toEqual({
      available: true,
      price: { amount: '4.50', currency: 'USD' },
      tax: 'excluded',
    });
    expect(facts.size).toBe(3);
    expect(server.seen.map(({ path }) => path)).toEqual(['/graphql']);
  });

  it('product data with a token tells limits, pictures, tax and, where the shop shows it, what is left', async () => {
    await open({
      options: { token: TOKEN, showsStock: true, taxDisplay: 'INC', taxPercent: 20 },
      settings,
    });
    expect(await adapter.getProduct(SOAP)).toMatchObject({
      variants: [{ quantity: { min: 2, max: 6, increment: 1 } }],
    });
    expect(await adapter.getProduct(CARAFE)).toMatchObject({
      tax: 'included',
      price: { amount: '69.60' },
      images: [{ src: 'https://cdn11.bigcommerce.com/s-abc/dew.jpg', alt: 'Pour-Over Carafe' }],
      variants: [{ left: 3, price: { amount: '69.60', currency: 'USD' } }],
    });
  });

  it('product data with a token does not strike the price of another variant than the cheapest', async () => {
    const [serum] = catalogue.products;
    const [small, large] = serum!.variants;
    await open({
      options: { token: TOKEN },
      settings,
      catalogue: {
        currency: 'USD',
        products: [{ ...serum!, variants: [small!, { ...large!, price: '20.00' }] }],
      },
    });
    expect((await adapter.getProducts([SERUM])).get('serum-dew')).toEqual({
      available: true,
      price: { amount: '20.00', currency: 'USD' },
      isFrom: true,
      tax: 'excluded',
    });
  });

  it('product data with a token asks for prices in the currency that the merchant names', async () => {
    await open({ options: { token: TOKEN }, settings: { ...settings, currency: 'EUR' } });
    expect(await adapter.getProduct(CARAFE)).toMatchObject({ price: { currency: 'EUR' } });
  });

  it('product data with a token tells no variant of a product with more than fit into one answer, lest the others count as gone', async () => {
    const values = Array.from({ length: 60 }, (_, place) => `Size ${place}`);
    const variants = values.map((value, place) => ({
      id: String(60_000 + place),
      options: [value],
      price: '5.00',
      available: true,
    }));
    await open({
      options: { token: TOKEN },
      settings,
      catalogue: {
        currency: 'USD',
        products: [
          {
            id: '6000',
            handle: 'many',
            title: 'Many',
            options: [{ name: 'Size', values }],
            variants,
          },
        ],
      },
    });
    expect(await adapter.getProduct({ productId: '6000' })).toMatchObject({
      title: 'Many',
      available: true,
      price: { amount: '5.00' },
      variants: [],
    });
  });

  it('product data with a token falls back to the theme’s own endpoint when the token is refused', async () => {
    await open({ options: { token: 'another' }, settings });
    expect(await adapter.getProduct(CARAFE)).toMatchObject({
      available: true,
      price: { amount: '58.00' },
    });
    expect((await adapter.getProducts([CARAFE])).get('carafe-pour')).toMatchObject({
      price: { amount: '58.00' },
    });
  });
});

describe('product data without a token', () => {
  it('unconfirmed: names the one variant of a product without a choice', async () => {
    await open({ options: { showsStock: true } });
    expect(await adapter.getProduct(CARAFE)).toMatchObject({
      available: true,
      tax: 'excluded',
      variants: [{ id: '41003', price: { amount: '58.00', currency: 'USD' }, left: 3 }],
    });
  });

  it('product data without a token has no variants of a product with a choice, only what holds for the whole', async () => {
    await open();
    const live = await adapter.getProduct(SERUM);
    expect(live).toEqual({
      available: true,
      price: { amount: '28.00', currency: 'USD' },
      compareAt: { amount: '34.00', currency: 'USD' },
      tax: 'excluded',
      variants: [],
    });
  });

  it('product data without a token takes the price with tax where the shop shows both, and strikes no recommended price', async () => {
    await open({ options: { taxDisplay: 'BOTH', taxPercent: 10 } });
    expect(await adapter.getProduct(SERUM)).toMatchObject({
      tax: 'included',
      price: { amount: '30.80' },
      compareAt: { amount: '37.40' },
    });
  });

  it('product data without a token knows what is sold out, and nothing of a product that the shop does not have', async () => {
    await open();
    expect(await adapter.getProduct({ productId: '5003' })).toMatchObject({ available: false });
    expect(await adapter.getProduct({ productId: '999' })).toBeNull();
    expect([
      ...(await adapter.getProducts([{ productId: '5003' }, { productId: '999' }])).keys(),
    ]).toEqual(['5003']);
  });
});
