import { expect, it } from 'vitest';
import { detectForm, detectShopify, detectWooCommerce } from '../../../src/cart/detect.js';
import { createNodePage } from '../../fixtures/shops/nodePage.js';

const page = (globals: Record<string, unknown>, elements: Record<string, unknown> = {}) => createNodePage('https://shop.example', globals, elements);

it('knows a Liquid storefront by its routes', () => {
  expect(detectShopify(page({ Shopify: { shop: 'halden.myshopify.com', routes: { root: '/en-de/' } } }))).toBe(1);
  expect(detectShopify(page({ Shopify: { shop: 'halden.myshopify.com', theme: {} } }))).toBeGreaterThan(0.5);
});

it('does not take a headless shop, or an element of that name, for one', () => {
  expect(detectShopify(page({}))).toBe(0);
  expect(detectShopify(page({ Shopify: { shop: 'halden.myshopify.com' } }))).toBe(0);
  expect(detectShopify(page({ Shopify: { routes: { value: '' } } }))).toBe(0);
  const throwing = Object.defineProperty({}, 'Shopify', { get: () => { throw new Error('no'); } });
  expect(detectShopify({ ...page({}), window: throwing as Window & typeof globalThis })).toBe(0);
});

it('knows WooCommerce by its scripts’ settings, its generator mark or its body', () => {
  expect(detectWooCommerce(page({ wc_add_to_cart_params: {} }))).toBe(0.9);
  expect(detectWooCommerce(page({}, { 'meta[name="generator"][content^="WooCommerce"]': {} }))).toBe(0.8);
  expect(detectWooCommerce(page({}, { 'body.woocommerce,body.woocommerce-page': {} }))).toBe(0.7);
});

it('does not take plain WordPress for a shop, nor an element for settings', () => {
  class HTMLAnchorElement {
    get [Symbol.toStringTag]() {
      return 'HTMLAnchorElement';
    }
  }
  expect(detectWooCommerce(page({ wcSettings: new HTMLAnchorElement() }, { 'link[rel="https://api.w.org/"]': {} }))).toBe(0);
});

it('sees a form that adds to a cart', () => {
  expect(detectForm(page({}))).toBe(0);
  expect(detectForm(page({}, { 'form[action*="/cart"]': {} }))).toBeGreaterThan(0);
});
