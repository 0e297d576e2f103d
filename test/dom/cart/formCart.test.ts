import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFormCart } from '../../../src/cart/adapters/form/adapter.js';
import { describeCartAdapter } from '../../contract/cart/cartAdapter.js';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import { createBrowserPage, make, type BrowserPage } from './browserPage.js';
import type { AddLine } from '../../../src/cart/contract/types.js';

/** A product form as themes write them: inputs whose names hide the form's own `id`, `action`, `submit` and `elements`. */
function createThemeForm(page: BrowserPage): { form: HTMLFormElement; button: HTMLButtonElement } {
  const variants = catalogue.products.flatMap((product) => product.variants);
  const select = make(
    'select',
    { name: 'id' },
    ...variants.map(({ id }) => make('option', { value: id }, id)),
  );
  const button = make('button', { type: 'submit', name: 'add' }, 'Add to cart');
  const form = make(
    'form',
    { action: '/cart/add', method: 'post' },
    select,
    make('input', { name: 'quantity', value: '1' }),
    ...['action', 'submit', 'elements', 'requestSubmit', 'querySelectorAll', 'checkValidity'].map(
      (name) => make('input', { type: 'hidden', name, value: 'x' }),
    ),
    button,
  );
  form.addEventListener('change', () => {
    button.disabled = !variants.find(({ id }) => id === select.value)?.available;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = new URLSearchParams(
      [...new FormData(form)]
        .filter(([name]) => ['id', 'quantity'].includes(name))
        .map(([name, value]) => [name, String(value)]),
    );
    void page.env.fetch(`${location.origin}/cart/add.js`, {
      method: 'POST',
      body: body.toString(),
    });
  });
  return { form, button };
}

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(make('div'));
});
afterEach(() => host.remove());

describeCartAdapter({
  name: 'page form',
  can: {
    add: true,
    confirm: false,
    undo: false,
    attribution: false,
    productData: false,
    lines: false,
    faults: [],
  },
  start() {
    const page = createBrowserPage(host);
    const { form } = createThemeForm(page);
    host.append(form);
    return Promise.resolve({
      makeAdapter: () => createFormCart(page),
      serverCart: () =>
        (page.shop.cart(page.cookies)?.items ?? []).map((item) => ({
          variantId: String(item.variant_id),
          quantity: item.quantity,
          attribution: item.properties?.['_reelshelf'] ?? null,
        })),
      changeElsewhere() {},
      fault() {},
      stop: () => form.remove(),
    });
  },
});

describe('the page’s own form', () => {
  const SERUM: AddLine = {
    productId: 'serum-dew',
    variantId: '41001',
    quantity: 3,
    url: '/products/serum-dew',
  };
  let page: BrowserPage;
  beforeEach(() => {
    page = createBrowserPage(host);
  });

  it.each([
    ['/cart/add', '/cart'],
    ['/en-gb/cart/add?sections=1', '/en-gb/cart'],
    ['/shop/cart.php', '/shop/cart.php'],
    ['/carts/7/items', '/carts'],
  ])('that sends to %s leads to the cart page %s', async (action, cartPage) => {
    host.append(make('form', { action }));
    expect(await createFormCart(page).openCart()).toBe(true);
    expect(page.navigated).toEqual([`${location.origin}${cartPage}`]);
  });

  const input = (name: string, value = '', type = 'text') => make('input', { name, value, type });
  it.each<[string, string, HTMLElement[]]>([
    ['an id of its own kind', '/produkt/serum', [input('product_id', '41001', 'hidden')]],
    [
      'a short id beside a quantity',
      '/index.php?controller=x',
      [input('id', '41001', 'hidden'), input('qty', '1')],
    ],
    [
      'a button that names the product',
      '',
      [make('button', { name: 'add-to-cart', value: '41001' })],
    ],
    [
      'a mark of the theme beside a quantity',
      '/warenkorb/hinzu',
      [make('button', { 'data-product-id': '41001' }), input('menge', '1')],
    ],
  ])(
    'the page’s own form is known by what it holds, and not by its address: %s',
    (_, action, fields) => {
      const others = [
        make('form', { action: '/search' }, input('q'), input('id', '41001'), make('button')),
        make(
          'form',
          { action: '/login' },
          input('id', '41001'),
          input('password', '', 'password'),
          make('button'),
        ),
        make('form', { action: '/news' }, input('email'), make('button')),
        make(
          'form',
          { action: '/cart' },
          input('updates[]', '1'),
          input('id', '41001'),
          make('button', { name: 'checkout' }),
        ),
      ];
      host.append(...others);
      expect(createFormCart(page).canAdd).toBe(false);
      host.append(make('form', { action, method: 'post' }, ...fields, make('button')));
      const cart = createFormCart(page);
      expect(cart.canAdd).toBe(true);
      expect(cart.canAddProduct?.({ productId: 'serum-dew', variantIds: ['41001'] })).toBe(true);
      expect(cart.canAddProduct?.({ productId: 'mug', variantIds: ['9'], url: '/elsewhere' })).toBe(
        false,
      );
    },
  );

  it('the page’s own form is filled in as a shopper would, and its handlers run', async () => {
    const { form } = createThemeForm(page);
    host.append(form);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit'])
      form.addEventListener(type, (event) =>
        heard.push(`${type} ${(event.target as HTMLElement).getAttribute('name') ?? ''}`),
      );
    const result = await createFormCart(page).add([SERUM]);
    expect(result).toEqual({
      ok: true,
      added: [{ variantId: '41001', requested: 3, actual: 3 }],
      unconfirmed: true,
      uiRefresh: 'done',
    });
    expect(heard).toEqual([
      'input id',
      'change id',
      'input quantity',
      'change quantity',
      'submit ',
    ]);
    expect(page.shop.cart(page.cookies)?.item_count).toBe(3);
  });

  it('the page’s own form is sent in the background where the theme has no script for it, so that the video goes on', async () => {
    const form = make(
      'form',
      { action: '/cart/add.js', method: 'post' },
      make('input', { type: 'hidden', name: 'id', value: '41001' }),
      make('input', { name: 'quantity' }),
      make('button', { name: 'add', value: '1' }),
    );
    host.append(form);
    expect(await createFormCart(page).add([SERUM])).toMatchObject({
      ok: true,
      unconfirmed: true,
      uiRefresh: 'none',
    });
    expect(page.requests).toEqual([{ path: '/cart/add.js', body: 'id=41001&quantity=3&add=1' }]);
    expect(page.shop.cart(page.cookies)?.item_count).toBe(3);
  });

  it('the page’s own form is told of a server that refuses', async () => {
    const form = make(
      'form',
      { action: '/cart/add.js', method: 'post' },
      make('input', { type: 'hidden', name: 'id', value: '41004' }),
      make('input', { name: 'quantity' }),
      make('button'),
    );
    host.append(form);
    expect(await createFormCart(page).add([{ ...SERUM, variantId: '41004' }])).toMatchObject({
      ok: false,
      error: { httpStatus: 422 },
    });
  });

  it('the page’s own form leads to another page where the theme has no script for it', async () => {
    const frame = make('iframe', { name: 'elsewhere' });
    const form = make(
      'form',
      { action: '/cart/add', method: 'get', target: 'elsewhere' },
      make('input', { type: 'hidden', name: 'id', value: '41001' }),
      make('input', { name: 'quantity' }),
      make('button'),
    );
    host.append(frame, form);
    expect(await createFormCart(page).add([SERUM])).toMatchObject({
      ok: true,
      unconfirmed: true,
      uiRefresh: 'page_reload',
    });
  });

  it('the page’s own form is not sent while something in it is missing', async () => {
    const form = make(
      'form',
      { action: '/cart/add' },
      make('input', { name: 'id', type: 'hidden' }),
      make('input', { name: 'quantity' }),
      make('input', { name: 'engraving', required: '' }),
      make('button'),
    );
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', onSubmit);
    host.append(form);
    expect(await createFormCart(page).add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'options_required' },
    });
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('the page’s own form may show the options as its own fields', async () => {
    const size = make(
      'select',
      { name: 'attribute_pa_size' },
      make('option', { value: '' }, 'Choose'),
      make('option', { value: '50-ml' }, '50 ml'),
    );
    const form = make(
      'form',
      { action: '/cart/' },
      make('input', { type: 'hidden', name: 'variation_id', value: '' }),
      size,
      make('input', { name: 'quantity' }),
      make('button'),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    host.append(form);
    expect(
      await createFormCart(page).add([
        { ...SERUM, variantId: '41002', options: [{ name: 'Size', value: '50 ml' }] },
      ]),
    ).toMatchObject({ ok: true });
    expect(size.value).toBe('50-ml');
    expect(new FormData(form).get('variation_id')).toBe('41002');
    expect(
      await createFormCart(page).add([{ ...SERUM, options: [{ name: 'Size', value: '90 ml' }] }]),
    ).toMatchObject({ ok: false, error: { code: 'invalid_variant' } });
  });

  it('the page’s own form is only used for the product that it sells', async () => {
    const { form } = createThemeForm(page);
    host.append(form);
    const adapter = createFormCart({ ...page, url: `${location.origin}/products/other` });
    expect(adapter.canAdd).toBe(true);
    expect(
      adapter.canAddProduct?.({
        productId: 'unknown',
        url: '/products/unknown',
        variantIds: ['1'],
      }),
    ).toBe(false);
    expect(adapter.canAddProduct?.({ productId: 'serum-dew', variantIds: ['41001'] })).toBe(true);
    expect(
      await adapter.add([
        { productId: 'unknown', variantId: '1', quantity: 1, url: '/products/unknown' },
      ]),
    ).toMatchObject({ ok: false, error: { code: 'not_purchasable' } });
  });

  it('the page’s own form is not used for another product whose address differs in the query only', async () => {
    const { form } = createThemeForm(page);
    host.append(form);
    const adapter = createFormCart({ ...page, url: `${location.origin}/product.php?id=5` });
    expect(
      await adapter.add([{ productId: 'mug', quantity: 1, url: '/product.php?id=7' }]),
    ).toMatchObject({ ok: false, error: { code: 'not_purchasable' } });
    expect(page.shop.cart(page.cookies)?.item_count ?? 0).toBe(0);
    expect(
      await adapter.add([{ productId: 'serum', quantity: 1, url: '/product.php?id=5' }]),
    ).toMatchObject({ ok: true });
  });

  it('the page’s own form is left alone when it sends to another origin', async () => {
    const form = make(
      'form',
      { action: 'https://evil.example/cart' },
      make('input', { type: 'hidden', name: 'id', value: '41001' }),
      make('input', { name: 'quantity' }),
      make('button'),
    );
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', onSubmit);
    host.append(form);
    expect(await createFormCart(page).add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'blocked' },
    });
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('the page’s own form is gone after client-side navigation, and so is the button', () => {
    const { form } = createThemeForm(page);
    host.append(form);
    const adapter = createFormCart(page);
    expect(adapter.canAdd).toBe(true);
    form.remove();
    expect(adapter.canAdd).toBe(false);
  });
});
