import { createStorefrontShop } from './shops/shopifyStorefront.js';
import { headlessForm, headlessScript } from './headlessPage.js';
import type { PlatformDemo } from './types.js';

const ASK = `
  const url = '/api/2026-04/graphql.json';
  const prefix = 'gid://shopify/Cart/';
  const makeCart = async () => (await api(url, 'mutation { cartCreate { cart { id } } }')).cartCreate.cart.id.slice(prefix.length);
  const countOf = async (id) => (await api(url, 'query($id: ID!) { cart(id: $id) { totalQuantity } }', { id: prefix + id })).cart?.totalQuantity;
  const addTo = (id, merchandiseId) =>
    api(url, 'mutation($id: ID!, $lines: [CartLineInput!]!) { cartLinesAdd(cartId: $id, lines: $lines) { cart { id } } }', {
      id: prefix + id,
      lines: [{ merchandiseId, quantity: 1 }],
    });`;

/** The cart's id is in the cookie `cart`, as Hydrogen keeps it, so page and shelf have one cart. */
export const shopifyStorefrontDemo: PlatformDemo = {
  name: 'shopify-storefront',
  title: 'Shopify, headless (Storefront API)',
  createShop: (catalogue) => createStorefrontShop(catalogue, { origin: '' }),
  tag: { cart: 'shopify-storefront', settings: { shop: '/', cartUrl: '/cart' } },
  theme: ({ variants }) => ({
    form: headlessForm(`gid://shopify/ProductVariant/${variants[0]?.id ?? ''}`),
    script: headlessScript(ASK, 'cart'),
  }),
};
