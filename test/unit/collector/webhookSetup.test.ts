/** Secrets of signed orders that the owner sets up in the console: they count at once, their former for a day, and nobody else sees them. */
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CollectorOptions } from '../../../src/collector/options.js';
import type {
  WebhookLine,
  Webhooks,
  WebhookSet,
} from '../../../src/collector/reports/shared/webhooks.js';
import { emptyPath } from '../server/support.js';
import { createTestCollector, NOW, TOKEN } from './support.js';
import { bodies, SECRETS, signed, type Platform } from './webhookBodies.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OWN = 'a-secret-of-the-shop-s-own';
const JSON_TYPE = { 'content-type': 'application/json' };

async function openShop(options: Partial<CollectorOptions> = {}) {
  const webhooksFolder = options.webhooksFolder ?? (await emptyPath());
  const made = createTestCollector({ webhooksFolder, ...options });
  const ask = (path: string, init: RequestInit = {}, token: string | null = TOKEN) =>
    made.collector.fetch(
      new Request(`https://events.halden.example/v1/webhooks${path}`, {
        ...init,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...init.headers,
        },
      }),
      { address: '203.0.113.7' },
    );
  const set = async (body: object) => {
    const init = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) };
    const response = await ask('', init);
    return {
      status: response.status,
      ...((await response.json()) as Partial<WebhookSet & { message: string }>),
    };
  };
  const lines = async () => ((await (await ask('')).json()) as Webhooks).lines;
  let orders = 5500;
  return {
    ...made,
    webhooksFolder,
    ask,
    set,
    lines,
    line: async (platform: Platform, shop = 'Halden'): Promise<WebhookLine> =>
      (await lines()).find((each) => each.platform === platform && each.shop === shop)!,
    /** A new order, signed so. @returns the status. */
    tell: async (platform: Platform, secret: string) => {
      const body = JSON.stringify(bodies[platform]({ id: `${(orders += 1)}` }));
      const { status } = await made.post(body, {
        path: `/v1/orders/${platform}`,
        headers: {
          origin: '',
          ...JSON_TYPE,
          ...signed(platform, body, { secret, nowMs: made.clock.nowMs() }),
        },
      });
      return status;
    },
  };
}

describe('a secret that the owner sets up', () => {
  test('a secret that the owner sets up is made, told once, and orders signed with it are taken at once, also after a new start', async () => {
    const shop = await openShop();
    expect((await shop.line('server')).kept).toBeNull();
    const { status, secret } = await shop.set({ platform: 'server' });
    expect({ status, secret }).toEqual({
      status: 201,
      secret: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await shop.tell('server', secret!)).toBe(200);
    expect(JSON.stringify(await shop.lines())).not.toContain(secret);
    expect(await shop.line('server')).toMatchObject({
      kept: { addedAtMs: NOW, formerUntilMs: null },
      lastMs: NOW,
      refused: null,
    });
    const { webhooksFolder } = shop;
    expect(await (await openShop({ webhooksFolder })).tell('server', secret!)).toBe(200);
  });

  test('a secret that the owner sets up may be the platform’s own, without the spaces that were copied with it', async () => {
    const shop = await openShop();
    expect(await shop.set({ platform: 'shopify', secret: `  ${SECRETS.shopify}\n` })).toMatchObject(
      { status: 201, secret: null },
    );
    expect(await shop.tell('shopify', SECRETS.shopify)).toBe(200);
    expect(await shop.tell('shopify', 'another-secret')).toBe(401);
  });

  test('a secret that the owner sets up is in a file of its own that only the collector’s user can read', async () => {
    const shop = await openShop();
    await shop.set({ platform: 'shopify', secret: OWN });
    const [name, ...more] = await readdir(shop.webhooksFolder);
    expect(more).toEqual([]);
    const file = join(shop.webhooksFolder, name!);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(shop.webhooksFolder)).mode & 0o777).toBe(0o700);
    expect(await readFile(file, 'utf8')).toContain(OWN);
  });

  test('a secret that the owner sets up counts for one day more when it is replaced, and is then on the disk no longer', async () => {
    const shop = await openShop();
    await shop.set({ platform: 'woocommerce', secret: OWN });
    shop.clock.passMs(HOUR);
    const { secret } = await shop.set({ platform: 'woocommerce' });
    const until = NOW + HOUR + DAY;
    expect((await shop.line('woocommerce')).kept).toEqual({
      addedAtMs: NOW + HOUR,
      formerUntilMs: until,
    });
    shop.clock.passMs(DAY - 1);
    expect(await shop.tell('woocommerce', OWN)).toBe(200);
    expect(await shop.tell('woocommerce', secret!)).toBe(200);
    shop.clock.passMs(1);
    expect(await shop.tell('woocommerce', OWN)).toBe(401);
    expect(await shop.tell('woocommerce', secret!)).toBe(200);
    expect((await shop.line('woocommerce')).kept?.formerUntilMs).toBeNull();
    // What is being written has a name that begins with a dot.
    const names = await readdir(shop.webhooksFolder);
    const kept = join(
      shop.webhooksFolder,
      names.find((name) => !name.startsWith('.'))!,
    );
    await expect.poll(() => readFile(kept, 'utf8')).not.toContain(OWN);
  });

  test('a secret that the owner sets up is taken away at once and can be brought back for a day', async () => {
    const shop = await openShop();
    const { id, secret } = await shop.set({ platform: 'medusa' });
    const remove = () => shop.ask(`/${id}`, { method: 'DELETE' });
    const restore = () => shop.ask(`/${id}/restore`, { method: 'POST' });
    expect((await restore()).status).toBe(404);
    expect((await remove()).status).toBe(204);
    expect(await shop.tell('medusa', secret!)).toBe(404);
    expect(await shop.line('medusa')).toMatchObject({ kept: null, backUntilMs: NOW + DAY });
    expect((await remove()).status).toBe(404);
    expect((await restore()).status).toBe(204);
    expect(await shop.tell('medusa', secret!)).toBe(200);
    await remove();
    shop.clock.passMs(DAY);
    expect((await restore()).status).toBe(404);
    expect(await shop.line('medusa')).toMatchObject({ kept: null, backUntilMs: null });
    await expect.poll(() => readdir(shop.webhooksFolder)).toEqual([]);
  });

  test('set up anew after it was taken away, leaves nothing of the former', async () => {
    const shop = await openShop();
    const { id } = await shop.set({ platform: 'vendure', secret: OWN });
    await shop.ask(`/${id}`, { method: 'DELETE' });
    const { secret } = await shop.set({ platform: 'vendure' });
    expect(await shop.tell('vendure', secret!)).toBe(200);
    expect(await shop.tell('vendure', OWN)).toBe(401);
  });

  test('none is lost when several are set at the same moment', async () => {
    const shop = await openShop();
    const secrets = ['first-secret', 'second-secret', 'third-secret'];
    await Promise.all(secrets.map((secret) => shop.set({ platform: 'server', secret })));
    for (const secret of secrets) expect(await shop.tell('server', secret)).toBe(200);
  });
});

describe('how a platform stands', () => {
  test('a server that sends before it was set up is told of, and after it no longer', async () => {
    const shop = await openShop();
    expect(await shop.tell('shopify', OWN)).toBe(404);
    expect((await shop.line('shopify')).refused).toMatchObject({ lastMs: NOW });
    expect((await shop.line('medusa')).refused).toBeNull();
    await shop.set({ platform: 'shopify', secret: OWN });
    expect(await shop.line('shopify')).toMatchObject({ refused: null, lastMs: null });
  });

  test('an order that was turned away is told with its reason, until there is another secret', async () => {
    const shop = await openShop();
    await shop.set({ platform: 'woocommerce', secret: OWN });
    shop.clock.passMs(1000);
    expect(await shop.tell('woocommerce', 'a-wrong-secret')).toBe(401);
    expect((await shop.line('woocommerce')).refused).toEqual({
      lastMs: NOW + 1000,
      message: expect.stringContaining('its webhook has another secret than the collector'),
      say: [{ key: 'server.refused.signature', values: { platform: 'woocommerce' } }],
    });
    shop.clock.passMs(1000);
    await shop.set({ platform: 'woocommerce', secret: 'a-wrong-secret' });
    expect((await shop.line('woocommerce')).refused).toBeNull();
  });

  test('the report names it, from the next reading on', async () => {
    const shop = await openShop();
    const named = async () => {
      const read = await shop.get('/v1/report', { authorization: `Bearer ${TOKEN}` });
      const { orders } = (await read.json()) as { orders: { webhooks: { platform: string }[] } };
      return orders.webhooks.map(({ platform }) => platform);
    };
    expect(await named()).toEqual([]);
    await shop.set({ platform: 'server' });
    expect(await named()).toEqual(['server']);
  });
});

describe('beside the command line', () => {
  const fixed = [{ platform: 'shopify' as const, secrets: [SECRETS.shopify] }];

  test('what it sets counts too, is shown as its own, and cannot be changed here', async () => {
    const shop = await openShop({ webhooks: fixed });
    expect(await shop.line('shopify')).toMatchObject({ isFixed: true, kept: null });
    expect(await shop.set({ platform: 'shopify', secret: OWN })).toMatchObject({
      status: 422,
      message: expect.stringContaining('set by the command line'),
    });
    const { secret } = await shop.set({ platform: 'server' });
    expect(await shop.tell('shopify', SECRETS.shopify)).toBe(200);
    expect(await shop.tell('server', secret!)).toBe(200);
  });

  test('what was given here before it still counts, and can be taken away', async () => {
    const first = await openShop();
    const { id } = await first.set({ platform: 'shopify', secret: OWN });
    const { webhooksFolder } = first;
    const shop = await openShop({ webhooks: fixed, webhooksFolder });
    expect(await shop.tell('shopify', OWN)).toBe(200);
    expect((await shop.ask(`/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await shop.tell('shopify', OWN)).toBe(401);
    expect(await shop.tell('shopify', SECRETS.shopify)).toBe(200);
  });
});

test('each of several shops has secrets of its own, and none of another’s', async () => {
  const shop = await openShop({
    keys: ['Halden', 'Nord'].map((name) => ({
      key: `pub_${name}`,
      origins: [`https://${name.toLowerCase()}.example`],
      name,
    })),
  });
  await shop.set({ platform: 'shopify', shop: 'Nord', secret: OWN });
  expect(await shop.tell('shopify', OWN)).toBe(200);
  expect((await shop.line('shopify', 'Nord')).lastMs).toBe(NOW);
  expect((await shop.line('shopify', 'Halden')).lastMs).toBeNull();
  expect(await shop.set({ platform: 'shopify', shop: 'Halden', secret: OWN })).toMatchObject({
    status: 422,
    message: expect.stringContaining('the secret of Nord already'),
  });
});

describe('what is refused', () => {
  const wrong: [string, object, RegExp][] = [
    ['another platform', { platform: 'etsy' }, /"etsy"; expected one of shopify, woo/],
    [
      'another shop',
      { platform: 'shopify', shop: 'Nobody' },
      /no such shop here; there are: Halden/,
    ],
    ['nothing pasted', { platform: 'shopify', secret: ' ' }, /Paste the secret/],
    ['half a secret', { platform: 'shopify', secret: 'shpss_1' }, /has 7 characters/],
    ['a sentence around it', { platform: 'shopify', secret: 'signed with abcdef01' }, /a space/],
    ['no text', { platform: 'shopify', secret: 12_345_678 }, /Paste the secret/],
  ];
  test.each(wrong)('%s', async (_what, body, message) => {
    const shop = await openShop();
    expect(await shop.set(body)).toMatchObject({
      status: 422,
      message: expect.stringMatching(message),
    });
    expect(await readdir(shop.webhooksFolder).catch(() => [])).toEqual([]);
  });

  test('the same secret once more, which would end nothing', async () => {
    const shop = await openShop();
    await shop.set({ platform: 'shopify', secret: OWN });
    expect(await shop.set({ platform: 'shopify', secret: OWN })).toMatchObject({
      status: 422,
      message: expect.stringContaining('This is the secret already'),
    });
  });

  test('nobody without access, no page of another site, and nothing that is not JSON', async () => {
    const shop = await openShop();
    expect((await shop.ask('', {}, null)).status).toBe(401);
    const body = '{"platform":"shopify","secret":"a-stranger-s-secret"}';
    const foreign = { ...JSON_TYPE, origin: 'https://evil.example' };
    expect((await shop.ask('', { method: 'POST', headers: foreign, body })).status).toBe(403);
    const text = { 'content-type': 'text/plain' };
    expect((await shop.ask('', { method: 'POST', headers: text, body })).status).toBe(415);
    expect((await shop.ask('', { method: 'PUT' })).status).toBe(405);
    expect((await shop.ask('/aaaaaaaaaaaa', { method: 'GET' })).status).toBe(405);
    expect(await readdir(shop.webhooksFolder).catch(() => [])).toEqual([]);
  });

  test('without a folder there is no such room', async () => {
    const { get } = createTestCollector();
    const owner = { authorization: `Bearer ${TOKEN}` };
    expect((await get('/v1/webhooks', owner)).status).toBe(404);
    expect((await get('/orders', owner)).status).toBe(404);
  });
});

describe('a folder that is not as it was left', () => {
  test('a broken file lets nothing in, is said once, and harms no other', async () => {
    const shop = await openShop();
    await shop.set({ platform: 'server', secret: OWN });
    await writeFile(join(shop.webhooksFolder, 'aaaaaaaaaaaa.json'), '{"platform":"shopify"');
    await writeFile(join(shop.webhooksFolder, '.part-1'), 'half');
    expect(await shop.tell('server', OWN)).toBe(200);
    expect(await shop.tell('server', OWN)).toBe(200);
    expect(shop.log).toEqual([expect.stringMatching(/^WEBHOOK_FILE: .*aaaaaaaaaaaa\.json/)]);
  });

  test('a file in its place keeps the known secrets counting, and the owner is told why none can be set', async () => {
    const shop = await openShop();
    await shop.set({ platform: 'server', secret: OWN });
    expect(await shop.tell('server', OWN)).toBe(200);
    await rename(shop.webhooksFolder, `${shop.webhooksFolder}.away`);
    await writeFile(shop.webhooksFolder, '');
    for (let count = 0; count < 2; count += 1) expect(await shop.tell('server', OWN)).toBe(200);
    expect(await shop.set({ platform: 'medusa' })).toMatchObject({
      status: 503,
      message: expect.stringContaining('nothing was changed'),
    });
    expect((await shop.ask('')).status).toBe(503);
    expect(shop.log).toEqual([expect.stringMatching(/^WEBHOOKS_UNREADABLE: /)]);
  });
});
