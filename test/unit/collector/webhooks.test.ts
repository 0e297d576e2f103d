/** Orders as the platforms' servers tell them: once, signed, in any order, and without the people in them. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { SignedRow } from '../../../src/collector/webhooks/signedOrder.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN } from './support.js';
import {
  bodies,
  PERSON,
  PLACED,
  SECRETS,
  shopifyRefund,
  signed,
  type Platform,
  type Told,
} from './webhookBodies.js';

const HOUR = 3_600_000;
const all = Object.keys(bodies) as Platform[];
const ids: Record<Platform, string> = {
  shopify: '5501',
  woocommerce: '727',
  medusa: 'order_01',
  vendure: 'T_1',
  server: 'A-1001',
};
const feed = {
  version: 1,
  creators: [{ id: 'mia', handle: '@mia' }],
  products: [{ id: 'serum-dew', title: 'Dew Serum', variants: [{ id: '41001' }] }],
  videos: [
    {
      id: 'am-routine',
      creator: 'mia',
      sources: [{ type: 'mp4', src: '/am.mp4' }],
      tags: [{ product: 'serum-dew' }],
      rights: { status: 'owned' },
    },
  ],
};

function openShop(options: Parameters<typeof createTestCollector>[0] = {}) {
  const kept: SignedRow[] = [];
  const memory = createMemoryStore();
  const made = createTestCollector({
    feed,
    webhooks: all.map((platform) => ({ platform, secrets: [SECRETS[platform]] })),
    store: {
      ...memory,
      appendSigned: (rows) => {
        kept.push(...rows);
        return memory.appendSigned(rows);
      },
    },
    ...options,
  });
  const send = async (platform: Platform, body: string, headers = signed(platform, body)) => {
    const response = await made.post(body, {
      path: `/v1/orders/${platform}`,
      headers: { origin: '', 'content-type': 'application/json', ...headers },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return {
    ...made,
    kept,
    send,
    tell: (platform: Platform, told?: Told) =>
      send(platform, JSON.stringify(bodies[platform](told))),
    /** Ann adds the serum from Mia's video. */
    addFromVideo: () =>
      made.post(
        batch(
          [event('product_added', { product: 'serum-dew', at: iso(PLACED - HOUR) })],
          {},
          { visitor: 'ann', session: 's-ann' },
        ),
      ),
    async report() {
      const response = await made.get('/v1/report?from=2026-10-12&to=2026-10-18', {
        authorization: `Bearer ${TOKEN}`,
      });
      return (await response.json()) as Report;
    },
  };
}
const usd = (minor: number) => [{ currency: 'USD', minor }];

describe.each(all)('an order that %s signed', (platform) => {
  test('is confirmed, credited by the visit on its line, and net of tax, shipping and discounts', async () => {
    const shop = openShop();
    await shop.addFromVideo();
    expect(await shop.tell(platform)).toEqual({ status: 200, body: { stored: true } });
    const { orders, summary, creators } = await shop.report();
    expect(orders).toMatchObject({
      reported: 1,
      direct: 1,
      isSigned: true,
      confirmed: { orders: 1, cancelled: 0, refunded: [], tax: usd(416), shipping: usd(500) },
      unconfirmed: { orders: 0, waiting: 0, unmatched: 0, abovePrice: 0 },
    });
    expect(summary.sales).toEqual({ orders: 1, revenue: usd(5200) });
    expect(summary.confirmed).toEqual(summary.sales);
    expect(creators.rows.map(({ id, sales }) => [id, sales.orders])).toEqual([['mia', 1]]);
  });

  test('is stored once, however often it is delivered', async () => {
    const shop = openShop();
    await shop.tell(platform);
    expect(await shop.tell(platform)).toEqual({ status: 200, body: { stored: false } });
    expect((await shop.report()).orders.confirmed.orders).toBe(1);
  });

  test.each([
    { what: 'its newest state last', order: [0, 1, 2] },
    { what: 'its newest state first', order: [2, 1, 0] },
    { what: 'an old state once more at the end', order: [0, 2, 1, 0] },
  ])('is as it was last by the platform’s own time, told with $what', async ({ order }) => {
    const shop = openShop();
    await shop.addFromVideo();
    const states: Told[] = [
      { status: 'placed' },
      { updatedMs: 60_000, returned: 1 },
      { updatedMs: 120_000, returned: 2 },
    ];
    for (const index of order) await shop.tell(platform, states[index]);
    const { orders, summary } = await shop.report();
    // All of it came back: nothing was sold.
    expect(summary.sales).toEqual({ orders: 0, revenue: [] });
    expect(orders.confirmed).toMatchObject({ orders: 1, refunded: usd(5616) });
  });

  test('has its returns taken back, by the piece', async () => {
    const shop = openShop();
    await shop.addFromVideo();
    await shop.tell(platform, { returned: 1, updatedMs: 60_000 });
    expect((await shop.report()).summary.sales).toEqual({ orders: 1, revenue: usd(2600) });
  });

  test('counts nowhere once it is cancelled, and an older word does not bring it back', async () => {
    const shop = openShop();
    await shop.addFromVideo();
    await shop.tell(platform, { status: 'cancelled', updatedMs: 60_000 });
    await shop.tell(platform, { status: 'placed' });
    const { orders, summary } = await shop.report();
    expect(orders).toMatchObject({ reported: 0, confirmed: { orders: 0, cancelled: 1 } });
    expect(summary.sales.orders).toBe(0);
  });

  test('is kept without the people in it', async () => {
    const shop = openShop();
    await shop.tell(platform, { returned: 1, session: `${PERSON}.s-ann` });
    const text = JSON.stringify(shop.kept);
    expect(shop.kept).toHaveLength(1);
    for (const secret of [
      PERSON,
      'Anna',
      'Cernuschi',
      '75017',
      '203.0.113',
      '30 123',
      'wc_order_58',
    ])
      expect(text).not.toContain(secret);
  });

  test.each([
    ['a wrong secret', (body: string) => signed(platform, body, { secret: 'another-secret' })],
    ['no signature', () => ({})],
    ['an empty signature', (body: string) => emptied(signed(platform, body))],
    ['the signature of other bytes', (body: string) => signed(platform, `${body} `)],
  ])('with %s is turned away, told nothing, and counted', async (_what, headersOf) => {
    const shop = openShop();
    const body = JSON.stringify(bodies[platform]());
    const answers = [
      await shop.send(platform, body, headersOf(body) as Record<string, string>),
      await shop.send(platform, '{}', signed(platform, '{ }')),
    ];
    expect(answers[0]).toEqual({
      status: 401,
      body: { code: 'SIGNATURE_WRONG', message: 'The signature is missing or wrong.' },
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(shop.kept).toEqual([]);
    expect((await shop.report()).refused.reasons).toMatchObject([
      { code: 'SIGNATURE_WRONG', subject: platform, batches: 2 },
    ]);
  });

  test('is believed by the old secret and the new one while it is replaced', async () => {
    const webhooks = [{ platform, secrets: ['the-old-secret', 'the-new-secret'] }];
    const shop = openShop({ webhooks });
    const body = JSON.stringify(bodies[platform]());
    for (const secret of ['the-old-secret', 'the-new-secret'])
      expect((await shop.send(platform, body, signed(platform, body, { secret }))).status).toBe(
        200,
      );
  });

  test.each(['', 'null', '[]', '7', '{"id":', '{}', '{"id":{}}', '{"id":1,"line_items":[null,7]}'])(
    'that is signed and reads %j harms nothing',
    async (body) => {
      const shop = openShop();
      const { status } = await shop.send(platform, body);
      expect([200, 400]).toContain(status);
      expect(await shop.report()).toMatchObject({ orders: { reported: 0 } });
    },
  );

  test('belongs to the shop whose secret signed it', async () => {
    const shop = openShop({
      keys: [
        { key: 'pub_a', origins: ['https://a.example'], name: 'A' },
        { key: 'pub_b', origins: ['https://b.example'], name: 'B' },
      ],
      webhooks: [
        { platform, secrets: ['secret-of-a'], shop: 'A' },
        { platform, secrets: ['secret-of-b'], shop: 'B' },
      ],
    });
    const body = JSON.stringify(bodies[platform]());
    await shop.send(platform, body, signed(platform, body, { secret: 'secret-of-b' }));
    expect(shop.kept.map(({ tenant }) => tenant)).toEqual(['B']);
  });
});

const emptied = (headers: Record<string, string>) =>
  Object.fromEntries(Object.keys(headers).map((name) => [name, '']));

describe.each(['medusa', 'vendure', 'server'] as const)(
  'the time in a signature of %s',
  (platform) => {
    test.each([
      { seconds: -301, status: 401 },
      { seconds: -299, status: 200 },
      { seconds: 299, status: 200 },
      { seconds: 301, status: 401 },
    ])('$seconds seconds from now is answered $status', async ({ seconds, status }) => {
      const shop = openShop();
      const body = JSON.stringify(bodies[platform]());
      const headers = signed(platform, body, { nowMs: NOW + seconds * 1000 });
      expect((await shop.send(platform, body, headers)).status).toBe(status);
    });

    test('is signed with the body: a recorded signature is good for no other time', async () => {
      const shop = openShop();
      const body = JSON.stringify(bodies[platform]());
      const old = signed(platform, body, { nowMs: NOW - HOUR })['x-reelshelf-signature'] ?? '';
      const headers = { 'x-reelshelf-signature': old.replace(/t=\d+/, `t=${NOW / 1000}`) };
      expect((await shop.send(platform, body, headers)).status).toBe(401);
    });
  },
);

test('what an unsigned header says changes nothing: an order under the topic of a deletion is an order', async () => {
  const shop = openShop();
  await shop.addFromVideo();
  const body = JSON.stringify(bodies.shopify());
  await shop.send('shopify', body, {
    ...signed('shopify', body),
    'x-shopify-topic': 'orders/delete',
  });
  expect((await shop.report()).orders.confirmed.orders).toBe(1);
});

test('the spreadsheet tells confirmed sales beside all of them, once there are any', async () => {
  const shop = openShop();
  await shop.addFromVideo();
  const csv = async () => {
    const response = await shop.get('/v1/report.csv?from=2026-10-12&to=2026-10-18', {
      authorization: `Bearer ${TOKEN}`,
    });
    return (await response.text()).trim().split('\r\n');
  };
  expect((await csv())[0]).toMatch(/,Orders,Confirmed orders$/);
  await shop.tell('shopify');
  const [head, line] = await csv();
  expect(head).toMatch(/,Orders,Confirmed orders,Sales USD,Confirmed sales USD$/);
  expect(line).toMatch(/,1,1,52\.00,52\.00$/);
});

test.each(['before', 'after'])(
  'a Shopify refund that is told alone %s its order is taken back once, and once only when the order tells it too',
  async (when) => {
    const shop = openShop();
    await shop.addFromVideo();
    const refund = JSON.stringify(shopifyRefund(1));
    if (when === 'before') await shop.send('shopify', refund);
    await shop.tell('shopify');
    if (when === 'after') await shop.send('shopify', refund);
    expect((await shop.report()).summary.sales.revenue).toEqual(usd(2600));
    await shop.tell('shopify', { updatedMs: 300_000, returned: 1 });
    expect((await shop.report()).summary.sales.revenue).toEqual(usd(2600));
  },
);

test.each([
  ['before', '727'],
  ['after', '727'],
  ['before', 'HALDEN-1001'],
  ['after', 'HALDEN-1001'],
])(
  'WooCommerce: what the plugin’s thank-you page says %s the webhook, by the number %s, is the same order once',
  async (when, number) => {
    const shop = openShop();
    await shop.addFromVideo();
    // As `reelshelf_order` in the plugin writes it: the number that shoppers see, lines after discounts and with tax.
    const thankYou = () =>
      shop.post(
        batch(
          [
            event('order_completed', {
              video: null,
              creator: null,
              at: iso(PLACED + 2000),
              props: {
                orderId: number,
                currency: 'USD',
                totalMinor: 6116,
                lines: [{ product: 'serum-dew', variant: '41001', quantity: 2, valueMinor: 5616 }],
              },
            }),
          ],
          {},
          { visitor: 'ann', session: 's-ann' },
        ),
      );
    const webhook = () =>
      shop.send('woocommerce', JSON.stringify({ ...bodies.woocommerce(), number }));
    if (when === 'before') await thankYou();
    expect((await webhook()).body).toEqual({ stored: true });
    if (when === 'after') await thankYou();
    // Opened again, and delivered again.
    await thankYou();
    await webhook();
    const { orders, summary } = await shop.report();
    expect({ reported: orders.reported, sales: summary.sales }).toEqual({
      reported: 1,
      sales: { orders: 1, revenue: usd(5200) },
    });
    expect(orders.unconfirmed).toMatchObject({ orders: 0, waiting: 0, unmatched: 0 });
  },
);

test.each(['shopify', 'woocommerce'] as const)(
  'a deleted order of %s is gone, and comes back only by a newer state',
  async (platform) => {
    const shop = openShop();
    await shop.addFromVideo();
    await shop.tell(platform);
    await shop.send(platform, JSON.stringify({ id: Number(ids[platform]) }));
    expect((await shop.report()).orders.confirmed).toMatchObject({ orders: 0, cancelled: 1 });
    await shop.tell(platform, { updatedMs: 2 * HOUR });
    expect((await shop.report()).orders.confirmed).toMatchObject({ orders: 1, cancelled: 0 });
  },
);

test('an order that is not paid yet counts when it is', async () => {
  const shop = openShop();
  await shop.addFromVideo();
  await shop.tell('woocommerce', { status: 'open' });
  expect((await shop.report()).orders).toMatchObject({ reported: 0, isSigned: true });
  await shop.tell('woocommerce', { status: 'placed', updatedMs: 60_000 });
  expect((await shop.report()).orders).toMatchObject({ reported: 1 });
});

test('prices with tax inside, yen, and shipping that went back are taken apart as Shopify means them', async () => {
  const shop = openShop();
  await shop.addFromVideo();
  const order = bodies.shopify();
  const [line] = order['line_items'] as [Record<string, unknown>];
  const body = JSON.stringify({
    ...order,
    currency: 'JPY',
    taxes_included: true,
    total_price: '6000',
    total_tax: '500',
    line_items: [
      { ...line, price: '2750', discount_allocations: [], tax_lines: [{ price: '500' }] },
    ],
    refunds: [
      {
        id: 1,
        refund_line_items: [
          { line_item_id: line['id'], quantity: 1, subtotal: 2750, total_tax: 250 },
        ],
        order_adjustments: [{ kind: 'shipping_refund', amount: '-500', tax_amount: '0' }],
        transactions: [{ kind: 'refund', status: 'success', amount: '3250' }],
      },
    ],
  });
  await shop.send('shopify', body);
  expect((await shop.report()).summary.sales.revenue).toEqual([{ currency: 'JPY', minor: 2500 }]);
});

test('an order that the shop made to try things out is answered, and not kept', async () => {
  const shop = openShop();
  const body = JSON.stringify({ ...bodies.shopify(), test: true });
  expect(await shop.send('shopify', body)).toEqual({ status: 200, body: { stored: false } });
  expect(shop.kept).toEqual([]);
});

test('WooCommerce’s question when a webhook is saved is answered with 200, and is no order', async () => {
  const shop = openShop();
  const ask = (body: string) =>
    shop.send('woocommerce', body, { 'content-type': 'application/x-www-form-urlencoded' });
  expect((await ask('webhook_id=12')).status).toBe(200);
  expect((await ask('webhook_id=12&id=5')).status).toBe(401);
  expect(shop.kept).toEqual([]);
});

test('a platform without a secret believes nobody, and the report says what to do', async () => {
  const shop = openShop({ webhooks: [] });
  const body = JSON.stringify(bodies.shopify());
  for (const secret of [SECRETS.shopify, ''])
    expect((await shop.send('shopify', body, signed('shopify', body, { secret }))).status).toBe(
      404,
    );
  expect((await shop.report()).refused.reasons[0]).toMatchObject({
    code: 'WEBHOOK_UNKNOWN',
    message: expect.stringContaining('--webhook shopify='),
  });
});

test('the report says of each platform when its last order came, and why one was turned away since', async () => {
  const shop = openShop();
  const states = async () =>
    (await shop.report()).orders.webhooks.filter(
      ({ lastMs, refused }) => lastMs !== null || refused !== null,
    );
  expect((await shop.report()).orders.webhooks.map(({ platform }) => platform)).toEqual(all);
  expect(await states()).toEqual([]);
  await shop.tell('shopify');
  shop.clock.passMs(60_000);
  await shop.send('shopify', '{}', { 'x-shopify-hmac-sha256': 'AAAA' });
  await shop.send('vendure', '{}', { 'x-reelshelf-signature': 't=1,v1=00' });
  expect(await states()).toEqual([
    {
      platform: 'shopify',
      lastMs: NOW,
      refused: {
        lastMs: NOW + 60_000,
        message: expect.stringContaining('another secret') as string,
        say: [{ key: 'server.refused.signature', values: { platform: 'shopify' } }],
      },
    },
    {
      platform: 'vendure',
      lastMs: null,
      refused: {
        lastMs: NOW + 60_000,
        message: expect.stringContaining('off by more') as string,
        say: [{ key: 'server.refused.signature', values: { platform: 'vendure' } }],
      },
    },
  ]);
});

test('what is not signed cannot be sent without end, and what is signed is not held up by it', async () => {
  const shop = openShop();
  const statuses = new Set<number>();
  for (let sent = 0; sent < 300; sent += 1)
    statuses.add((await shop.send('shopify', `{"id":${sent}}`, {})).status);
  expect([...statuses]).toEqual([401, 429]);
  expect((await shop.tell('shopify')).status).toBe(200);
});

test('a body that is too large is not read to its end', async () => {
  const shop = openShop();
  const body = `{"id":1,"note":"${'x'.repeat(3_000_000)}"}`;
  expect(await shop.send('shopify', body)).toMatchObject({
    status: 413,
    body: { code: 'ORDER_TOO_LARGE' },
  });
});

test('a store that cannot be written makes the platform send again', async () => {
  const store = {
    ...createMemoryStore(),
    appendSigned: () => Promise.reject(new Error('disk full')),
  };
  const shop = openShop({ store });
  expect(await shop.tell('shopify')).toMatchObject({ status: 503, body: { code: 'STORE_FAILED' } });
});

test.each([
  [{ platform: 'etsy', secrets: ['12345678'] }, 'webhooks[0].platform', 'one of shopify'],
  [{ platform: 'shopify', secrets: [] }, 'webhooks[0].secrets', 'the secret that'],
  [{ platform: 'shopify', secrets: [undefined] }, 'webhooks[0].secrets', 'at least 8'],
  [{ platform: 'shopify', secrets: ['sh0rt'] }, 'webhooks[0].secrets', 'at least 8'],
  [{ platform: 'shopify', secrets: ['12345678'], shop: 'Nobody' }, 'webhooks[0].shop', 'Halden'],
])('the mistake %j is named, and no secret with it', (webhook, option, expected) => {
  let said = '';
  try {
    createTestCollector({ webhooks: [webhook as never] });
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).toContain(option);
  expect(said).toContain(expected);
  expect(said).not.toContain('sh0rt');
});
