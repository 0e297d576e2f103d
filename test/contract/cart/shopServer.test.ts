import { expect, it } from 'vitest';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import { createShopifyCart } from '../../../demo/platforms/shops/shopifyCart.js';

/** The shop that the tests and the demo stand on: what `contracts.md` A.1.2 says of Shopify, it does. */
function visit(options: Parameters<typeof createShopifyCart>[1] = {}) {
  const shop = createShopifyCart(catalogue, options);
  const cookies: Record<string, string> = {};
  const ask = (method: string, address: string, body?: string | object) => {
    const url = new URL(address, 'https://shop.example');
    const answer = shop.handle({
      method,
      path: url.pathname,
      query: url.searchParams,
      body: typeof body === 'object' ? JSON.stringify(body) : (body ?? null),
      cookies,
    });
    const cookie = answer?.headers['set-cookie']?.split(/[=;]/)[1];
    if (cookie) cookies['cart'] = cookie;
    return {
      status: answer?.status,
      body: answer
        ? (JSON.parse(answer.body.startsWith('{') ? answer.body : '{}') as Record<string, unknown>)
        : null,
      text: answer?.body,
    };
  };
  return { shop, cookies, ask };
}

it('the simulated Shopify shop answers an add with the lines, and a single form post with the line itself', () => {
  const { ask } = visit();
  expect(ask('POST', '/cart/add.js', { items: [{ id: 41001, quantity: 2 }] }).body).toMatchObject({
    items: [{ variant_id: 41001, quantity: 2, final_line_price: 5600 }],
  });
  expect(
    ask('POST', '/cart/add.js', 'id=41001&quantity=1&properties[_reelshelf]=v').body,
  ).toMatchObject({ variant_id: 41001, quantity: 1, properties: { _reelshelf: 'v' } });
  expect(ask('POST', '/cart/add.js', { id: 41001, quantity: 1 }).body).toMatchObject({
    quantity: 3,
  });
  expect(ask('GET', '/cart.js').body).toMatchObject({
    item_count: 4,
    total_price: 11200,
    currency: 'USD',
    items: [{ quantity: 1 }, { quantity: 3 }],
  });
});

it('the simulated Shopify shop keeps a number for a refusal and a word for a malformed request', () => {
  const { ask } = visit();
  expect(ask('POST', '/cart/add.js', { items: [{ id: 41004 }] }).body).toMatchObject({
    status: 422,
    message: 'Cart Error',
  });
  expect(ask('POST', '/cart/add.js', { items: [{ id: 1 }] })).toMatchObject({
    status: 404,
    body: { description: 'Cannot find variant' },
  });
  expect(ask('POST', '/cart/add.js', {})).toMatchObject({
    status: 400,
    body: { status: 'bad_request' },
  });
  expect(ask('POST', '/cart/add.js', '{"cut').status).toBe(400);
  expect(ask('POST', '/cart/change.js', { id: 'none', quantity: 1 }).status).toBe(400);
});

it('the simulated Shopify shop changes, updates and clears, by line key, variant or position', () => {
  const { ask } = visit();
  const added = ask('POST', '/cart/add.js', {
    items: [
      { id: 41001, quantity: 2 },
      { id: 41003, quantity: 1 },
    ],
  }).body as { items: { key: string }[] };
  expect(
    ask('POST', '/cart/change.js', { id: added.items[0]?.key, quantity: 5 }).body,
  ).toMatchObject({ item_count: 6 });
  expect(ask('POST', '/cart/change.js', { line: 1, quantity: 0 }).body).toMatchObject({
    item_count: 5,
  });
  expect(ask('POST', '/cart/change.js', { id: '41003', quantity: 1 }).status).toBe(400);
  expect(ask('POST', '/cart/update.js', { updates: { 41003: 9 } }).status).toBe(422);
  expect(
    ask('POST', '/cart/update.js', {
      updates: { 41001: 1 },
      attributes: { gift: 'yes' },
      note: 'hi',
    }).body,
  ).toMatchObject({ item_count: 1, attributes: { gift: 'yes' }, note: 'hi' });
  expect(ask('POST', '/cart/clear.js').body).toMatchObject({ item_count: 0 });
});

it('the simulated Shopify shop renders sections with the cart as it is after the change, at most five, and null for what it has not', () => {
  const { ask } = visit({
    renderSection: (id, cart) => (id === 'lost' ? null : `<b>${cart.item_count}</b>`),
  });
  expect(
    ask('POST', '/cart/add.js', { items: [{ id: 41001 }], sections: 'drawer,lost' }).body,
  ).toMatchObject({ sections: { drawer: '<b>1</b>', lost: null } });
  expect(
    ask('POST', '/cart/add.js', {
      items: [{ id: 41001 }],
      sections: ['a', 'b', 'c', 'd', 'e', 'f'],
    }).status,
  ).toBe(400);
  expect(ask('GET', '/?sections=a,b').body).toEqual({ a: '<b>1</b>', b: '<b>1</b>' });
  expect(ask('GET', '/?section_id=a').text).toBe('<b>1</b>');
  expect(ask('GET', '/?section_id=lost').status).toBe(404);
});

it('the simulated Shopify shop leaves its own pages to the shop, and sells an order only once', () => {
  const { shop, cookies, ask } = visit({ root: '/en-de/' });
  expect(shop.handle({ method: 'GET', path: '/en-de/' })).toBeNull();
  expect(shop.handle({ method: 'GET', path: '/products/serum-dew' })).toBeNull();
  ask('POST', '/en-de/cart/add.js', { items: [{ id: 41003, quantity: 2 }] });
  expect(shop.complete(cookies)).toMatchObject({ item_count: 2 });
  expect(shop.complete(cookies)).toMatchObject({ item_count: 0 });
  expect(ask('POST', '/cart/add.js', { items: [{ id: 41003, quantity: 2 }] })).toMatchObject({
    status: 422,
    body: { description: 'Only 1 items were added to your cart.' },
  });
  expect(shop.cart({})).toBeNull();
});
