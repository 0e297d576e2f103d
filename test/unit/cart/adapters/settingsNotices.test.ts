import { expect, it } from 'vitest';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { serverAddress } from '../../../../src/cart/kit/api/serverAddress.js';
import { createMedusaCart } from '../../../../src/cart/adapters/medusa/adapter.js';
import { createSaleorCart } from '../../../../src/cart/adapters/saleor/adapter.js';
import { createShopifyStorefrontCart } from '../../../../src/cart/adapters/shopify-storefront/adapter.js';

it.each([
  [
    createMedusaCart,
    {},
    'CART_SETTINGS (medusa): Nothing can be added: baseUrl is "" and publishableKey is missing. Set baseUrl to ',
  ],
  [
    createMedusaCart,
    { baseUrl: 'http://shop.test', publishableKey: 'sk_1' },
    'baseUrl is "http://shop.test" and publishableKey is set. Set baseUrl to the https address',
  ],
  [
    createSaleorCart,
    { baseUrl: 'https://shop.test' },
    'CART_SETTINGS (saleor): Nothing can be added: baseUrl is "https://shop.test" and channel is "". Set baseUrl to ',
  ],
  [
    createShopifyStorefrontCart,
    { shop: 'http://shop.test' },
    'CART_SETTINGS (shopify-storefront): Nothing can be added: shop is "http://shop.test". Set shop to the https address',
  ],
])(
  'a headless cart without its server says what it was given and what to set: %o %o',
  (make, settings, sentence) => {
    const page = createNodePage('https://shop.example');
    const cart = make(page, settings);
    expect(cart.canAdd).toBe(false);
    expect(page.said).toHaveLength(1);
    expect(page.said[0]).toContain(sentence);
    // A key may be the wrong one, and a secret.
    expect(page.said[0]).not.toContain('sk_1');
    cart.destroy();
  },
);

it.each<[string | undefined, string | undefined]>([
  ['https://api.shop.test', 'https://api.shop.test'],
  [' https://api.shop.test/ ', 'https://api.shop.test'],
  ['api.shop.test', 'https://api.shop.test'],
  ['api.shop.test/store/', 'https://api.shop.test'],
  ['https://api.shop.test/store', 'https://api.shop.test'],
  ['//api.shop.test', 'https://api.shop.test'],
  ['http://localhost:9000/', 'http://localhost:9000'],
  ['/', 'https://shop.example'],
  ['/api', 'https://shop.example/api'],
  ['http://api.shop.test', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address of a server is taken as merchants copy it: %j', (raw, expected) => {
  expect(serverAddress(raw, 'https://shop.example/products/x', /(\/store)?\/*$/)).toBe(expected);
});
