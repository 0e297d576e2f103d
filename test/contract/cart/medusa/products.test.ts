import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMedusaCart } from '../../../../src/cart/adapters/medusa/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { ABROAD, CHANNEL, KEY, REGION } from '../../../../demo/platforms/shops/medusa.js';
import { CARAFE, LAMP, openMedusa, SERUM } from './support.js';

let { server, page, adapter, requests, bodies, close } = {} as Awaited<
  ReturnType<typeof openMedusa>
>;

async function open(...given: Parameters<typeof openMedusa>) {
  await close?.();
  ({ server, page, adapter, requests, bodies, close } = await openMedusa(...given));
}

afterEach(() => close());

describe('money', () => {
  const sold = (currency: string, price: string) => ({
    currency,
    products: catalogue.products.map((product) => ({
      ...product,
      variants: product.variants.map((variant) => ({ ...variant, price, compareAt: null })),
    })),
  });

  it.each([
    ['USD', '18.99', '56.97'],
    ['USD', '1234567.89', '3703703.67'],
    ['JPY', '2800', '8400'],
    ['KWD', '8.125', '24.375'],
  ])(
    'of %s has the currency’s own decimals, and no crumbs of arithmetic',
    async (currency, price, total) => {
      await open({}, { crumbs: 0.000001 }, sold(currency, price));
      expect(await adapter.add([{ ...SERUM, quantity: 3 }])).toMatchObject({
        cart: {
          total: { amount: total, currency },
          lines: [{ total: { amount: total, currency } }],
        },
      });
      expect((await adapter.getProduct(SERUM))?.variants[0]?.price).toEqual({
        amount: price,
        currency,
      });
    },
  );

  it('money in the middle is rounded up, though the float of 1.005 is a little less', async () => {
    await open({}, {}, sold('USD', '1.005'));
    expect(await adapter.getProduct(CARAFE)).toMatchObject({
      price: { amount: '1.01', currency: 'USD' },
    });
  });

  it('money is told with tax or without, as the region’s prices are', async () => {
    await open({}, { isTaxInclusive: true });
    expect(await adapter.getProduct(SERUM)).toMatchObject({ tax: 'included' });
    await open();
    expect(await adapter.getProduct(SERUM)).toMatchObject({ tax: 'excluded' });
  });

  it('money is counted for the goods, before shipping', async () => {
    await open();
    expect(await adapter.add([SERUM])).toMatchObject({
      cart: { total: { amount: '28.00', currency: 'USD' } },
    });
  });
});

describe('product data', () => {
  it('product data of many products comes with one request, by id and by handle', async () => {
    await open();
    const facts = await adapter.getProducts([
      { productId: 'a', ref: { id: 'prod_5001' } },
      { productId: 'carafe-pour' },
      { productId: 'prod_5003' },
      { productId: 'b', url: '/us/products/soap-case' },
      { productId: 'nope' },
    ]);
    expect([...facts]).toMatchObject([
      [
        'a',
        {
          available: true,
          price: { amount: '28.00' },
          compareAt: { amount: '34.00' },
          tax: 'excluded',
        },
      ],
      ['carafe-pour', { available: true }],
      ['prod_5003', { available: false, price: { amount: '120.00' } }],
      ['b', { available: true }],
    ]);
    expect(requests()).toEqual(['GET /store/products']);
  });

  it('product data has variants in the admin’s order, and options and values in that of the variants', async () => {
    const goods = structuredClone(catalogue);
    const [serum] = goods.products;
    if (serum) {
      serum.options.push({ name: 'Scent', values: ['Rose'] });
      for (const variant of serum.variants) variant.options?.push('Rose');
    }
    await open({}, {}, goods);
    expect(await adapter.getProduct(SERUM)).toMatchObject({
      options: [
        { name: 'Size', values: ['30 ml', '50 ml'] },
        { name: 'Scent', values: ['Rose'] },
      ],
      variants: [{ options: ['30 ml', 'Rose'] }, { options: ['50 ml', 'Rose'] }],
    });
  });

  it('product data tells no option where there is nothing to choose', async () => {
    await open();
    const live = await adapter.getProduct(CARAFE);
    expect(live).not.toHaveProperty('options');
    expect(live?.variants).toEqual([
      { id: CARAFE.variantId, available: true, price: { amount: '58.00', currency: 'USD' } },
    ]);
  });

  it('product data has the pictures whose addresses are safe', async () => {
    const goods = structuredClone(catalogue);
    Object.assign(goods.products[0] ?? {}, { image: 'https://img.example/serum.jpg' });
    Object.assign(goods.products[1] ?? {}, { image: 'javascript:alert(1)' });
    await open({}, {}, goods);
    expect(await adapter.getProduct(SERUM)).toMatchObject({
      images: [{ src: 'https://img.example/serum.jpg' }],
    });
    expect(await adapter.getProduct(CARAFE)).not.toHaveProperty('images');
    await adapter.add([SERUM, CARAFE]);
    expect((await adapter.read())?.lines?.map(({ image }) => image)).toEqual([
      undefined,
      'https://img.example/serum.jpg',
    ]);
  });

  it('product data takes what is sold beyond its stock as available, and as sent later', async () => {
    await open({}, { backorders: ['41004'] });
    expect(await adapter.getProduct(LAMP)).toMatchObject({ available: true, sale: 'backorder' });
  });

  it('unconfirmed: takes what has no price in the region as not sold there', async () => {
    await open({ regionId: ABROAD });
    const live = await adapter.getProduct(SERUM);
    expect(live).toMatchObject({ sale: 'no_price' });
    expect(live).not.toHaveProperty('price');
  });

  it('product data of a key with several sales channels needs the channel', async () => {
    await open({}, { hasManyChannels: true });
    expect(await adapter.getProduct(SERUM)).toBeNull();
    await open({ salesChannelId: CHANNEL }, { hasManyChannels: true });
    expect(await adapter.getProduct(SERUM)).toMatchObject({ available: true });
  });
});

describe('the region', () => {
  it('the region is found by its country, once', async () => {
    await open({ regionId: undefined, countryCode: 'US' });
    expect(await adapter.getProduct(SERUM)).toMatchObject({ price: { amount: '28.00' } });
    await adapter.add([SERUM]);
    expect(requests()).toEqual(['GET /store/regions', 'GET /store/products', 'POST /store/carts']);
  });

  it('the region that could not be found is asked for again', async () => {
    await open({ regionId: undefined, countryCode: 'us' });
    const { fetch } = page.env;
    page.env.fetch = () => Promise.reject(new Error('offline'));
    expect(await adapter.getProduct(SERUM)).toBeNull();
    page.env.fetch = fetch;
    expect(await adapter.getProduct(SERUM)).toMatchObject({ available: true });
  });

  it('the region is left to the server where the merchant names none, and then there are no prices to tell', async () => {
    await open({ regionId: undefined });
    expect(await adapter.getProduct(SERUM)).toBeNull();
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(bodies()).toEqual([
      { items: [{ variant_id: SERUM.variantId, quantity: 1, metadata: {} }] },
    ]);
  });
});

describe('the settings', () => {
  it.each([
    { baseUrl: undefined },
    { publishableKey: '' },
    { baseUrl: 'http://shop.example' },
    { baseUrl: 'javascript:alert(1)' },
  ])('%o: says so, asks nobody and adds nothing', async (settings) => {
    await open(settings);
    expect(adapter).toMatchObject({ id: 'medusa', canAdd: false });
    expect(page.said.join()).toContain('CART_SETTINGS');
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'validation' } });
    expect(await adapter.getProduct(SERUM)).toBeNull();
    expect(server.seen).toEqual([]);
  });

  it('take a server behind a path of its own', async () => {
    await open();
    const asked: string[] = [];
    page.env.fetch = (url) => Promise.reject(new Error(asked.push(url) + url));
    const other = createMedusaCart(page, {
      baseUrl: 'https://shop.example/medusa/',
      publishableKey: KEY,
      regionId: REGION,
    });
    await other.add([SERUM]);
    expect(asked.map((url) => url.split('?')[0])).toEqual([
      'https://shop.example/medusa/store/carts',
    ]);
  });
});

describe('the shop’s own display', () => {
  it('the shop’s own display is handed the cart after each change, and may be broken or slow', async () => {
    const carts: unknown[] = [];
    await open({ refresh: (cart: unknown) => carts.push(cart) });
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    const [line] = (await adapter.read())?.lines ?? [];
    await adapter.setQuantity(line?.key ?? '', 3);
    await adapter.setQuantity(line?.key ?? '', 0);
    expect(carts).toMatchObject([
      { count: 1, lines: [{ quantity: 1 }] },
      { count: 3 },
      { count: 0 },
    ]);
    const broken = createMedusaCart(page, {
      baseUrl: server.origin,
      publishableKey: KEY,
      regionId: REGION,
      refresh: () => new Promise(() => {}),
    });
    expect(await broken.add([SERUM])).toMatchObject({ ok: true });
    broken.destroy();
  });

  it('the shop’s own display is not there where the shop names none', async () => {
    await open();
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'none' });
  });

  it('the shop’s own display tells of its own changes with an event', async () => {
    await open();
    const news = vi.fn();
    adapter.onExternalChange(news);
    page.window.document.dispatchEvent(new Event('reelshelf:cart_changed'));
    await expect.poll(() => news.mock.calls.length).toBe(1);
  });

  it('the shop’s own display opens its drawer, or its page, on its own origin only', async () => {
    const openCart = vi.fn();
    await open({ openCart, checkoutUrl: 'https://evil.example/checkout' });
    expect(await adapter.openCart()).toBe(true);
    expect(openCart).toHaveBeenCalledOnce();
    expect(await adapter.checkout()).toBe(false);
    await open({ cartUrl: '/us/cart', checkoutUrl: '/us/checkout' });
    expect({ openCart: await adapter.openCart(), checkout: await adapter.checkout() }).toEqual({
      openCart: true,
      checkout: true,
    });
    expect(page.navigated).toEqual(['http://127.0.0.1/us/cart', 'http://127.0.0.1/us/checkout']);
    await open();
    expect({ openCart: await adapter.openCart(), checkout: await adapter.checkout() }).toEqual({
      openCart: false,
      checkout: false,
    });
  });
});
