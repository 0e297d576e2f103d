import { expect, it } from 'vitest';
import {
  type FindSignal,
  findBigCommerce,
  findForm,
  findMagento,
  findPrestaShop,
  findSfcc,
  findShopify,
  findWooCommerce,
} from '../../../../src/cart/detect/signals.js';
import type { CartPage } from '../../../../src/cart/contract/page.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';

const confidenceOf = (find: FindSignal, of: CartPage) => find(of)?.confidence ?? 0;
const page = (globals: Record<string, unknown>, elements: Record<string, unknown> = {}) =>
  createNodePage('https://shop.example', globals, elements);

it('detection knows a Liquid storefront by its routes', () => {
  expect(
    confidenceOf(
      findShopify,
      page({ Shopify: { shop: 'halden.myshopify.com', routes: { root: '/en-de/' } } }),
    ),
  ).toBe(1);
  expect(
    confidenceOf(findShopify, page({ Shopify: { shop: 'halden.myshopify.com', theme: {} } })),
  ).toBeGreaterThan(0.5);
});

it('detection does not take a headless shop, or an element of that name, for one', () => {
  expect(confidenceOf(findShopify, page({}))).toBe(0);
  expect(confidenceOf(findShopify, page({ Shopify: { shop: 'halden.myshopify.com' } }))).toBe(0);
  expect(confidenceOf(findShopify, page({ Shopify: { routes: { value: '' } } }))).toBe(0);
  const throwing = Object.defineProperty({}, 'Shopify', {
    get: () => {
      throw new Error('no');
    },
  });
  expect(
    confidenceOf(findShopify, { ...page({}), window: throwing as Window & typeof globalThis }),
  ).toBe(0);
});

it('detection knows WooCommerce by its scripts’ settings, its generator mark or its body', () => {
  expect(confidenceOf(findWooCommerce, page({ wc_add_to_cart_params: {} }))).toBe(0.9);
  expect(
    confidenceOf(
      findWooCommerce,
      page({}, { 'meta[name="generator"][content^="WooCommerce"]': {} }),
    ),
  ).toBe(0.8);
  expect(
    confidenceOf(findWooCommerce, page({}, { 'body.woocommerce,body.woocommerce-page': {} })),
  ).toBe(0.7);
});

it('detection does not take plain WordPress for a shop, nor an element for settings', () => {
  class HTMLAnchorElement {
    get [Symbol.toStringTag]() {
      return 'HTMLAnchorElement';
    }
  }
  expect(
    confidenceOf(
      findWooCommerce,
      page({ wcSettings: new HTMLAnchorElement() }, { 'link[rel="https://api.w.org/"]': {} }),
    ),
  ).toBe(0);
});

it('detection sees a form that adds to a cart', () => {
  expect(confidenceOf(findForm, page({}))).toBe(0);
  expect(confidenceOf(findForm, page({}, { 'form[action*="/cart"]': {} }))).toBeGreaterThan(0);
});

it('detection knows a Stencil theme by its data, its start function, its form or where its files come from', () => {
  expect(confidenceOf(findBigCommerce, page({ BCData: { csrf_token: 'x' } }))).toBe(0.9);
  expect(confidenceOf(findBigCommerce, page({ stencilBootstrap: () => {} }))).toBe(0.8);
  expect(confidenceOf(findBigCommerce, page({}, { 'form[data-cart-item-add]': {} }))).toBe(0.7);
  expect(
    confidenceOf(
      findBigCommerce,
      page({}, { '[src*=".bigcommerce.com/s-"],link[href*=".bigcommerce.com/s-"]': {} }),
    ),
  ).toBeGreaterThan(0.5);
});

it('detection does not take a headless BigCommerce shop for one: its pages have no cart of that kind', () => {
  expect(confidenceOf(findBigCommerce, page({}))).toBe(0);
  expect(confidenceOf(findBigCommerce, page({ BCData: [] }))).toBe(0);
});

it('detection knows Magento by Hyvä’s helpers, by RequireJS with the shop’s address, or by its scripts', () => {
  expect(confidenceOf(findMagento, page({ hyva: { getFormKey: () => 'k' } }))).toBe(0.95);
  expect(
    confidenceOf(findMagento, page({ require: () => {}, BASE_URL: 'https://shop.example/de/' })),
  ).toBe(0.9);
  expect(confidenceOf(findMagento, page({}, { 'script[type="text/x-magento-init"]': {} }))).toBe(
    0.8,
  );
});

it('detection does not take any page with RequireJS, or an element named hyva, for Magento', () => {
  expect(confidenceOf(findMagento, page({ require: () => {} }))).toBe(0);
  expect(confidenceOf(findMagento, page({ hyva: { id: 'hyva' }, BASE_URL: '/' }))).toBe(0);
});

it('detection knows a Salesforce storefront by its address, its scripts or the field of its product form', () => {
  const onSite = createNodePage(
    'https://shop.example/on/demandware.store/Sites-Halden-Site/en_US',
    {},
  );
  expect(confidenceOf(findSfcc, onSite)).toBe(0.9);
  expect(confidenceOf(findSfcc, page({ CQuotient: {} }))).toBe(0.8);
  expect(
    confidenceOf(
      findSfcc,
      page({}, { '[src*="/on/demandware.static/"],link[href*="/on/demandware.static/"]': {} }),
    ),
  ).toBe(0.8);
  expect(confidenceOf(findSfcc, page({}, { '.add-to-cart-url': {} }))).toBe(0.6);
  expect(confidenceOf(findSfcc, page({}))).toBe(0);
});

it('detection knows PrestaShop by the addresses that its core script is given, or its generator mark', () => {
  expect(
    confidenceOf(
      findPrestaShop,
      page({ prestashop: { urls: { pages: { cart: 'https://shop.example/cart' } } } }),
    ),
  ).toBe(1);
  expect(
    confidenceOf(findPrestaShop, page({}, { 'meta[name="generator"][content^="PrestaShop"]': {} })),
  ).toBe(0.6);
  // Another script's object of that name.
  expect(confidenceOf(findPrestaShop, page({ prestashop: { urls: {} } }))).toBe(0);
});
