import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShopifyCart } from '../../../../src/cart/adapters/shopify/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startShopifyShop } from '../../../../demo/platforms/shops/shopify.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';

const SERUM = {
  productId: 'serum-dew',
  variantId: '41001',
  quantity: 1,
  url: 'https://shop.example/products/serum-dew?variant=1',
};
const CARAFE = { productId: 'carafe-pour', variantId: '41003', quantity: 1 };
const SOAP = { productId: 'soap-case', variantId: '41005', quantity: 1 };

type Server = Awaited<ReturnType<typeof startShopifyShop>>;
let server: Server;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  shopify: object = {},
  settings: Record<string, unknown> = {},
  elements: Record<string, unknown> = {},
  root = '/',
) {
  server = await startShopifyShop(catalogue, {
    root,
    renderSection: (id) => (id.startsWith('lost') ? null : `<div id="${id}"></div>`),
  });
  page = createNodePage(
    server.origin,
    {
      Shopify: {
        shop: 'halden.myshopify.com',
        routes: { root },
        currency: { active: 'USD' },
        ...shopify,
      },
    },
    elements,
  );
  adapter = createShopifyCart(page, settings);
}
const posts = () =>
  server.seen
    .filter(({ method }) => method === 'POST')
    .map(({ path, body }) => ({ path, body: JSON.parse(body) as Record<string, unknown> }));
const count = () => server.shop.cart(page.cookies)?.item_count ?? 0;

const isCartRead = (url: string) => new URL(url).pathname.endsWith('/cart.js');

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('the Ajax API', () => {
  it('the Ajax API goes to the market that the shopper is in', async () => {
    await open({}, {}, {}, '/en-de/');
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect((await adapter.getProduct(SERUM))?.variants).toHaveLength(2);
    expect(new Set(server.seen.map(({ path }) => path.slice(0, 7)))).toEqual(new Set(['/en-de/']));
    await adapter.checkout();
    await adapter.openCart();
    expect(page.navigated).toEqual([
      `${server.origin}/en-de/checkout`,
      `${server.origin}/en-de/cart`,
    ]);
  });

  it.each([
    [1, 'quantity_min'],
    [3, 'quantity_increment'],
    [8, 'quantity_limit'],
  ] as const)(
    'the Ajax API says which quantity rule %d pieces break: %s',
    async (quantity, code) => {
      await open();
      const { ok, error } = await adapter.add([{ ...SOAP, quantity }]);
      expect({ ok, error }).toMatchObject({
        ok: false,
        error: { code, httpStatus: 422, inCart: 0 },
      });
      expect(error?.limit).toBe(code === 'quantity_limit' ? 6 : undefined);
      expect(count()).toBe(0);
    },
  );

  it('the Ajax API tells the quantity rule with the product', async () => {
    await open();
    expect((await adapter.getProduct(SOAP))?.variants[0]?.quantity).toEqual({
      min: 2,
      max: 6,
      increment: 2,
    });
  });

  it('the Ajax API takes the only variant of a product that has no choice', async () => {
    await open();
    expect(await adapter.add([{ productId: 'carafe-pour', quantity: 1 }])).toMatchObject({
      ok: true,
      added: [{ variantId: '41003', actual: 1 }],
    });
  });

  it('the Ajax API asks for a choice where there are several variants, without touching the cart', async () => {
    await open();
    expect(await adapter.add([{ productId: 'serum-dew', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'options_required' },
    });
    expect(posts()).toEqual([]);
  });

  it('the Ajax API reads a variant written as a global id', async () => {
    await open();
    expect(
      await adapter.add([{ ...SERUM, variantId: 'gid://shopify/ProductVariant/41001' }]),
    ).toMatchObject({ ok: true });
    expect(await adapter.add([{ ...SERUM, variantId: '41001/../../x' }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
  });

  it('the Ajax API adds nothing in the theme editor', async () => {
    await open({ designMode: true });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(posts()).toEqual([]);
  });

  it('the Ajax API believes the answer to the add when the cart cannot be read afterwards', async () => {
    await open();
    const { fetch } = page.env;
    let hasAdded = false;
    page.env.fetch = (url, init) => {
      if (hasAdded && isCartRead(url)) return Promise.reject(new TypeError('offline'));
      hasAdded ||= url.endsWith('add.js');
      return fetch(url, init);
    };
    expect(await adapter.add([{ ...SERUM, quantity: 2 }])).toMatchObject({
      ok: true,
      added: [{ actual: 2 }],
      cart: { count: 2 },
    });
  });

  it('the Ajax API believes the answer to the add where a cache answers every read with the cart of before', async () => {
    await open();
    const { fetch } = page.env;
    const kept = new Map<string, Awaited<ReturnType<typeof fetch>>>();
    page.env.fetch = async (url, init) => {
      const { pathname } = new URL(url);
      if (!isCartRead(url)) return fetch(url, init);
      const answer = kept.get(pathname) ?? (await fetch(url, init));
      const body = await answer.text();
      const copy = {
        ...answer,
        status: answer.status,
        headers: answer.headers,
        text: () => Promise.resolve(body),
      };
      kept.set(pathname, copy);
      return copy;
    };
    for (const held of [1, 2, 3]) {
      expect(await adapter.add([SERUM])).toMatchObject({ ok: true, added: [{ actual: 1 }] });
      expect(count()).toBe(held);
    }
  });

  it('the Ajax API reads the cart under an address of its own each time, so that no cache has it', async () => {
    await open();
    let nowMs = 0;
    page.env.nowMs = () => ++nowMs;
    const { fetch } = page.env;
    const asked: string[] = [];
    page.env.fetch = (url, init) => {
      asked.push(url);
      return fetch(url, init);
    };
    await adapter.read();
    await adapter.read();
    const reads = asked.filter(isCartRead);
    expect(new Set(reads).size).toBe(2);
  });

  it('the Ajax API does not take another tab’s add of the same variant for its own', async () => {
    await open();
    const { fetch } = page.env;
    page.env.fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (url.endsWith('add.js')) server.shop.setQuantity(page.cookies, '41001', 9);
      return response;
    };
    const result = await adapter.add([SERUM]);
    expect(result).toMatchObject({ added: [{ actual: 1 }], cart: { count: 9 } });
    expect(await adapter.undo(result.undoToken)).toBe(false);
    expect(count()).toBe(9);
  });

  it('the Ajax API shows yen without decimals, though Shopify counts them in hundredths', async () => {
    await open({ currency: { active: 'JPY' } });
    expect((await adapter.getProduct(SERUM))?.price).toEqual({ amount: '28', currency: 'JPY' });
  });

  it('unconfirmed: treats status 430 as a rate limit', async () => {
    await open();
    const { fetch } = page.env;
    page.env.fetch = async (url, init) => {
      const response = await fetch(url, init);
      return url.endsWith('add.js')
        ? {
            ok: false,
            status: 430,
            url,
            redirected: false,
            headers: response.headers,
            text: () => Promise.resolve(''),
          }
        : response;
    };
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'rate_limited', httpStatus: 430 },
    });
  });

  it('unconfirmed: treats a malformed request, whose body has a word for a status, as validation', async () => {
    await open();
    const { fetch } = page.env;
    page.env.fetch = (url, init) =>
      fetch(url, url.endsWith('add.js') ? { ...init, body: '{"nothing":1}' } : init);
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'validation', message: 'Required parameter missing or invalid: items' },
    });
  });
});

describe('section rendering', () => {
  const drawer = (ids: string[]) => ({
    classList: { remove: vi.fn() },
    getSectionsToRender: () => ids.map((id) => ({ id })),
    setActiveElement: vi.fn(),
    renderContents: vi.fn(),
  });
  const dawn = { theme: { schema_name: 'Dawn', schema_version: '15.4.1' } };

  it('section rendering asks a Dawn theme’s drawer for its sections and hands it the answer', async () => {
    const element = drawer(['cart-drawer', 'cart-icon-bubble']);
    await open(dawn, {}, { 'cart-drawer': element });
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(posts()[0]?.body).toMatchObject({
      sections: 'cart-drawer,cart-icon-bubble',
      sections_url: '/products/serum-dew',
    });
    expect(element.classList.remove).toHaveBeenCalledWith('is-empty');
    const [answer] = element.renderContents.mock.calls[0] as [Record<string, unknown>];
    expect(answer).toMatchObject({
      id: 41001,
      key: expect.stringMatching(/^41001:/),
      sections: { 'cart-drawer': '<div id="cart-drawer"></div>' },
    });
  });

  it('section rendering never asks for more than five sections, which Shopify refuses altogether', async () => {
    await open(dawn, {}, { 'cart-drawer': drawer(['a', 'b', 'c', 'd', 'e', 'f']) });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(posts()[0]?.body['sections']).toBe('a,b,c,d,e');
  });

  it('section rendering is not hurt by a theme whose code throws', async () => {
    const element = drawer(['lost']);
    element.renderContents.mockImplementation(() => {
      throw new Error('theme');
    });
    await open(dawn, {}, { 'cart-drawer': element });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
  });

  it('section rendering follows a merchant’s own rule before ours', async () => {
    const themes = [
      {
        names: 'halden',
        steps: [{ event: 'halden:cart', detail: { pieces: '$count', of: ['$variant'] } }],
      },
    ];
    await open({ theme: { schema_name: 'Halden' } }, { themes });
    const heard: unknown[] = [];
    page.window.document.addEventListener('halden:cart', (event) =>
      heard.push((event as CustomEvent).detail),
    );
    expect(await adapter.add([{ ...SERUM, quantity: 2 }])).toMatchObject({ uiRefresh: 'done' });
    expect(heard).toEqual([{ pieces: 2, of: [41001] }]);
  });
});

describe('the platform’s own actions', () => {
  const updateCart = vi.fn();
  const isDefault = vi.fn();
  const openCart = vi.fn();
  const actions = { updateCart: Object.assign(updateCart, { isDefault }), openCart };
  type Payload = {
    lines: {
      merchandiseId: string;
      quantity: number;
      attributes?: { key: string; value: string }[];
    }[];
  };
  const addAtShop = ({ lines }: Payload, cookies = page.cookies) =>
    server.shop.handle({
      method: 'POST',
      path: '/cart/add.js',
      cookies,
      body: {
        items: lines.map((line) => ({
          id: line.merchandiseId.split('/').at(-1),
          quantity: line.quantity,
          properties: Object.fromEntries(
            (line.attributes ?? []).map(({ key, value }) => [key, value]),
          ),
        })),
      },
    });

  beforeEach(() => {
    vi.resetAllMocks();
    isDefault.mockReturnValue(true);
    updateCart.mockImplementation(async (payload: Payload) => {
      addAtShop(payload);
      return Promise.resolve({ cart: { totalQuantity: 1 } });
    });
  });

  it('the platform’s own actions are used on a theme that they refresh in place, with the attribution', async () => {
    await open({ actions, theme: { schema_name: 'Horizon', schema_version: '4.1.3' } });
    expect(await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'v.s.t' } }])).toMatchObject({
      ok: true,
      uiRefresh: 'done',
      added: [{ actual: 1 }],
    });
    expect(updateCart.mock.calls[0]?.[0]).toEqual({
      lines: [
        {
          merchandiseId: 'gid://shopify/ProductVariant/41001',
          quantity: 1,
          attributes: [{ key: '_reelshelf', value: 'v.s.t' }],
        },
      ],
    });
    expect(posts()).toEqual([]);
  });

  it('the platform’s own actions are left alone on a theme that they would reload', async () => {
    await open({ actions, theme: { schema_name: 'Impulse' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(updateCart).not.toHaveBeenCalled();
    expect(posts()).toHaveLength(1);
  });

  it('the platform’s own actions are used on any theme that has taken them over', async () => {
    isDefault.mockReturnValue(false);
    await open({ actions, theme: { schema_name: 'Impulse' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'done' });
    expect(updateCart).toHaveBeenCalledOnce();
  });

  it('the platform’s own actions are done without where what took them over throws', async () => {
    isDefault.mockImplementation(() => {
      throw new Error('no');
    });
    await open({ actions, theme: { schema_name: 'Impulse' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(updateCart).not.toHaveBeenCalled();
  });

  it('the platform’s own actions are done without as long as the document is not parsed and they are not there', async () => {
    await open({ theme: { schema_name: 'Horizon', schema_version: '4.1.3' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(posts()).toHaveLength(1);
  });

  it.each([
    ['MERCHANDISE_OUT_OF_STOCK', 'sold_out'],
    ['MINIMUM_NOT_MET', 'quantity_min'],
    ['INVALID_INCREMENT', 'quantity_increment'],
    ['SOMETHING_NEW', 'validation'],
    ['constructor', 'validation'],
  ] as const)('resolve with a refusal %s, which is %s', async (code, expected) => {
    updateCart.mockResolvedValue({ cart: null, userErrors: [{ code, message: 'Nein' }] });
    await open({ actions, theme: { schema_name: 'Dawn' } });
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: expected, message: 'Nein' },
      uiRefresh: 'none',
    });
    expect(posts()).toEqual([]);
  });

  it('resolve with a warning when only part went in, and the part is reported', async () => {
    updateCart.mockImplementation(async (payload: Payload) => {
      addAtShop(payload);
      return Promise.resolve({
        cart: {},
        warnings: [{ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', message: 'Only 3' }],
      });
    });
    await open({ actions, theme: { schema_name: 'Dawn' } });
    expect(await adapter.add([{ ...CARAFE, quantity: 5 }])).toMatchObject({
      ok: true,
      added: [{ requested: 5, actual: 3 }],
      error: { code: 'not_enough_stock' },
    });
  });

  it('reject when they could not run; then the Ajax API does it', async () => {
    updateCart.mockRejectedValue(new Error('malformed'));
    await open({ actions, theme: { schema_name: 'Dawn' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, added: [{ actual: 1 }] });
    expect(count()).toBe(1);
  });

  it('the platform’s own actions may never answer; then nothing is added a second time', async () => {
    updateCart.mockReturnValue(new Promise(() => {}));
    await open({ actions, theme: { schema_name: 'Dawn' } }, { timeoutMs: 60 });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'network' } });
    expect(posts()).toEqual([]);
  });

  it('open the theme’s cart', async () => {
    await open({ actions });
    expect(await adapter.openCart()).toBe(true);
    expect(openCart).toHaveBeenCalledOnce();
    openCart.mockRejectedValue(new Error('no'));
    expect(await adapter.openCart()).toBe(true);
    expect(page.navigated).toEqual([`${server.origin}/cart`]);
  });

  it('tell of themselves, which is not taken for somebody else’s change', async () => {
    updateCart.mockImplementation(async (payload: Payload) => {
      page.window.document.dispatchEvent(
        Object.assign(new Event('shopify:cart:lines-update'), { promise: Promise.resolve({}) }),
      );
      addAtShop(payload);
      return Promise.resolve({});
    });
    await open({ actions, theme: { schema_name: 'Dawn' } });
    const news = vi.fn();
    adapter.onExternalChange(news);
    await adapter.add([SERUM]);
    expect(news).not.toHaveBeenCalled();
  });
});

describe('changes by others', () => {
  it('are told when they are done, not when they begin, and not when they failed', async () => {
    await open();
    const news = vi.fn();
    adapter.onExternalChange(news);
    const { document } = page.window;
    let finish: (result: unknown) => void = () => {};
    document.dispatchEvent(
      Object.assign(new Event('shopify:cart:lines-update'), {
        promise: new Promise((resolve) => (finish = resolve)),
      }),
    );
    document.dispatchEvent(
      Object.assign(new Event('shopify:cart:lines-update'), {
        promise: Promise.reject(new Error('failed')),
      }),
    );
    await Promise.resolve();
    expect(news).not.toHaveBeenCalled();
    finish({});
    await expect.poll(() => news.mock.calls.length).toBe(1);
  });

  it('may have happened while the tab was hidden or the page was in the back/forward cache', async () => {
    await open();
    const news = vi.fn();
    adapter.onExternalChange(news);
    page.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    page.window.document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => news.mock.calls.length).toBe(1);
    page.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await expect.poll(() => news.mock.calls.length).toBe(2);
  });

  it('unconfirmed: are heard on Dawn’s message bus, which is left again', async () => {
    await open();
    const leave = vi.fn();
    const subscribe = vi.fn((_name: string, _tell: () => void) => leave);
    Object.assign(page.window, { subscribe, publish: vi.fn() });
    const news = vi.fn();
    adapter.onExternalChange(news);
    expect(subscribe.mock.calls[0]?.[0]).toBe('cart-update');
    subscribe.mock.calls[0]?.[1]();
    expect(news).toHaveBeenCalledOnce();
    adapter.destroy();
    expect(leave).toHaveBeenCalledOnce();
  });

  it('are not looked for in a function of the same name that is something else, a newsletter’s say', async () => {
    await open();
    const subscribe = vi.fn();
    Object.assign(page.window, { subscribe });
    adapter.onExternalChange(() => {});
    expect(subscribe).not.toHaveBeenCalled();
  });
});
