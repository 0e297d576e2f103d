/** What only Vendure has: its two sessions, its custom fields, its order states. Each of these the recorded server claims, too. */
import { expect, onTestFinished, test } from 'vitest';
import { detectAdapter } from '../../src/cart/detect/registry.js';
import { createNodePage, type NodePage } from '../../demo/platforms/shops/nodePage.js';
import { lineOf, readHeld } from './support/nodeCart.js';
import { CART_KEY, chosen, shopPort, store, variantAt } from './support/store.js';
import type { CartAdapter } from '../../src/cart/contract/types.js';

const shopApi = `${store.origin}/shop-api`;
const MARK = { _reelshelf: 'am-routine.s1.lx2k9' };

interface Answer {
  status: number;
  headers: Headers;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
}

async function ask(
  query: string,
  token = '',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(shopApi, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

async function open(
  settings: Record<string, unknown> = {},
): Promise<{ adapter: CartAdapter; page: NodePage; token(): string }> {
  const kept = new Map<string, string>();
  const localStorage = {
    length: 0,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const page = createNodePage(`http://127.0.0.1:${shopPort}`, { localStorage });
  const adapter = await detectAdapter(page, store.cart, { ...store.settings, ...settings });
  onTestFinished(adapter.destroy);
  return { adapter, page, token: () => kept.get(CART_KEY) ?? '' };
}

test('a session in the server’s cookie holds the cart, and no token is kept', async () => {
  const { adapter, page, token } = await open({ session: 'cookie' });
  expect(await adapter.add([lineOf(chosen)])).toMatchObject({ ok: true, cart: { count: 1 } });
  expect(await adapter.add([lineOf(chosen, variantAt(chosen, 1))])).toMatchObject({
    ok: true,
    cart: { count: 2 },
  });
  expect(await adapter.read()).toMatchObject({ count: 2 });
  expect(Object.keys(page.cookies)).toContain('session');
  expect(token()).toBe('');
});

test('a token that the server does not know is replaced, and the add works', async () => {
  const { adapter, page, token } = await open();
  page.window.localStorage.setItem(CART_KEY, 'f'.repeat(64));
  expect(await adapter.add([lineOf(chosen)])).toMatchObject({ ok: true, cart: { count: 1 } });
  expect(token()).not.toBe('f'.repeat(64));
  expect(await readHeld(token())).toMatchObject([{ quantity: 1 }]);
});

test('looking at products begins no session', async () => {
  const { headers } = await ask('{ products { totalItems } }');
  expect(headers.get('vendure-auth-token')).toBeNull();
  expect((await ask('{ activeOrder { id } }')).headers.get('vendure-auth-token')).toMatch(
    /^[0-9a-f]{64}$/,
  );
});

test('an order whose checkout was begun is opened again for an add', async () => {
  const { adapter, token } = await open();
  await adapter.add([lineOf(chosen)]);
  const methods = await ask('{ eligibleShippingMethods { id } }', token());
  const { id } = (methods.body.data as { eligibleShippingMethods: [{ id: string }] })
    .eligibleShippingMethods[0];
  await ask(
    'mutation { setCustomerForOrder(input: { firstName: "A", lastName: "B", emailAddress: "a@example.com" }) { __typename } }',
    token(),
  );
  await ask(
    `mutation { setOrderShippingMethod(shippingMethodId: ["${id}"]) { __typename } }`,
    token(),
  );
  const moved = await ask(
    'mutation { transitionOrderToState(state: "ArrangingPayment") { ... on Order { state } } }',
    token(),
  );
  expect(moved.body.data).toEqual({ transitionOrderToState: { state: 'ArrangingPayment' } });
  const refused = await ask(
    `mutation { addItemToOrder(productVariantId: "${chosen.variants[0].id}", quantity: 1) { __typename } }`,
    token(),
  );
  expect(refused.body.data).toEqual({ addItemToOrder: { __typename: 'OrderModificationError' } });
  expect(await adapter.add([lineOf(chosen)])).toMatchObject({
    ok: true,
    added: [{ actual: 1 }],
    cart: { count: 2 },
  });
});

test('the mark may stand on the order', async () => {
  const { adapter, token } = await open({ attribution: 'order' });
  await adapter.add([{ ...lineOf(chosen), attribution: MARK }]);
  const { body } = await ask(
    '{ activeOrder { customFields { reelshelf } lines { customFields { reelshelf } } } }',
    token(),
  );
  expect(body.data).toEqual({
    activeOrder: {
      customFields: { reelshelf: MARK._reelshelf },
      lines: [{ customFields: { reelshelf: null } }],
    },
  });
});

test('a custom field that the server does not know costs a warning and not the sale', async () => {
  const { adapter, page } = await open({
    attributionField: 'notDeclared',
    compareAtField: 'notDeclaredEither',
  });
  expect(await adapter.add([{ ...lineOf(chosen), attribution: MARK }])).toMatchObject({
    ok: true,
    cart: { count: 1 },
  });
  expect(await adapter.getProduct({ productId: chosen.id })).toMatchObject({ available: true });
  expect(page.said).toHaveLength(1);
});

test('lines with and without a mark stay apart, and equal ones are one', async () => {
  const { adapter, token } = await open();
  for (const attribution of [MARK, undefined, MARK, undefined])
    await adapter.add([{ ...lineOf(chosen), ...(attribution && { attribution }) }]);
  expect(
    (await readHeld(token())).map(({ quantity, attribution }) => [quantity, attribution]),
  ).toEqual([
    [2, MARK._reelshelf],
    [2, null],
  ]);
});

test('prices without tax are asked for by one setting', async () => {
  const { adapter } = await open({ net: true });
  const live = await adapter.getProduct({ productId: chosen.id });
  expect(live).toMatchObject({
    tax: 'excluded',
    price: { amount: (Number(chosen.price.amount) / 1.2).toFixed(2) },
  });
});

test('a shop with one channel takes any channel’s token for it', async () => {
  const { adapter } = await open({ channelToken: 'gone' });
  expect(await adapter.add([lineOf(chosen)])).toMatchObject({ ok: true });
});

test('refusals look as the recorded server has them', async () => {
  const unknownName = await ask('{ activeOrder { nothing } }');
  expect({
    status: unknownName.status,
    code: unknownName.body.errors?.[0]?.extensions?.code,
  }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  const unknownVariant = await ask(
    'mutation { addItemToOrder(productVariantId: "999999", quantity: 1) { __typename } }',
  );
  expect({
    status: unknownVariant.status,
    data: unknownVariant.body.data,
    code: unknownVariant.body.errors?.[0]?.extensions?.code,
  }).toEqual({ status: 200, data: null, code: 'ENTITY_NOT_FOUND' });
  expect(unknownVariant.body.errors?.[0]?.message).toBe(
    'No ProductVariant with the id "999999" could be found',
  );
  const unknownLine = await ask(
    'mutation { adjustOrderLine(orderLineId: "999999", quantity: 1) { __typename } }',
  );
  expect({
    status: unknownLine.status,
    code: unknownLine.body.errors?.[0]?.extensions?.code,
  }).toEqual({ status: 200, code: 'USER_INPUT_ERROR' });
});
