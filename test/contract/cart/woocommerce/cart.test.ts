import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWooCommerceCart } from '../../../../src/cart/adapters/woocommerce/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startWooShop } from '../../../../demo/platforms/shops/woocommerce.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const CARAFE = { productId: 'carafe-pour', variantId: '41003', quantity: 1 };
const SOAP = { productId: 'soap-case', variantId: '41005', quantity: 1 };

let server: Awaited<ReturnType<typeof startWooShop>>;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  globals: Record<string, unknown> = {},
  root = '/wp-json/',
  options: { hasPlugin?: boolean } = {},
) {
  server = await startWooShop(catalogue, options);
  page = createNodePage(
    server.origin,
    { wcSettings: {}, ...globals },
    { 'link[rel="https://api.w.org/"]': { getAttribute: () => server.origin + root } },
  );
  adapter = createWooCommerceCart(page);
}
const posts = () => server.seen.filter(({ method }) => method === 'POST');

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('the nonce', () => {
  it('the nonce of a page from a cache is replaced by the one that came with the cart', async () => {
    await open({ wcBlocksMiddlewareConfig: { storeApiNonce: 'old' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(posts().map(({ headers }) => headers['nonce'])).toEqual(['nonce-s1-1']);
  });

  it('the nonce that went stale is renewed and the request sent once more, but only once', async () => {
    await open();
    server.fault('stale nonce');
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(posts()).toHaveLength(2);
    server.fault('stale nonce');
    server.fault('stale nonce');
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'session_expired', httpStatus: 403 },
    });
    expect(posts()).toHaveLength(4);
  });
});

describe('an add', () => {
  it.each([
    [1, 2, 'quantity_min'],
    [3, 4, 'quantity_increment'],
    [9, 6, 'quantity_limit'],
  ] as const)(
    'of %d pieces that the shop silently makes %d is reported as it is: %s',
    async (quantity, actual, code) => {
      await open();
      const result = await adapter.add([{ ...SOAP, quantity }]);
      expect(result).toMatchObject({
        ok: true,
        added: [{ requested: quantity, actual }],
        error: { code },
        cart: { count: actual },
      });
      expect(await adapter.undo(result.undoToken)).toBe(true);
      expect(server.shop.lines(page.cookies)).toEqual([]);
    },
  );

  it('an add counts as the shop confirms it where a cache answers reads with a fuller cart of before', async () => {
    await open();
    await adapter.add([{ ...SERUM, quantity: 3 }]);
    const { fetch } = page.env;
    const old = await (await fetch(server.origin + '/wp-json/wc/store/v1/cart')).text();
    server.shop.setQuantity(page.cookies, '41001', 0);
    page.env.fetch = async (url, init) => {
      const answer = await fetch(url, init);
      return init?.method === 'GET' && new URL(url).pathname.endsWith('/cart')
        ? { ...answer, ok: true, status: 200, headers: answer.headers, text: async () => old }
        : answer;
    };
    const { added, error, ok } = await adapter.add([SERUM]);
    expect({ ok, added, error }).toMatchObject({ ok: true, added: [{ actual: 1 }] });
    expect(error).toBeUndefined();
  });

  it('an add that was refused is explained in text, without the platform’s HTML', async () => {
    await open();
    const { error } = await adapter.add([{ ...CARAFE, quantity: 5 }]);
    expect(error).toMatchObject({ code: 'not_enough_stock', httpStatus: 400 });
    expect(error?.message).toContain('"Pour-Over Carafe"');
  });

  it('an add finds the product by its address name when the feed has no platform id', async () => {
    await open();
    expect(await adapter.add([{ productId: 'carafe-pour', quantity: 1 }])).toMatchObject({
      ok: true,
      added: [{ variantId: '5002', actual: 1 }],
    });
  });

  it('an add of a product with variations needs a choice', async () => {
    await open();
    expect(await adapter.add([{ productId: 'serum-dew', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'options_required' },
    });
  });

  it('an add tells the open attributes when the shop asks for them', async () => {
    await open();
    await adapter.add([
      { productId: '5001', quantity: 1, options: [{ name: 'pa_size', value: '30-ml' }] },
    ]);
    expect(
      posts().map(({ body }) => (JSON.parse(body) as { variation?: unknown }).variation),
    ).toEqual([undefined, [{ attribute: 'pa_size', value: '30-ml' }]]);
  });

  it('an add never sends a price', async () => {
    await open();
    await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'v.s.t' } }]);
    expect(posts().map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { id: 41001, quantity: 1, reelshelf: 'v.s.t' },
    ]);
  });

  it('an add works in a shop that drops the attribution for want of the plugin', async () => {
    await open();
    expect(await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'v.s.t' } }])).toMatchObject({
      ok: true,
    });
    expect(server.shop.lines(page.cookies)).toMatchObject([{ attribution: null }]);
  });

  it('reaches a shop without pretty addresses', async () => {
    await open({}, '/index.php?rest_route=/');
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(server.seen[0]).toMatchObject({
      path: '/index.php',
      query: { rest_route: '/wc/store/v1/cart' },
    });
  });

  it('an add is blocked in a shop whose Store API is switched off', async () => {
    await open();
    const { fetch } = page.env;
    page.env.fetch = async (url, init) => ({
      ...(await fetch(url, init)),
      ok: false,
      status: 404,
      url,
      redirected: false,
      headers: new Headers(),
      text: () => Promise.resolve('{"code":"rest_no_route","message":"No route"}'),
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
  });

  it('an add that meets a cart line gone meanwhile takes nothing back', async () => {
    await open();
    const result = await adapter.add([SERUM]);
    server.shop.setQuantity(page.cookies, '41001', 0);
    expect(await adapter.undo(result.undoToken)).toBe(false);
  });
});

describe('an add whose answer was lost', () => {
  it('an add whose answer was lost is not sent again as the theme’s button when a firewall then keeps the cart from being read', async () => {
    await open();
    const { fetch } = page.env;
    let isShut = false;
    Object.assign(page.env, {
      fetch: async (...request: Parameters<typeof fetch>) => {
        if (isShut && request[0].includes('/wc/store/'))
          return new Response('<!doctype html><title>Just a moment…</title>');
        const response = await fetch(...request);
        if (!request[0].includes('add-item')) return response;
        isShut = true;
        throw new TypeError('Failed to fetch');
      },
    });
    const result = await adapter.add([CARAFE]);
    expect(result).toMatchObject({ ok: false, error: { code: 'network' } });
    expect(server.shop.lines(page.cookies)).toMatchObject([{ variantId: '41003', quantity: 1 }]);
  });
});

describe('the shop’s own cart display', () => {
  const bus = () => {
    const trigger = vi.fn();
    const jQuery = vi.fn((element: unknown) => ({ element, trigger, on: vi.fn(), off: vi.fn() }));
    return { trigger, jQuery };
  };

  it('the shop’s own cart display with classic fragments is asked to fetch them', async () => {
    const { trigger, jQuery } = bus();
    await open({ jQuery, wc_cart_fragments_params: {} });
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(trigger.mock.calls).toEqual([['wc_fragment_refresh', []]]);
  });

  it('the shop’s own cart display with classic buttons hears of the add with real fragments and a button, lest its script throws', async () => {
    const { trigger, jQuery } = bus();
    await open({ jQuery, wc_add_to_cart_params: { wc_ajax_url: '/?wc-ajax=%%endpoint%%' } });
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    const [name, values] = trigger.mock.calls[0] as [
      string,
      [Record<string, string>, string, { element: { localName: string } }],
    ];
    expect(name).toBe('added_to_cart');
    expect(Object.keys(values[0])).toEqual(['div.widget_shopping_cart_content']);
    expect(values[1]).toBe('abc');
    expect(values[2].element.localName).toBe('a');
  });

  it('the shop’s own cart display is never handed fragments that are none', async () => {
    const { trigger, jQuery } = bus();
    await open({ jQuery, wc_add_to_cart_params: { wc_ajax_url: '/nowhere' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
    expect(trigger).not.toHaveBeenCalled();
  });

  it('made of blocks is told to fetch the cart anew', async () => {
    const invalidateResolutionForStoreSelector = vi.fn();
    await open({ wp: { data: { dispatch: () => ({ invalidateResolutionForStoreSelector }) } } });
    const heard: unknown[] = [];
    page.window.document.body.addEventListener('wc-blocks_added_to_cart', (event) =>
      heard.push((event as CustomEvent).detail),
    );
    page.window.addEventListener('wc-blocks_store_sync_required', (event) =>
      heard.push((event as CustomEvent).detail),
    );
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(heard).toEqual([{ preserveCartData: false }, { type: 'from_@wordpress/data' }]);
    expect(invalidateResolutionForStoreSelector).toHaveBeenCalledWith('getCartData');
  });

  it('the shop’s own cart display hears everything in the order in which WooCommerce wants it', async () => {
    const { trigger, jQuery } = bus();
    const told: string[] = [];
    trigger.mockImplementation((name: string) => told.push(name));
    const dispatch = () => ({
      invalidateResolutionForStoreSelector: (name: string) => told.push(name),
    });
    await open({
      jQuery,
      wc_cart_fragments_params: {},
      wc_add_to_cart_params: { wc_ajax_url: '/?wc-ajax=%%endpoint%%' },
      wp: { data: { dispatch } },
    });
    for (const name of ['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart'])
      page.window.document.body.addEventListener(name, () => told.push(name));
    page.window.addEventListener('wc-blocks_store_sync_required', () => told.push('sync'));
    await adapter.add([SERUM]);
    expect(told).toEqual([
      'wc_fragment_refresh',
      'added_to_cart',
      'wc-blocks_added_to_cart',
      'sync',
      'getCartData',
    ]);
  });

  it('the shop’s own cart display hears of pieces that were taken out by another name, lest they are counted as an add', async () => {
    const { trigger, jQuery } = bus();
    await open({ jQuery, wc_add_to_cart_params: { wc_ajax_url: '/?wc-ajax=%%endpoint%%' } });
    const { undoToken } = await adapter.add([{ ...SERUM, quantity: 3 }]);
    const key = (await adapter.read())?.lines?.[0]?.key ?? '';
    const heard: string[] = [];
    for (const name of ['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart'])
      page.window.document.body.addEventListener(name, () => heard.push(name));
    await adapter.setQuantity(key, 4);
    await adapter.setQuantity(key, 3);
    expect(await adapter.undo(undoToken)).toBe(true);
    expect(trigger.mock.calls.map(([name]) => name as string)).toEqual([
      'added_to_cart',
      'added_to_cart',
      'removed_from_cart',
      'removed_from_cart',
    ]);
    expect(heard).toEqual([
      'wc-blocks_added_to_cart',
      'wc-blocks_removed_from_cart',
      'wc-blocks_removed_from_cart',
    ]);
  });

  it('the shop’s own cart display may throw without hurting the add', async () => {
    const jQuery = () => {
      throw new Error('old jQuery');
    };
    await open({
      wc_cart_fragments_params: {},
      wc_add_to_cart_params: { wc_ajax_url: '/?wc-ajax=%%endpoint%%' },
    });
    Object.assign(page.window, { jQuery });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
  });
});

describe('product data', () => {
  it('unconfirmed: has the prices of all variations from one list request', async () => {
    await open();
    await adapter.getProduct({ productId: 'serum-dew' });
    expect(server.seen.map(({ query }) => query)).toEqual([
      { slug: 'serum-dew' },
      { type: 'variation', parent: '5001', per_page: '100' },
    ]);
  });

  it('product data has one variant where there is no choice, named like the product', async () => {
    await open();
    expect(await adapter.getProduct({ productId: 'x', ref: { id: '5002' } })).toMatchObject({
      available: true,
      variants: [{ id: '5002', price: { amount: '58.00' }, quantity: { min: 1, max: 3 } }],
    });
  });
});

describe('leaving and hearing', () => {
  it('goes to the shop’s own pages, and never to another origin', async () => {
    await open();
    Object.assign(page.window, {
      wcSettings: {
        storePages: {
          checkout: { permalink: `${server.origin}/kasse/` },
          cart: { permalink: 'https://evil.example/cart' },
        },
      },
    });
    expect(await adapter.checkout()).toBe(true);
    expect(await adapter.openCart()).toBe(false);
    expect(page.navigated).toEqual([`${server.origin}/kasse/`]);
  });

  it('hears newer stores, and not the message that it sends itself', async () => {
    await open();
    const news = vi.fn();
    adapter.onExternalChange(news);
    const say = (type: string) =>
      page.window.dispatchEvent(
        new CustomEvent('wc-blocks_store_sync_required', { detail: { type } }),
      );
    say('from_@wordpress/data');
    say('from_iAPI');
    await expect.poll(() => news.mock.calls.length).toBe(1);
  });

  it('hears jQuery’s events of a classic theme, and leaves them again', async () => {
    const listeners = new Map<string, () => void>();
    const on = vi.fn((names: string, listener: () => void) =>
      names.split(' ').forEach((name) => listeners.set(name, listener)),
    );
    const off = vi.fn((names: string) =>
      names.split(' ').forEach((name) => listeners.delete(name)),
    );
    await open({ jQuery: () => ({ on, off, trigger: (name: string) => listeners.get(name)?.() }) });
    const news = vi.fn();
    adapter.onExternalChange(news);
    await expect.poll(() => listeners.size).toBeGreaterThan(0);
    for (const name of ['added_to_cart', 'removed_from_cart', 'updated_wc_div', 'wc_cart_emptied'])
      listeners.get(name)?.();
    expect(news).toHaveBeenCalledTimes(4);
    await adapter.add([SERUM]);
    expect(news).toHaveBeenCalledTimes(4);
    adapter.destroy();
    expect(listeners.size).toBe(0);
  });

  it('unconfirmed: hears the store of the cart blocks when it holds another count than we know of', async () => {
    let itemsCount = 0;
    let listener = () => {};
    const leave = vi.fn();
    const subscribe = vi.fn((heard: () => void, _store: string) => {
      listener = heard;
      return leave;
    });
    await open({
      wp: { data: { select: () => ({ getCartData: () => ({ itemsCount }) }), subscribe } },
    });
    const news = vi.fn();
    adapter.onExternalChange(news);
    await expect.poll(() => subscribe.mock.calls.length).toBe(1);
    expect(subscribe.mock.calls[0]?.[1]).toBe('wc/store/cart');
    await adapter.add([SERUM]);
    // The store has fetched what we have just done.
    itemsCount = 1;
    listener();
    expect(news).not.toHaveBeenCalled();
    itemsCount = 5;
    listener();
    listener();
    expect(news).toHaveBeenCalledOnce();
    adapter.destroy();
    expect(leave).toHaveBeenCalledOnce();
  });
});
