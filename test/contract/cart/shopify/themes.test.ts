/** How Shopify's theme families are told of a change: by the family's own means, without a reload, and rules of the merchant's own. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createShopifyCart } from '../../../../src/cart/adapters/shopify/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startShopifyShop } from '../../../../demo/platforms/shops/shopify.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import { passTime } from '../../../support/passTime.js';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 2 };

let server: Awaited<ReturnType<typeof startShopifyShop>>;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  theme: string,
  version = '1.0',
  {
    shopify = {},
    elements = {},
    settings = {},
  }: {
    shopify?: object;
    elements?: Record<string, unknown>;
    settings?: Record<string, unknown>;
  } = {},
) {
  server = await startShopifyShop(catalogue, {
    renderSection: (id, cart) => `${id}: ${cart.item_count}`,
  });
  const Shopify = {
    shop: 'halden.myshopify.com',
    routes: { root: '/' },
    currency: { active: 'USD' },
    theme: { schema_name: theme, schema_version: version },
    ...shopify,
  };
  page = createNodePage(server.origin, { Shopify }, elements);
  adapter = createShopifyCart(page, settings);
}
/** Every event of these names on the document, its root and the window, with what it carries. */
function hear(...names: string[]) {
  const heard: { type: string; detail: unknown; event: Event }[] = [];
  const { document } = page.window;
  for (const target of [document, document.documentElement, page.window]) {
    for (const name of names)
      target.addEventListener(name, (event) =>
        heard.push({ type: event.type, detail: (event as CustomEvent<unknown>).detail, event }),
      );
  }
  return heard;
}
const changes = () =>
  server.seen
    .filter(({ path }) => path === '/cart/change.js')
    .map(({ body }) => JSON.parse(body) as Record<string, unknown>);
const key = async () => (await adapter.read())?.lines?.[0]?.key ?? '';
const number = (text = '0') => ({ textContent: text });
const COUNTS = '.cart-count-bubble [aria-hidden],[data-cart-count],.cart-count';

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('Horizon', () => {
  it('unconfirmed: from version 4 hears Shopify’s standard event where the actions are not there, settled with cart and sections', async () => {
    await open('Horizon', '4.1.3', {
      elements: { 'cart-items-component': { getAttribute: () => 'drawer-1' } },
    });
    const heard = hear('shopify:cart:lines-update');
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(heard).toHaveLength(1);
    const event = heard[0]?.event as Event & {
      action: string;
      lines: unknown;
      promise: Promise<unknown>;
    };
    expect(event).toMatchObject({
      action: 'add',
      context: 'product',
      lines: [{ merchandiseId: 'gid://shopify/ProductVariant/41001', quantity: 2 }],
    });
    expect(await event.promise).toMatchObject({
      cart: {
        totalQuantity: 2,
        cost: { totalAmount: { amount: '56', currencyCode: 'USD' } },
        lines: [{ quantity: 2 }],
      },
      detail: {
        items: [{ variant_id: 41001 }],
        source: 'reelshelf',
        itemCount: 2,
        sections: { 'drawer-1': 'drawer-1: 2' },
        didError: false,
      },
    });
    await adapter.setQuantity(await key(), 5);
    const second = heard[1]?.event as typeof event;
    expect(second).toMatchObject({ action: 'update', lines: [] });
    expect(await second.promise).toMatchObject({
      cart: { totalQuantity: 5 },
      detail: { sections: { 'drawer-1': 'drawer-1: 5' } },
    });
  });

  it('Horizon does not tell the shelf of its own standard event', async () => {
    await open('Horizon', '4.1.3');
    const news = vi.fn();
    adapter.onExternalChange(news);
    await adapter.add([SERUM]);
    await passTime(10);
    expect(news).not.toHaveBeenCalled();
  });

  it('unconfirmed: below version 4 hears its old event, with the sections of its cart, also of a change', async () => {
    await open('Savor', '3.5.1', {
      elements: { 'cart-items-component': { getAttribute: () => 'items-1' } },
    });
    const heard = hear('cart:update', 'shopify:cart:lines-update');
    await adapter.add([SERUM]);
    await adapter.setQuantity(await key(), 1);
    expect(
      heard.map(({ type, detail }) => [type, (detail as { data: object }).data]),
    ).toMatchObject([
      [
        'cart:update',
        {
          source: 'reelshelf',
          itemCount: 2,
          variantId: 41001,
          sections: { 'items-1': 'items-1: 2' },
        },
      ],
      ['cart:update', { source: 'reelshelf', itemCount: 1, sections: { 'items-1': 'items-1: 1' } }],
    ]);
  });
});

describe('Prestige and Impact', () => {
  it.each(['Impact', 'Prestige'])(
    'unconfirmed: %s names its sections when asked and finds them in the cart of its event',
    async (theme) => {
      await open(theme, '9.0');
      page.window.document.documentElement.addEventListener(
        'cart:prepare-bundled-sections',
        (event) =>
          (event as CustomEvent<{ sections: string[] }>).detail.sections.push('cart-drawer'),
      );
      const heard = hear('variant:add', 'cart:change', 'product:added');
      expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
      expect(heard.map(({ type, detail }) => [type, detail])).toMatchObject([
        [
          'variant:add',
          {
            items: [{ variant_id: 41001 }],
            cart: { item_count: 2, sections: { 'cart-drawer': 'cart-drawer: 2' } },
          },
        ],
        [
          'cart:change',
          {
            baseEvent: 'variant:add',
            cart: { item_count: 2, sections: { 'cart-drawer': 'cart-drawer: 2' } },
          },
        ],
      ]);
      await adapter.setQuantity(await key(), 3);
      expect(changes()[0]).toMatchObject({
        sections: 'cart-drawer',
        sections_url: '/products/serum-dew',
      });
      expect(heard.slice(2).map(({ type, detail }) => [type, detail])).toMatchObject([
        [
          'cart:change',
          {
            baseEvent: 'line-item:change',
            cart: { item_count: 3, sections: { 'cart-drawer': 'cart-drawer: 3' } },
          },
        ],
      ]);
    },
  );

  it('Prestige below 8 and Warehouse hear of the added variant', async () => {
    await open('Prestige', '7.2');
    const heard = hear('product:added', 'variant:add');
    await adapter.add([SERUM]);
    expect(heard).toMatchObject([
      { type: 'product:added', detail: { variant: { variant_id: 41001 }, quantity: 2 } },
    ]);
  });
});

describe('a change that is no add', () => {
  it.each([
    ['Impulse', ['cart:build']],
    ['Expanse', ['cart:build']],
    ['Gem', ['cart:build']],
    ['Focal', ['cart:refresh']],
    ['Warehouse', ['cart:refresh']],
    ['Symmetry', ['theme:cartchanged']],
    ['Empire', ['cartcount:update']],
  ])(
    'a change that is no add is told to %s without opening its drawer: %s',
    async (theme, names) => {
      await open(theme);
      const { undoToken } = await adapter.add([SERUM]);
      const heard = hear(
        'ajaxProduct:added',
        'cart:build',
        'cart:refresh',
        'product:added',
        'theme:cartchanged',
        'cartcount:update',
      );
      expect(await adapter.undo(undoToken)).toBe(true);
      expect(heard.map(({ type }) => type)).toEqual(names);
      const { openDrawer = false, openMiniCart = false } = (heard[0]?.detail ?? {}) as {
        openDrawer?: boolean;
        openMiniCart?: boolean;
      };
      expect({ openDrawer, openMiniCart }).toEqual({ openDrawer: false, openMiniCart: false });
    },
  );
});

describe('other families', () => {
  it('Be Yours renders its mini cart from two sections', async () => {
    const element = { classList: { remove: vi.fn() }, renderContents: vi.fn() };
    await open('Be Yours', '8.0', { elements: { 'mini-cart': element } });
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(element.renderContents.mock.calls[0]?.[0]).toMatchObject({
      id: 41001,
      sections: { 'mini-cart': 'mini-cart: 2', 'cart-icon-bubble': 'cart-icon-bubble: 2' },
    });
  });

  it.each([
    ['Turbo', 'refreshCart', [{ item_count: 2 }]],
    ['Flow', 'wetheme.updateCartDrawer', [{ item_count: 2 }]],
    ['Modular', 'Cart.buildCart', [{ item_count: 2 }]],
    ['Avone', 'CartJS.getCart', []],
    ['Showtime', 'Shopify.updateQuickCart', [{ item_count: 2 }]],
    ['Minimog', 'Shopify.onItemAdded', [{ variant_id: 41001 }]],
  ] as const)('%s has its function %s called', async (theme, path, values) => {
    await open(theme);
    const called = vi.fn();
    const [owner, method] = path.includes('.')
      ? (path.split('.') as [string, string])
      : (['', path] as const);
    const globals = page.window as unknown as Record<string, Record<string, unknown> | unknown>;
    if (owner) globals[owner] = { ...(globals[owner] as object | undefined), [method]: called };
    else globals[method] = called;
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(called.mock.calls).toMatchObject([values]);
  });

  it.each([
    [
      'Focal',
      { '#mini-cart': { open: false } },
      (elements: Record<string, { open: unknown }>) => elements['#mini-cart']?.open === true,
    ],
    [
      'Impact',
      { 'cart-drawer': { open: vi.fn() } },
      (elements: Record<string, { open: unknown }>) =>
        vi.mocked(elements['cart-drawer']?.open as () => void).mock.calls.length === 1,
    ],
  ] as const)('%s opens its own drawer for "view cart"', async (theme, elements, isOpen) => {
    await open(theme, '10.0', { elements });
    expect(await adapter.openCart()).toBe(true);
    expect(isOpen(elements)).toBe(true);
    expect(page.navigated).toEqual([]);
  });

  it('Envy opens its drawer by its own function', async () => {
    await open('Envy');
    const show = vi.fn();
    Object.assign(page.window, { wetheme: { drawer: { slideouts: { right: { open: show } } } } });
    expect(await adapter.openCart()).toBe(true);
    expect(show).toHaveBeenCalledOnce();
  });

  it.each(['Dawn', 'Horizon', 'Impulse', 'Focal', 'Impact', 'Turbo', 'Nobody’s'])(
    '%s has the right number in its header in the end',
    async (theme) => {
      const badge = number();
      await open(theme, '15', { elements: { [COUNTS]: badge } });
      await adapter.add([SERUM]);
      expect(badge.textContent).toBe('2');
      await adapter.setQuantity(await key(), 7);
      expect(badge.textContent).toBe('7');
    },
  );
});

describe('a page that plays a video', () => {
  it.each(['Nobody’s', '', 'Impulse', 'Prestige', 'Turbo', 'Toyo'])(
    'a page that plays a video is never reloaded: on "%s" the default action is left alone by adds, changes and undos',
    async (theme) => {
      const updateCart = Object.assign(vi.fn(), { isDefault: () => true });
      await open(theme, '1.0', { shopify: { actions: { updateCart } } });
      const { undoToken } = await adapter.add([SERUM]);
      await adapter.setQuantity(await key(), 2);
      expect(await adapter.undo(undoToken)).toBe(true);
      expect(updateCart).not.toHaveBeenCalled();
      expect(page.navigated).toEqual([]);
    },
  );

  it('a page that plays a video gets nothing twice when an action fails after the shop has done it', async () => {
    const updateCart = Object.assign(
      vi.fn(() => {
        server.shop.setQuantity(page.cookies, '41001', 2);
        return Promise.reject(new TypeError('Failed to fetch'));
      }),
      { isDefault: () => true },
    );
    await open('Dawn', '15.0', { shopify: { actions: { updateCart } } });
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: true,
      added: [{ actual: 2 }],
      cart: { count: 2 },
    });
  });
});

describe('a merchant’s own rules', () => {
  it('a merchant’s own rules are taken from JSON, whatever the case of the theme’s name', async () => {
    const themes = JSON.parse(
      '[{"names":"Halden","drawer":"#cart","steps":[{"event":"halden:cart","detail":{"n":"$count"}}],"changed":[{"event":"halden:less"}]}]',
    ) as unknown;
    await open('Halden', '1.0', { settings: { themes } });
    const heard = hear('halden:cart', 'halden:less');
    const { undoToken } = await adapter.add([SERUM]);
    await adapter.undo(undoToken);
    expect(heard.map(({ type, detail }) => [type, detail])).toEqual([
      ['halden:cart', { n: 2 }],
      ['halden:less', null],
    ]);
    expect(page.said).toEqual([]);
  });

  it.each([
    ['no list', { names: 'x' }, 'themes', 'a list of rules'],
    ['no object', ['dawn'], 'themes[0]', 'an object'],
    ['no name', [{ steps: [] }], 'themes[0].names', 'it to be there'],
    ['no steps', [{ names: 'x' }], 'themes[0].steps', 'it to be there'],
    ['a mistyped key', [{ names: 'x', step: [] }], 'themes[0]', 'one of the keys names'],
    ['a version in text', [{ names: 'x', from: '4', steps: [] }], 'themes[0].from', 'a number'],
    [
      'a selector that is none',
      [{ names: 'x', drawer: 5, steps: [] }],
      'themes[0].drawer',
      'a CSS selector',
    ],
    [
      'an unknown step',
      [{ names: 'x', steps: [{ click: '.cart' }] }],
      'themes[0].steps[0]',
      'a step with "render", "event" or "call"',
    ],
    [
      'an unknown place',
      [{ names: 'x', steps: [{ event: 'a', on: 'body' }] }],
      'themes[0].steps[0].on',
      '"html" or "window"',
    ],
    [
      'values that are no list',
      [{ names: 'x', changed: [{ call: 'a', with: 'b' }], steps: [] }],
      'themes[0].changed[0].with',
      'a list',
    ],
  ])(
    'with %s are left out, and the merchant is told where and what was expected',
    async (_what, themes, place, expected) => {
      await open('Impulse', '1.0', { settings: { themes } });
      const heard = hear('ajaxProduct:added');
      expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
      expect(heard).toHaveLength(1);
      expect(page.said).toHaveLength(1);
      expect(page.said[0]).toContain(`CART_SETTING_INVALID (${place}): Received`);
      expect(page.said[0]).toContain(`expected ${expected}`);
    },
  );

  it('rules that are sound are kept beside one that is not', async () => {
    await open('Halden', '1.0', {
      settings: { themes: [{ names: '' }, { names: 'halden', steps: [{ event: 'halden:cart' }] }] },
    });
    const heard = hear('halden:cart');
    await adapter.add([SERUM]);
    expect(heard).toHaveLength(1);
    expect(page.said).toHaveLength(1);
  });
});
