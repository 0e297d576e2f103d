import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShopifyCart } from '../../../src/cart/adapters/shopify/adapter.js';
import { createBrowserPage, make, type BrowserPage } from './browserPage.js';
import type { CartAdapter } from '../../../src/cart/contract/types.js';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 2 };
const globals = window as unknown as Record<string, unknown>;

/** The part of Dawn's drawer that its own product form uses. */
class CartDrawer extends HTMLElement {
  opened = 0;
  activeElement: Element | null = null;
  getSectionsToRender() {
    return [{ id: 'cart-drawer', selector: '#CartDrawer' }, { id: 'cart-icon-bubble' }];
  }
  setActiveElement(element: Element | null) {
    this.activeElement = element;
  }
  renderContents(answer: { id: number; sections: Record<string, string> }) {
    this.dataset['product'] = String(answer.id);
    this.textContent = answer.sections['cart-drawer'] ?? '';
    const bubble = document.querySelector('.cart-count-bubble [aria-hidden]');
    if (bubble) bubble.textContent = answer.sections['cart-icon-bubble'] ?? '';
    this.open();
  }
  open() {
    this.opened++;
  }
}
if (!customElements.get('cart-drawer')) customElements.define('cart-drawer', CartDrawer);

let host: HTMLElement;
let page: BrowserPage;
let adapter: CartAdapter;

function open(theme: string, elements: Node[], settings: Record<string, unknown> = {}) {
  globals['Shopify'] = {
    shop: 'halden.myshopify.com',
    routes: { root: '/' },
    currency: { active: 'USD' },
    theme: { schema_name: theme, schema_version: '15.0' },
  };
  host.append(...elements);
  page = createBrowserPage(host, { renderSection: (id, cart) => `${id}: ${cart.item_count}` });
  adapter = createShopifyCart(page, settings);
}

beforeEach(() => {
  host = document.body.appendChild(make('div'));
});
afterEach(() => {
  adapter.destroy();
  host.remove();
  for (const name of ['Shopify', 'publish', 'theme']) delete globals[name];
});

describe('a Dawn theme', () => {
  it('a Dawn theme shows the new cart in its drawer and its bubble without a reload', async () => {
    const drawer = document.createElement('cart-drawer') as CartDrawer;
    drawer.className = 'is-empty';
    const bubble = make(
      'div',
      { class: 'cart-count-bubble' },
      make('span', { 'aria-hidden': 'true' }, '0'),
    );
    open('Dawn', [drawer, bubble]);
    const published: unknown[] = [];
    globals['publish'] = (...values: unknown[]) => published.push(values);
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'done' });
    expect(drawer.dataset['product']).toBe('41001');
    expect(drawer.textContent).toBe('cart-drawer: 2');
    expect(drawer.className).toBe('');
    expect(drawer.activeElement).toBe(document.activeElement);
    expect(published).toMatchObject([
      [
        'cart-update',
        { source: 'reelshelf', productVariantId: 41001, cartData: { item_count: 2 } },
      ],
    ]);
  });

  it('a Dawn theme is told of an undo without its drawer being opened', async () => {
    const drawer = document.createElement('cart-drawer') as CartDrawer;
    const bubble = make(
      'div',
      { class: 'cart-count-bubble' },
      make('span', { 'aria-hidden': 'true' }, '0'),
    );
    open('Dawn', [drawer, bubble]);
    const { undoToken } = await adapter.add([SERUM]);
    bubble.firstElementChild?.replaceChildren('2');
    const { opened } = drawer;
    const published: unknown[] = [];
    globals['publish'] = (...values: unknown[]) => published.push(values);
    expect(await adapter.undo(undoToken)).toBe(true);
    expect(drawer.opened).toBe(opened);
    expect(bubble.textContent).toBe('0');
    expect(published).toMatchObject([['cart-update', { cartData: { item_count: 0 } }]]);
  });

  it('a Dawn theme opens its drawer for "view cart"', async () => {
    const drawer = document.createElement('cart-drawer') as CartDrawer;
    open('Dawn', [drawer]);
    expect(await adapter.openCart()).toBe(true);
    expect(drawer.opened).toBe(1);
    expect(page.navigated).toEqual([]);
  });

  it('under another name is known by the drawer it kept', async () => {
    const drawer = document.createElement('cart-drawer') as CartDrawer;
    open('Halden', [drawer]);
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(drawer.textContent).toBe('cart-drawer: 2');
  });
});

describe('a theme that nobody knows', () => {
  it('a theme that nobody knows gets the common events, and the right number where a number stands', async () => {
    const places = [
      make('span', { class: 'cart-count' }, '0'),
      make('span', { 'data-cart-count': '' }, ' 3 '),
      make('span', { class: 'cart-count' }, 'Cart (0)'),
      make('button', { class: 'cart-count' }, make('svg' as 'div')),
    ];
    open('Nobody’s', places);
    const heard: string[] = [];
    const names = ['cart:refresh', 'cart:updated', 'cart:change', 'cart:build'];
    const listener = (event: Event) =>
      heard.push(
        `${event.type} ${String((event as CustomEvent<{ cart: { item_count: number } }>).detail.cart.item_count)}`,
      );
    names.forEach((name) => document.addEventListener(name, listener));
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
    names.forEach((name) => document.removeEventListener(name, listener));
    expect(heard).toEqual(names.map((name) => `${name} 2`));
    expect(places.map((place) => place.textContent)).toEqual(['2', '2', 'Cart (0)', '']);
  });

  it('and that shows no number gets none, which is said', async () => {
    open('Nobody’s', []);
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
  });
});

describe('other families', () => {
  it.each([
    [
      'Impulse',
      () => document,
      'ajaxProduct:added',
      { product: { variant_id: 41001 }, addToCartBtn: '' },
    ],
    [
      'Focal',
      () => document.documentElement,
      'cart:refresh',
      { cart: { item_count: 2 }, openMiniCart: true },
    ],
    ['Empire', () => window, 'cartcount:update', { item_count: 2 }],
    ['Symmetry', () => document.documentElement, 'theme:cartchanged', { openDrawer: true }],
  ] as const)('%s hears its own event', async (theme, target, name, detail) => {
    open(theme, []);
    const heard: unknown[] = [];
    const listener = (event: Event) => heard.push((event as CustomEvent).detail);
    target().addEventListener(name, listener);
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    target().removeEventListener(name, listener);
    expect(heard).toMatchObject([detail]);
  });

  it('Debutify has its own function called, as a method', async () => {
    const ajaxCart = {
      updated: 0,
      update() {
        this.updated++;
      },
    };
    globals['theme'] = { ajaxCart };
    open('Debutify', []);
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(ajaxCart.updated).toBe(1);
  });
});

it('the theme’s cart leaves no listener behind', async () => {
  const added: string[] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    ...values: Parameters<typeof addEventListener>
  ) {
    added.push(values[0]);
    addEventListener.apply(this, values);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    ...values: Parameters<typeof removeEventListener>
  ) {
    added.splice(added.indexOf(values[0]), 1);
    removeEventListener.apply(this, values);
  };
  open('Dawn', []);
  let news = 0;
  adapter.onExternalChange(() => news++);
  const count = added.length;
  adapter.destroy();
  EventTarget.prototype.addEventListener = addEventListener;
  EventTarget.prototype.removeEventListener = removeEventListener;
  expect(count).toBeGreaterThanOrEqual(3);
  expect(added).toEqual([]);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  document.dispatchEvent(new Event('cart:update'));
  await Promise.resolve();
  expect(news).toBe(0);
});
