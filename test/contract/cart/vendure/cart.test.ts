import { afterEach, describe, expect, it } from 'vitest';
import { createVendureCart } from '../../../../src/cart/adapters/vendure/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startVendureShop } from '../../../../demo/platforms/shops/vendure.js';
import {
  createStorage,
  openVendure,
  VENDURE_KEY,
  vendureFields,
} from '../../../support/vendureWorld.js';
import { describeCartAdapter } from '../cartAdapter.js';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };

for (const session of ['bearer', 'cookie'] as const) {
  describeCartAdapter({
    name: `vendure, ${session}`,
    can: {
      add: true,
      confirm: true,
      undo: true,
      attribution: true,
      productData: true,
      lines: true,
      again: true,
      faults: ['offline', 'answer lost', 'hang', 'html', 'rate limited', 'server error'],
    },
    async start() {
      const server = await startVendureShop(catalogue, {
        ...vendureFields,
        tokenMethod: session === 'cookie' ? ['cookie'] : ['bearer', 'cookie'],
      });
      const storage = createStorage();
      const page = createNodePage('https://shop.example', { localStorage: storage });
      const who = (): Record<string, string> =>
        session === 'cookie' ? page.cookies : { token: storage.kept.get(VENDURE_KEY) ?? '' };
      return {
        makeAdapter: (settings) =>
          createVendureCart(page, {
            baseUrl: server.origin,
            session,
            attributionField: 'reelshelf',
            compareAtField: 'rrp',
            ...settings,
          }),
        serverCart: () => server.shop.lines(who()),
        changeElsewhere(variantId, quantity) {
          server.shop.setQuantity(who(), variantId, quantity);
          page.window.document.dispatchEvent(new Event('reelshelf:cart_changed'));
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  });
}

let opened: Awaited<ReturnType<typeof openVendure>> | undefined;
async function open(...parts: Parameters<typeof openVendure>) {
  opened = await openVendure(...parts);
  return opened;
}
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

describe('the session', () => {
  it('the session begins with the first add and not by looking', async () => {
    const world = await open();
    expect(await world.adapter.read()).toEqual({ count: 0, lines: [] });
    await world.adapter.getProduct(SERUM);
    expect(world.server.seen.map(({ body }) => body.includes('activeOrder'))).toEqual([false]);
    expect(world.storage.kept.size).toBe(0);
    await world.adapter.add([SERUM]);
    expect([...world.storage.kept.keys()]).toEqual([VENDURE_KEY]);
    expect(await world.adapter.read()).toMatchObject({ count: 1 });
  });

  it('the session goes with each request as a bearer token and takes no cookie along', async () => {
    const world = await open();
    await world.adapter.add([SERUM]);
    const token = world.storage.kept.get(VENDURE_KEY) ?? '';
    expect(world.server.seen.map(({ headers }) => headers['authorization'])).toEqual([
      undefined,
      `Bearer ${token}`,
    ]);
    expect(world.server.seen.every(({ headers }) => headers['cookie'] === undefined)).toBe(true);
    expect(world.page.cookies).toEqual({});
  });

  it('the session can be the shop’s own, so that both mean one cart', async () => {
    const world = await open();
    await world.adapter.add([SERUM]);
    let token: string | null = world.storage.kept.get(VENDURE_KEY) ?? '';
    world.storage.kept.clear();
    const other = createVendureCart(world.page, {
      baseUrl: world.server.origin,
      cartId: { get: () => token, set: (value: string | null) => void (token = value) },
    });
    expect(await other.read()).toMatchObject({ count: 1 });
    world.server.shop.forgetSessions();
    expect(await other.read()).toMatchObject({ count: 0 });
    expect(await other.add([SERUM])).toMatchObject({ ok: true });
    expect(world.server.shop.lines({ token: token ?? '' })).toMatchObject([{ quantity: 1 }]);
    expect(world.storage.kept.size).toBe(0);
    other.destroy();
  });

  it('the session survives a shop whose own functions for the token throw', async () => {
    const broken = () => {
      throw new Error('no');
    };
    const world = await open({ cartId: { get: broken, set: broken } });
    expect(await world.adapter.read()).toMatchObject({ count: 0 });
    expect(await world.adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'blocked' },
    });
    expect(world.changes()).toEqual([]);
  });

  it('the session that the server has forgotten is replaced, and the add works', async () => {
    const world = await open();
    await world.adapter.add([SERUM]);
    world.server.shop.forgetSessions();
    expect(await world.adapter.add([SERUM])).toMatchObject({
      ok: true,
      added: [{ actual: 1 }],
      cart: { count: 1 },
    });
    expect(world.server.shop.lines(world.who())).toMatchObject([{ quantity: 1 }]);
  });

  it('the session on a server that only gives cookies is told to the merchant, and nothing is added to a cart that nobody can find again', async () => {
    const world = await open({}, { tokenMethod: ['cookie'] });
    const result = await world.adapter.add([SERUM]);
    expect(result).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(result.error?.message).toContain('vendure-auth-token');
    expect(world.changes()).toEqual([]);
  });
});

describe('the address', () => {
  it.each([
    ['the server’s alone', '', '/shop-api'],
    ['the Shop API’s', '/api/shop', '/api/shop'],
  ])('the address may be %s, and carries market, language and channel', async (_, suffix, path) => {
    const world = await open({}, { path });
    const named = createVendureCart(world.page, {
      baseUrl: `${world.server.origin}${suffix}?currencyCode=EUR`,
      language: 'de',
      channelToken: 'main',
    });
    expect(await named.add([SERUM])).toMatchObject({ ok: true });
    expect(
      world.server.seen.every(
        (request) => request.path === path && request.headers['vendure-token'] === 'main',
      ),
    ).toBe(true);
    expect(world.server.seen[0]?.query).toEqual({ languageCode: 'de', currencyCode: 'EUR' });
    named.destroy();
  });

  it('the address whose answer is an error beside an empty order is not taken for an empty cart', async () => {
    const world = await open();
    await world.adapter.add([SERUM]);
    const body = JSON.stringify({
      errors: [{ message: 'Database is locked', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      data: { answer: null },
    });
    world.page.env.fetch = (url) =>
      Promise.resolve({
        ok: true,
        status: 200,
        url,
        redirected: false,
        headers: new Headers(),
        text: () => Promise.resolve(body),
      });
    expect(await world.adapter.read()).toBeNull();
    expect(await world.adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'unknown', message: 'Database is locked' },
    });
  });

  it('the address of a channel that is not there is told in the server’s words', async () => {
    const world = await open({ channelToken: 'gone' });
    expect(await world.adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'unknown', message: 'No Channel with the token "gone" could be found' },
    });
    expect(await world.adapter.getProduct(SERUM)).toBeNull();
  });

  it('the address that may not be asked is left out: the shop’s own origin is asked then', async () => {
    const world = await open({ baseUrl: 'javascript:alert(1)' });
    const asked: string[] = [];
    world.page.env.fetch = (url) => {
      asked.push(url);
      return Promise.reject(new Error('offline'));
    };
    expect(await world.adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'network' },
    });
    expect(asked).toEqual(['https://shop.example/shop-api']);
  });
});
