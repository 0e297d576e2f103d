import { describe, expect, it, vi } from 'vitest';
import { detectAdapter } from '../../../../src/cart/detect/registry.js';
import { createLinkCart } from '../../../../src/cart/adapters/link/adapter.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';
import type { AddResult, CartAdapter } from '../../../../src/cart/contract/types.js';
import type { CartAddRequest } from '../../../../src/cart/detect/offer.js';

const SHOPIFY = { Shopify: { shop: 'halden.myshopify.com', routes: { root: '/' } } };
const WOO = { wcSettings: {} };
const FORM = { 'form[action*="/cart"]': {} };
const page = (globals: Record<string, unknown> = {}, elements: Record<string, unknown> = {}) =>
  createNodePage('https://shop.example', globals, elements);
const LINE = {
  productId: 'serum',
  variantId: '41001',
  quantity: 2,
  attribution: { _reelshelf: 'v' },
};

describe('which cart a page gets', () => {
  it.each([
    ['Shopify before WooCommerce', { ...SHOPIFY, ...WOO }, FORM, 'shopify'],
    ['WooCommerce before a form', WOO, FORM, 'woocommerce'],
    ['a form where there is no platform', {}, FORM, 'form'],
    ['a link where there is nothing', {}, {}, 'link'],
  ])('is %s', async (_name, globals, elements, id) => {
    const adapter = await detectAdapter(page(globals, elements), 'auto');
    expect(adapter.id).toBe(id);
    adapter.destroy();
  });

  it('is what the merchant names, whatever the page looks like', async () => {
    expect((await detectAdapter(page(SHOPIFY), 'link')).id).toBe('link');
    expect((await detectAdapter(page(SHOPIFY), 'auto', { add: () => true })).id).toBe('custom');
    expect((await detectAdapter(page(SHOPIFY), (its) => createLinkCart(its))).id).toBe('link');
    expect((await detectAdapter(page(SHOPIFY), createLinkCart(page()))).id).toBe('link');
  });

  it('is an adapter of a class as it is: its methods, what it keeps private, and what it says anew each time', async () => {
    class Cart {
      readonly id = 'own';
      #count = 0;
      get canAdd() {
        return this.#count < 1;
      }
      async add() {
        this.#count++;
        return { ok: true, added: [], uiRefresh: 'none' } as const;
      }
      async read() {
        return { count: this.#count };
      }
    }
    const made = new Cart() as unknown as CartAdapter;
    for (const wanted of [
      made,
      Object.freeze(createLinkCart(page())),
      async () => made,
    ] as CartAdapter[]) {
      const adapter = await detectAdapter(page(), wanted);
      expect(adapter.id).toMatch(/own|link/);
      await adapter.add([LINE]);
      await adapter.read();
    }
    expect({ read: await made.read(), canAdd: made.canAdd }).toEqual({
      read: { count: 2 },
      canAdd: false,
    });
    expect((await detectAdapter(page(), made)).canAdd).toBe(false);
  });

  it('can add when the merchant says `custom` and listens to the event, and falls back to the link', async () => {
    const adapter = await detectAdapter(page(), 'custom');
    expect(adapter.canAdd).toBe(true);
    expect(await adapter.add([LINE])).toMatchObject({
      ok: false,
      error: { code: 'not_purchasable' },
    });
    expect(adapter.productUrl?.({ url: '/products/serum' })).toBe(
      'https://shop.example/products/serum',
    );
  });
});

describe('an add is first offered to the page', () => {
  const listen = async (
    onAdd: (request: CartAddRequest, event: Event) => void,
    wanted: 'auto' | CartAdapter = 'auto',
    settings = {},
  ) => {
    const its = page();
    its.host.addEventListener('reelshelf:cart_add', (event) =>
      onAdd((event as CustomEvent<CartAddRequest>).detail, event),
    );
    return detectAdapter(its, wanted, settings);
  };
  const behind = (): CartAdapter & { add: ReturnType<typeof vi.fn> } => ({
    ...createLinkCart(page()),
    add: vi.fn(() => Promise.resolve<AddResult>({ ok: true, added: [], uiRefresh: 'done' })),
  });

  it.each([
    ['true', true, { ok: true, added: [{ requested: 2, actual: 2 }] }],
    ['nothing', undefined, { ok: true, added: [{ requested: 2, actual: 2 }] }],
    ['false', false, { ok: false, error: { code: 'unknown' } }],
    [
      'part of it',
      { added: [{ variantId: '41001', actual: 1 }] },
      { ok: true, added: [{ requested: 2, actual: 1 }], error: { code: 'not_enough_stock' } },
    ],
    [
      'a refusal with a code',
      { ok: false, error: { code: 'sold_out', message: 'gone' } },
      { ok: false, error: { code: 'sold_out', message: 'gone' } },
    ],
    [
      'an unknown code',
      { error: { code: 'whatever', message: 'x' } },
      { ok: false, error: { code: 'unknown', message: 'x' } },
    ],
    [
      'a cart',
      { cart: { count: 4, total: { amount: '9.00', currency: 'EUR' }, junk: 1 } },
      { ok: true, cart: { count: 4, total: { amount: '9.00', currency: 'EUR' } } },
    ],
    ['nonsense', 'x', { ok: true }],
  ])('and its answer counts: %s', async (_name, answer, expected) => {
    const adapter = await listen(({ respondWith }) => respondWith(answer));
    expect(await adapter.add([LINE])).toMatchObject(expected);
  });

  it('and a promise that it broke is a refusal', async () => {
    const adapter = await listen(({ respondWith }) =>
      respondWith(Promise.reject(new Error('down'))),
    );
    expect(await adapter.add([LINE])).toMatchObject({
      ok: false,
      error: { code: 'unknown', message: 'Error: down' },
    });
  });

  it('which may refuse by cancelling', async () => {
    const shop = behind();
    const adapter = await listen((_request, event) => event.preventDefault(), shop);
    expect(await adapter.add([LINE])).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(shop.add).not.toHaveBeenCalled();
  });

  it('and goes to the cart when nobody takes it, or takes it too late', async () => {
    const shop = behind();
    let late: CartAddRequest | undefined;
    const adapter = await listen((request) => (late = request), shop);
    expect(await adapter.add([LINE])).toMatchObject({ ok: true });
    late?.respondWith(false);
    expect(shop.add).toHaveBeenCalledExactlyOnceWith([LINE]);
  });

  it('which cannot rewrite what is added, and whose first answer stands', async () => {
    const shop = behind();
    const adapter = await listen(({ lines, respondWith }) => {
      expect(() => Object.assign(lines[0] ?? {}, { variantId: '9' })).toThrow();
      expect(() => Object.assign(lines[0]?.attribution ?? {}, { _reelshelf: 'other' })).toThrow();
      respondWith({ ok: false, error: { code: 'sold_out' } });
      respondWith(true);
    }, shop);
    expect(await adapter.add([LINE])).toMatchObject({ ok: false, error: { code: 'sold_out' } });
    expect(LINE.variantId).toBe('41001');
  });

  it('and when the page never answers, the shopper hears so', async () => {
    const adapter = await listen(({ respondWith }) => respondWith(new Promise(() => {})), 'auto', {
      pageAnswerMs: 30,
    });
    expect(await adapter.add([LINE])).toMatchObject({ ok: false, error: { code: 'network' } });
  });
});

it('the page’s cart says once what is wrong with a callback that throws, and refuses', async () => {
  const its = page();
  const adapter = await detectAdapter(its, 'auto', {
    add: () => {
      throw new Error('merchant');
    },
    undo: () => Promise.reject(new Error('merchant')),
  });
  expect(await adapter.add([LINE])).toMatchObject({
    ok: false,
    error: { code: 'unknown', message: 'Error: merchant' },
  });
  await adapter.add([LINE]);
  expect(await adapter.undo('t')).toBe(false);
  expect(its.said.map((line) => line.slice(0, 45))).toEqual([
    '[reelshelf] HOST_CALLBACK_FAILED (cart.add): ',
    '[reelshelf] HOST_CALLBACK_FAILED (cart.undo):',
  ]);
});

it('undoes, shows and checks out by the merchant’s own functions', async () => {
  const calls: unknown[] = [];
  const settings = {
    add: () => ({ ok: true, undoToken: 'basket-7' }),
    undo: (token: unknown) => (calls.push(token), true),
    openCart: () => void calls.push('open'),
    checkout: () => false,
    read: () => ({ count: 3 }),
  };
  const adapter = await detectAdapter(page(), 'auto', settings);
  const { undoToken } = await adapter.add([LINE]);
  expect(await adapter.undo(undoToken)).toBe(true);
  expect({
    openCart: await adapter.openCart(),
    checkout: await adapter.checkout(),
    read: await adapter.read(),
  }).toEqual({ openCart: true, checkout: false, read: { count: 3 } });
  expect(calls).toEqual(['basket-7', 'open']);
});

it('the page’s cart says beforehand where no checkout can be gone to', async () => {
  const able = async (...given: Parameters<typeof detectAdapter>) =>
    (await detectAdapter(...given)).canCheckOut ?? true;
  expect(await able(page(), 'auto', { add: () => true })).toBe(false);
  expect(await able(page(), 'auto', { add: () => true, checkout: () => true })).toBe(true);
  expect({
    form: await able(page({}, FORM), 'auto'),
    link: await able(page(), 'auto'),
    shopify: await able(page(SHOPIFY), 'auto'),
  }).toEqual({ form: false, link: false, shopify: true });
});
