/** Pieces that stand between a platform's webhooks and the collector, against servers that answer as the platforms' documents say. */
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { createNodeCollector } from '../../../src/entries/nodeCollector.js';

const HOUR = 3_600_000;
const TOKEN = 'a-token-nobody-guesses';
const SECRET = 'server-secret-01234';
const placedMs = Date.now() - HOUR;

interface Relay {
  tellOrder(request: Request): Promise<Response>;
}
const load = (name: string) =>
  import(
    new URL(`../../../demo/install/${name}/reelshelf-orders.js`, import.meta.url).href
  ) as Promise<Relay>;

async function startCollector() {
  const collector = createNodeCollector({
    keys: [{ key: 'pub_halden', origins: ['https://halden.example'], name: 'halden' }],
    store: createMemoryStore(),
    reportToken: TOKEN,
    webhooks: [{ platform: 'server', secrets: [SECRET] }],
    log: () => {},
  });
  const served = await serveHandler(collector, 0, '127.0.0.1');
  onTestFinished(() => served.stop(() => collector.close()));
  const url = `http://127.0.0.1:${served.port}`;
  vi.stubEnv('REELSHELF_ORDERS', `${url}/v1/orders/server`);
  vi.stubEnv('REELSHELF_SECRET', SECRET);
  return async () => {
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    const response = await fetch(
      `${url}/v1/report?from=${day(placedMs - 24 * HOUR)}&to=${day(Date.now())}`,
      { headers: { authorization: `Bearer ${TOKEN}` } },
    );
    const { revenue, confirmed } = ((await response.json()) as Report).orders;
    return {
      kept: revenue.map(({ currency, minor }) => `${minor} ${currency}`),
      orders: confirmed.orders,
      cancelled: confirmed.cancelled,
    };
  };
}

/** Answers JSON by path; what has no answer is not there. */
async function startShop(answers: (path: string, headers: Record<string, unknown>) => unknown) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const found = answers(path, request.headers);
    response.statusCode = typeof found === 'number' ? found : found === undefined ? 404 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(typeof found === 'object' ? JSON.stringify(found) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

afterEach(() => vi.unstubAllEnvs());

describe('BigCommerce, whose webhooks name an order and tell nothing of it', () => {
  const HOOK = 'a-word-that-nobody-guesses';
  const order = (more: object = {}) => ({
    ...{ id: 250, status_id: 11, currency_code: 'USD', is_deleted: false },
    date_created: new Date(placedMs).toUTCString().replace('GMT', '+0000'),
    date_modified: new Date(placedMs).toUTCString().replace('GMT', '+0000'),
    ...{ total_inc_tax: '61.1600', total_tax: '4.1600', shipping_cost_ex_tax: '5.0000' },
    ...{ refunded_amount: '0.0000', billing_address: { email: 'anna@example.com' } },
    ...more,
  });
  const line = (more: object = {}) => ({
    ...{ id: 25, product_id: 9, variant_id: 41001, sku: 'DEW-30', quantity: 2 },
    ...{ total_ex_tax: '56.0000', total_inc_tax: '60.4800', total_tax: '4.1600' },
    applied_discounts: [{ id: 'coupon', amount: '4.0000', target: 'order' }],
    product_options: [{ display_name: 'Video', value: '-.s-ann.0' }],
    quantity_refunded: 0,
    ...more,
  });
  const request = (id: unknown = 250, word = HOOK, type = 'order') =>
    new Request('https://relay.example', {
      method: 'POST',
      headers: { 'x-reelshelf-hook': word },
      body: JSON.stringify({
        ...{ scope: 'store/order/updated', store_id: '1025646', hash: 'dd70c0976e06b67aaf671e73' },
        data: { type, id },
      }),
    });
  const open = async () => {
    const state = { order: order(), lines: [line()] };
    const shop = await startShop((path, headers) => {
      if (headers['x-auth-token'] !== 'api-token') return 401;
      return {
        '/v2/orders/250': state.order,
        '/v2/orders/250/products?limit=250&page=1': state.lines,
      }[path];
    });
    vi.stubEnv('BIGCOMMERCE_API', shop.url);
    vi.stubEnv('BIGCOMMERCE_TOKEN', 'api-token');
    vi.stubEnv('BIGCOMMERCE_HOOK', HOOK);
    const { tellOrder } = await load('bigcommerce');
    return { state, asked: shop.asked, tellOrder, figures: await startCollector() };
  };

  test('an order is asked for and confirmed, after its discount, without tax and shipping', async () => {
    const { tellOrder, figures } = await open();
    expect((await tellOrder(request())).status).toBe(200);
    expect((await tellOrder(request())).status).toBe(200);
    expect(await figures()).toEqual({ kept: ['5200 USD'], orders: 1, cancelled: 0 });
  });

  test('what went back is taken off by the piece, and a cancelled or deleted order counts no longer', async () => {
    const { state, tellOrder, figures } = await open();
    await tellOrder(request());
    const change = async (more: object, minutes: number) => {
      const date_modified = new Date(placedMs + minutes * 60_000).toUTCString();
      state.order = order({ date_modified, ...more });
      await tellOrder(request());
    };
    state.lines = [line({ quantity_refunded: 1 })];
    await change({ status_id: 14, refunded_amount: '28.0800' }, 1);
    expect(await figures()).toEqual({ kept: ['2600 USD'], orders: 1, cancelled: 0 });
    await change({ status_id: 5 }, 2);
    expect(await figures()).toEqual({ kept: [], orders: 0, cancelled: 1 });
    await change({ status_id: 11, is_deleted: true }, 3);
    expect((await figures()).orders).toBe(0);
  });

  test('an order that is not paid yet counts when it is', async () => {
    const { state, tellOrder, figures } = await open();
    state.order = order({ status_id: 0 });
    await tellOrder(request());
    expect((await figures()).orders).toBe(0);
    state.order = order({ date_modified: new Date(placedMs + 60_000).toUTCString() });
    await tellOrder(request());
    expect((await figures()).orders).toBe(1);
  });

  test('whoever does not know the word is refused before anything is asked, also where none was set', async () => {
    const { asked, tellOrder } = await open();
    for (const word of ['', 'another', `${HOOK}x`])
      expect((await tellOrder(request(250, word))).status).toBe(401);
    vi.stubEnv('BIGCOMMERCE_HOOK', '');
    expect((await tellOrder(request(250, ''))).status).toBe(401);
    expect(asked).toEqual([]);
  });

  test('what is no order, or is not there, or is a path, asks for no more than its number', async () => {
    const { asked, tellOrder } = await open();
    expect((await tellOrder(request(250, HOOK, 'product'))).status).toBe(200);
    expect((await tellOrder(request(999))).status).toBe(200);
    expect((await tellOrder(request('../customers'))).status).toBe(200);
    expect(asked).toEqual(['/v2/orders/999', '/v2/orders/NaN']);
  });

  test('a shop or collector that cannot answer makes BigCommerce send again', async () => {
    const { tellOrder } = await open();
    vi.stubEnv('BIGCOMMERCE_TOKEN', 'wrong');
    await expect(tellOrder(request())).rejects.toThrow('BigCommerce answered 401');
    vi.stubEnv('BIGCOMMERCE_TOKEN', 'api-token');
    vi.stubEnv('REELSHELF_SECRET', 'another-secret-0123');
    await expect(tellOrder(request())).rejects.toThrow('The collector answered 401');
  });
});

describe('Saleor, whose webhooks are signed by a key of the shop’s', () => {
  const makeKey = (kid: string) => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256' } };
  };
  const sign = (body: string, { kid, privateKey }: { kid: string; privateKey: KeyObject }) => {
    const header = Buffer.from(
      JSON.stringify({ alg: 'RS256', kid, b64: false, crit: ['b64'] }),
    ).toString('base64url');
    const signature = createSign('sha256').update(`${header}.${body}`).sign(privateKey);
    return `${header}..${signature.toString('base64url')}`;
  };
  const money = (amount: number) => ({ amount, currency: 'EUR' });
  const bodyOf = (more: object = {}) =>
    JSON.stringify({
      order: {
        ...{ id: 'T3JkZXI6MQ==', number: '1001', status: 'UNFULFILLED' },
        ...{
          created: new Date(placedMs).toISOString(),
          updatedAt: new Date(placedMs).toISOString(),
        },
        total: { gross: money(61.16), tax: money(4.16) },
        shippingPrice: { net: money(5) },
        totalRefunded: money(0),
        lines: [
          {
            ...{ id: 'T3JkZXJMaW5lOjE=', quantity: 2, productSku: 'DEW-30' },
            ...{ productVariantId: 'UHJvZHVjdFZhcmlhbnQ6MQ==', metafield: '-.s-ann.0' },
            variant: { product: { id: 'UHJvZHVjdDox' } },
            totalPrice: { gross: money(56.16), tax: money(4.16) },
          },
        ],
        ...more,
      },
    });
  const request = (body: string, signature: string) =>
    new Request('https://relay.example', {
      method: 'POST',
      headers: { 'saleor-signature': signature },
      body,
    });
  let shops = 0;
  const open = async () => {
    const state = { keys: [makeKey(`first-${(shops += 1)}`)] };
    const shop = await startShop((path) =>
      path === '/.well-known/jwks.json' ? { keys: state.keys.map(({ jwk }) => jwk) } : undefined,
    );
    vi.stubEnv('SALEOR_URL', shop.url);
    const { tellOrder } = await load('saleor');
    return {
      state,
      asked: shop.asked,
      figures: await startCollector(),
      key: state.keys[0] as ReturnType<typeof makeKey>,
      send: async (body: string, signature: string) =>
        (await tellOrder(request(body, signature))).status,
    };
  };

  test('an order is confirmed once, and its refund and its cancellation taken off', async () => {
    const { send, key, figures } = await open();
    const tell = (body: string) => send(body, sign(body, key));
    expect(await tell(bodyOf())).toBe(200);
    expect(await tell(bodyOf())).toBe(200);
    expect(await figures()).toEqual({ kept: ['5200 EUR'], orders: 1, cancelled: 0 });
    const updatedAt = new Date(placedMs + 60_000).toISOString();
    expect(await tell(bodyOf({ updatedAt, totalRefunded: money(28.08) }))).toBe(200);
    expect((await figures()).kept).toEqual(['2600 EUR']);
    const later = new Date(placedMs + 120_000).toISOString();
    expect(await tell(bodyOf({ updatedAt: later, status: 'CANCELED' }))).toBe(200);
    expect(await figures()).toEqual({ kept: [], orders: 0, cancelled: 1 });
  });

  test('what the shop has not signed, or has signed otherwise, is refused', async () => {
    const { send, key, figures } = await open();
    const body = bodyOf();
    const good = sign(body, key);
    const [header, , signature] = good.split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: key.kid })).toString('base64url');
    for (const [text, said] of [
      [` ${body}`, good],
      [body.replace('61.16', '99.99'), good],
      [body, sign(body, makeKey(key.kid))],
      [body, sign(body, makeKey('nobody’s'))],
      [body, ''],
      [body, '..'],
      [body, `${header}..`],
      [body, `${none}..${signature}`],
      [body, `${header}.${Buffer.from(body).toString('base64url')}.${signature}`],
      [body, `rubbish..${signature}`],
    ] as const)
      expect(await send(text, said)).toBe(401);
    expect((await figures()).orders).toBe(0);
  });

  test('the key is asked for once, and anew when the shop has another', async () => {
    const { send, key, state, asked } = await open();
    const body = bodyOf();
    await send(body, sign(body, key));
    await send(body, sign(body, key));
    expect(asked).toHaveLength(1);
    const next = makeKey(`second-${key.kid}`);
    state.keys = [next];
    expect(await send(body, sign(body, next))).toBe(200);
    expect(asked).toHaveLength(2);
  });
});
