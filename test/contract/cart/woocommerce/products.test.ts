/** Products of a WooCommerce shop, and adds where its Store API is switched off. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWooCommerceCart } from '../../../../src/cart/adapters/woocommerce/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startWooShop } from '../../../../demo/platforms/shops/woocommerce.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import type { CatalogueProduct } from '../../../../demo/platforms/shops/shopifyCart.js';
import type { WooCartOptions } from '../../../../demo/platforms/shops/wooCart.js';

const cup: CatalogueProduct = {
  id: '5010',
  handle: 'cup',
  title: 'Cup & Saucer',
  image: 'http://127.0.0.1/cup.jpg',
  options: [{ name: 'Colour', values: ['Deep Red', 'White'] }],
  variants: [
    {
      id: '41010',
      options: ['Deep Red'],
      price: '9.00',
      compareAt: '12.00',
      available: true,
      sku: 'CUP-R',
      stock: 2,
      image: 'http://127.0.0.1/red.jpg',
    },
    { id: '41011', options: [], price: '9.00', available: false, sku: 'CUP-W' },
  ],
};
const shelf = { ...catalogue, products: [...catalogue.products, cup] };

let server: Awaited<ReturnType<typeof startWooShop>>;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  options: WooCartOptions = {},
  globals: Record<string, unknown> = {},
  elements: Record<string, unknown> = {},
) {
  server = await startWooShop(shelf, options);
  page = createNodePage(
    server.origin,
    { wcSettings: {}, ...globals },
    {
      'link[rel="https://api.w.org/"]': { getAttribute: () => `${server.origin}/wp-json/` },
      ...elements,
    },
  );
  adapter = createWooCommerceCart(page);
}
const queries = () => server.seen.map(({ query }) => query);

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('one product', () => {
  it('one product with more variations than one answer holds has all of them', async () => {
    const values = Array.from({ length: 130 }, (_, index) => `${index}`);
    const many: CatalogueProduct = {
      id: '5011',
      handle: 'many',
      title: 'Many',
      options: [{ name: 'Size', values }],
      variants: values.map((value) => ({
        id: String(42000 + Number(value)),
        options: [value],
        price: '9.00',
        available: true,
      })),
    };
    shelf.products.push(many);
    await open();
    expect((await adapter.getProduct({ productId: 'many' }))?.variants).toHaveLength(130);
    shelf.products.pop();
  });

  it('one product is told whole: names as text, pictures, figures of each variation, and pieces left where the shop shows them', async () => {
    await open();
    expect(await adapter.getProduct({ productId: 'cup' })).toEqual({
      available: true,
      url: 'https://shop.example/product/cup/',
      price: { amount: '9.00', currency: 'USD' },
      compareAt: { amount: '12.00', currency: 'USD' },
      title: 'Cup & Saucer',
      images: [{ src: 'http://127.0.0.1/cup.jpg', alt: 'Cup & Saucer' }],
      options: [{ name: 'Colour', values: ['Deep Red', 'White'] }],
      variants: [
        {
          id: '41010',
          sku: 'CUP-R',
          available: true,
          options: ['Deep Red'],
          price: { amount: '9.00', currency: 'USD' },
          compareAt: { amount: '12.00', currency: 'USD' },
          image: { src: 'http://127.0.0.1/red.jpg', alt: 'Cup & Saucer' },
          quantity: { min: 1, max: 2, increment: 1 },
          left: 2,
        },
        // "Any colour": what no other variation has.
        {
          id: '41011',
          sku: 'CUP-W',
          available: false,
          options: ['White'],
          price: { amount: '9.00', currency: 'USD' },
          image: { src: 'http://127.0.0.1/cup.jpg', alt: 'Cup & Saucer' },
          quantity: { min: 1, max: 9999, increment: 1 },
        },
      ],
    });
  });

  it('one product of which a variation leaves an attribute open can be chosen and added in each of its values', async () => {
    const poster: CatalogueProduct = {
      id: '5012',
      handle: 'poster',
      title: 'Poster',
      options: [
        { name: 'Size', values: ['A3', 'A2'] },
        { name: 'Frame', values: ['No Frame', 'Oak'] },
      ],
      variants: [
        { id: '43001', options: ['A3'], price: '19.00', available: true },
        { id: '43002', options: ['A2'], price: '29.00', available: true },
      ],
    };
    shelf.products.push(poster);
    await open();
    const live = await adapter.getProduct({ productId: 'poster' });
    expect(live?.variants.map(({ id, options }) => ({ id, options }))).toEqual([
      { id: '43001', options: ['A3', 'No Frame'] },
      { id: '43001', options: ['A3', 'Oak'] },
      { id: '43002', options: ['A2', 'No Frame'] },
      { id: '43002', options: ['A2', 'Oak'] },
    ]);
    const chosen = [
      { name: 'Size', value: 'A2' },
      { name: 'Frame', value: 'No Frame' },
    ];
    expect(
      await adapter.add([
        { productId: 'poster', variantId: '43002', quantity: 1, options: chosen },
      ]),
    ).toMatchObject({ ok: true, added: [{ variantId: '43002', actual: 1 }] });
    const cart = await adapter.read();
    expect(cart?.lines?.[0]).toMatchObject({ variantId: '43002', quantity: 1 });
    shelf.products.pop();
  });

  it('one product says nothing of tax, since the Store API does not', async () => {
    await open({ taxPercent: 19, isTaxShown: true });
    expect(await adapter.getProduct({ productId: 'cup' })).not.toHaveProperty('tax');
  });
});

describe('several products', () => {
  it('unconfirmed: are asked for in one list request for each way of naming them', async () => {
    await open();
    const facts = await adapter.getProducts([
      { productId: 'a', ref: { id: '5002' } },
      { productId: '5003' },
      { productId: 'gone' },
      { productId: 'cup' },
      { productId: 'b', ref: { sku: 'DEW-30' } },
    ]);
    expect(queries()).toEqual(
      expect.arrayContaining([
        { include: '5002,5003', per_page: '100' },
        { slug: 'gone,cup', per_page: '100' },
        { sku: 'DEW-30', per_page: '100' },
      ]),
    );
    expect(queries()).toHaveLength(3);
    expect(facts.get('a')).toEqual({
      available: true,
      url: 'https://shop.example/product/carafe-pour/',
      price: { amount: '58.00', currency: 'USD' },
    });
    expect(facts.get('5003')).toMatchObject({ available: false });
    expect(facts.get('cup')).toMatchObject({ compareAt: { amount: '12.00' } });
    expect(facts.has('gone')).toBe(false);
  });

  it('of several prices tell the lowest, and no former price that may be another variation’s', async () => {
    await open();
    expect((await adapter.getProducts([{ productId: 'serum-dew' }])).get('serum-dew')).toEqual({
      available: true,
      url: 'https://shop.example/product/serum-dew/',
      price: { amount: '28.00', currency: 'USD' },
      isFrom: true,
    });
  });
});

describe('a shop whose Store API is switched off', () => {
  const offs = ['no route', 'forbidden', 'page'] as const;
  const bus = () => {
    const trigger = vi.fn();
    return {
      trigger,
      jQuery: vi.fn((element: unknown) => ({ element, trigger, on: vi.fn(), off: vi.fn() })),
    };
  };

  it.each(offs)(
    '(%s) adds as its own buttons do, and its display gets what came with the answer',
    async (storeApi) => {
      const { trigger, jQuery } = bus();
      await open(
        { storeApi, hasPlugin: true },
        { jQuery, wc_add_to_cart_params: { wc_ajax_url: '/shop/?wc-ajax=%%endpoint%%' } },
      );
      const result = await adapter.add([
        {
          productId: 'carafe',
          ref: { id: '5002' },
          quantity: 2,
          attribution: { _reelshelf: 'v.s.t' },
        },
      ]);
      expect(result).toEqual({
        ok: true,
        added: [{ variantId: '', requested: 2, actual: 2 }],
        uiRefresh: 'done',
      });
      expect(server.shop.lines(page.cookies)).toEqual([
        { variantId: '41003', quantity: 2, attribution: 'v.s.t' },
      ]);
      const [name, [fragments]] = trigger.mock.calls[0] as [string, [Record<string, string>]];
      expect(name).toBe('added_to_cart');
      expect(fragments['div.widget_shopping_cart_content']).toContain('data-count="2"');
      expect(
        server.seen
          .filter(({ query }) => query['wc-ajax'])
          .map(({ path, query }) => [path, query['wc-ajax']]),
      ).toEqual([['/shop/', 'add_to_cart']]);
    },
  );

  it('a shop whose Store API is switched off sends the shopper to the product’s page when that is what it wants', async () => {
    await open({ storeApi: 'no route' });
    for (const id of ['5001', '5003'])
      expect(await adapter.add([{ productId: id, quantity: 1 }])).toMatchObject({
        ok: false,
        error: { code: 'options_required' },
        uiRefresh: 'none',
      });
  });

  it('a shop whose Store API is switched off cannot be asked by name, and says so', async () => {
    await open({ storeApi: 'no route' });
    expect(await adapter.add([{ productId: 'carafe-pour', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'blocked' },
    });
    expect(await adapter.read()).toBeNull();
    expect(await adapter.getProduct({ productId: 'carafe-pour' })).toBeNull();
  });

  const attributes = (values: Record<string, string>) => ({
    getAttribute: (name: string) => values[name] ?? null,
  });

  it('a shop whose Store API is switched off names ids on its own pages: what the feed names by its address is added by the id of the page’s own button', async () => {
    await open(
      { storeApi: 'forbidden' },
      {},
      { '[name="add-to-cart"]': attributes({ value: '5002' }) },
    );
    adapter.destroy();
    adapter = createWooCommerceCart({ ...page, url: `${server.origin}/produkt/carafe-pour/` });
    expect(
      await adapter.add([{ productId: 'carafe-pour', url: '/produkt/carafe-pour', quantity: 2 }]),
    ).toMatchObject({ ok: true, added: [{ actual: 2 }] });
    expect(await adapter.add([{ productId: 'mug-ridge', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'blocked' },
    });
    expect(server.shop.lines(page.cookies)).toMatchObject([{ quantity: 2 }]);
  });

  it('a shop whose Store API is switched off names ids in its lists of products, too', async () => {
    const link = attributes({ href: '/product/carafe%2Dpour/' });
    const button = {
      ...attributes({ 'data-product_id': '5002' }),
      closest: () => ({ querySelector: () => link }),
    };
    await open({ storeApi: 'forbidden' }, {}, { '[data-product_id]': button });
    expect(await adapter.add([{ productId: 'carafe-pour', quantity: 1 }])).toMatchObject({
      ok: true,
    });
    expect(server.shop.lines(page.cookies)).toMatchObject([{ quantity: 1 }]);
  });

  it('a shop whose Store API is switched off gets two adds that are asked for at once one after the other', async () => {
    await open({ storeApi: 'no route' });
    let running = 0;
    let most = 0;
    const { fetch } = page.env;
    page.env.fetch = async (url, init) => {
      if (!url.includes('wc-ajax')) return fetch(url, init);
      most = Math.max(most, ++running);
      return fetch(url, init).finally(() => running--);
    };
    await Promise.all([
      adapter.add([{ productId: '5002', quantity: 1 }]),
      adapter.add([{ productId: '5004', quantity: 2 }]),
    ]);
    expect(most).toBe(1);
    expect(server.shop.lines(page.cookies)).toMatchObject([{ quantity: 1 }, { quantity: 2 }]);
  });

  it('a shop whose Store API is switched off does not tell the shelf of its own add', async () => {
    const { jQuery } = bus();
    await open({ storeApi: 'no route' }, { jQuery });
    const news = vi.fn();
    adapter.onExternalChange(news);
    await adapter.add([{ productId: '5002', quantity: 1 }]);
    expect(news).not.toHaveBeenCalled();
  });

  it('a shop whose Store API is switched off is not taken for one that only met a bad day: an add that was challenged is not sent another way', async () => {
    await open();
    server.fault('html');
    expect(await adapter.add([{ productId: '5002', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'blocked' },
    });
    expect(server.seen.some(({ query }) => query['wc-ajax'])).toBe(false);
  });
});

describe('throttling', () => {
  it('throttling tells how long to wait by WooCommerce’s own header', async () => {
    await open();
    server.fault('rate limited');
    expect(await adapter.add([{ productId: '5002', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'rate_limited', retryAfterMs: 7000, httpStatus: 429 },
    });
  });
});
