/**
 * Key and origin are public, so anybody may post anything. Each way to change a merchant's figures that was ever tried, and its
 * neighbours: with it and without it the figures are the same.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { makeAttributionToken } from '../../../src/events/attribution.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN, uuid } from './support.js';
import { bodies, PLACED, SECRETS, signed } from './webhookBodies.js';

const HOUR = 3_600_000;
const BILLION = 100_000_000_000;
const feed = {
  version: 1,
  creators: [
    { id: 'mia', handle: '@mia' },
    { id: 'zoe', handle: '@zoe' },
  ],
  products: [{ id: 'serum-dew', title: 'Dew Serum', variants: [{ id: '41001' }] }],
  videos: ['am-routine', 'zoes'].map((id) => ({
    id,
    creator: id === 'zoes' ? 'zoe' : 'mia',
    sources: [{ type: 'mp4', src: '/v.mp4' }],
    tags: [{ product: 'serum-dew' }],
    rights: { status: 'owned' },
  })),
};

/** As `demo/install/shopify/customer-events.js` makes it: of the order's id alone. */
function pixelId(orderId: string): string {
  const bytes = createHash('sha256').update(`order ${orderId}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 15) | 128;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

interface Claim {
  orderId?: string;
  totalMinor?: number;
  currency?: string;
  lines?: object[];
  atMs?: number;
  id?: string;
}
const serum = (more: object = {}) => ({
  product: '632910392',
  variant: '41001',
  quantity: 2,
  valueMinor: 5616,
  ...more,
});

interface World {
  ann: { add(): Promise<void>; order(more?: Claim): Promise<void> };
  stranger: {
    order(more?: Claim): Promise<void>;
    send(type: string, more?: Record<string, unknown>): Promise<void>;
  };
  shopTells(id?: string, atMs?: number): Promise<void>;
  pass(ms: number): void;
}

async function openWorld(isSigned: boolean) {
  const { collector, clock, post, get } = createTestCollector({
    feed,
    keys: [{ key: 'pub_halden', origins: ['https://halden.example', 'null'], name: 'Halden' }],
    webhooks: [{ platform: 'shopify', secrets: [SECRETS.shopify] }],
  });
  // It all happened in the hour before now.
  clock.passMs(-2 * HOUR);
  const send = async (shopper: string | null, raw: Record<string, unknown>, origin?: string) => {
    const answer = await post(
      batch(
        [raw],
        { sentAt: iso(clock.nowMs()) },
        { visitor: shopper, session: shopper && `s-${shopper}` },
      ),
      origin ? { headers: { origin } } : {},
    );
    expect(answer.status).toBeLessThan(500);
  };
  const claim = (shopper: string | null, { id, atMs, ...props }: Claim) =>
    send(
      shopper,
      event('order_completed', {
        id: id ?? uuid(),
        at: iso(atMs ?? clock.nowMs()),
        view: `thanks-${shopper}`,
        video: null,
        creator: null,
        props: { orderId: '5501', currency: 'USD', totalMinor: 6116, lines: [serum()], ...props },
      }),
      shopper === null ? 'null' : undefined,
    );
  const world: World = {
    ann: {
      add: () =>
        send('ann', event('product_added', { product: 'serum-dew', at: iso(clock.nowMs()) })),
      order: (more = {}) => claim('ann', more),
    },
    stranger: {
      order: (more = {}) => claim('stranger', more),
      send: (type, more = {}) => send('stranger', event(type, { at: iso(clock.nowMs()), ...more })),
    },
    async shopTells(id = '5501', atMs = PLACED) {
      if (!isSigned) return;
      const body = JSON.stringify({ ...bodies.shopify({ id }), processed_at: iso(atMs) });
      const response = await post(body, {
        path: '/v1/orders/shopify',
        headers: signed('shopify', body),
      });
      expect(response.status).toBe(200);
    },
    pass: clock.passMs,
  };
  return {
    world,
    async figures() {
      clock.passMs(NOW + 1000 - clock.nowMs());
      const response = await get('/v1/report?from=2026-10-12&to=2026-10-18&influenced=1', {
        authorization: `Bearer ${TOKEN}`,
      });
      const { orders, summary, creators, videos, products, currencies, funnel } =
        (await response.json()) as Report;
      await collector.close();
      return {
        direct: [orders.direct, orders.influenced],
        sales: [summary.sales, summary.confirmed],
        currencies: isSigned ? currencies : 'as claimed',
        ordered: funnel.steps.at(-1)?.shoppers,
        rows: [creators, videos, products].map(({ rows }) =>
          rows
            .filter(({ sales }) => sales.orders > 0)
            .map(({ id, sales, confirmed }) => [id, sales, confirmed]),
        ),
      };
    },
  };
}

/** Ann adds, and an hour before now she orders. */
async function live(isSigned: boolean, forge: Partial<Record<'before' | 'after', Forgery>> = {}) {
  const { world, figures } = await openWorld(isSigned);
  // The shop's server has told of an order before.
  await world.shopTells('5400', NOW - 20 * 24 * HOUR);
  await world.ann.add();
  world.pass(30 * 60_000);
  await forge.before?.(world);
  world.pass(PLACED - (NOW - 2 * HOUR) - 30 * 60_000);
  await world.shopTells();
  world.pass(3000);
  await world.ann.order({ id: pixelId('5501') });
  world.pass(60_000);
  await forge.after?.(world);
  return figures();
}

type Forgery = (world: World) => Promise<void>;
const lines = (count: number, valueMinor: number) =>
  Array.from({ length: count }, () => serum({ valueMinor }));
const mark = (session: string, video?: string) => makeAttributionToken(session, video);

const forgeries: Record<string, Forgery> = {
  'claims order numbers in advance, of nothing': async ({ stranger }) => {
    for (let number = 5500; number < 5504; number += 1)
      await stranger.order({ orderId: `${number}`, totalMinor: 0, lines: [] });
  },
  'claims the order with lines of zero': ({ stranger }) =>
    stranger.order({ totalMinor: 0, lines: lines(1, 0) }),
  'claims the order with lines of its own': ({ stranger }) =>
    stranger.order({ lines: [serum({ product: 'mug', variant: 'm1' })] }),
  'claims the order by its number, in capitals and with a sign': ({ stranger }) =>
    stranger.order({ orderId: ' #5501 ' }),
  'claims the order 71 hours back': ({ stranger }) =>
    stranger.order({ atMs: NOW - 73 * HOUR, totalMinor: 0, lines: [] }),
  'claims the order 71 hours back, with lines': ({ stranger }) =>
    stranger.order({ atMs: NOW - 73 * HOUR, lines: [serum({ valueMinor: 1 })] }),
  'claims the order in the future': ({ stranger }) => stranger.order({ atMs: NOW + HOUR }),
  'claims the order in another currency': ({ stranger }) => stranger.order({ currency: 'KWD' }),
  'claims the order for 10^11': ({ stranger }) =>
    stranger.order({ totalMinor: BILLION, lines: lines(1, BILLION) }),
  'claims sixty lines of 10^11 under a total of one': ({ stranger }) =>
    stranger.order({ totalMinor: 1, lines: lines(60, BILLION) }),
  'claims negative lines': ({ stranger }) => stranger.order({ lines: lines(1, -5000) }),
  'claims absurd quantities': ({ stranger }) =>
    stranger.order({ lines: [serum({ quantity: 100_000 })] }),
  'takes the event id that the pixel will make': ({ stranger }) =>
    stranger.send('tag_viewed', { id: pixelId('5501') }),
  'takes that id for an order, too': ({ stranger }) =>
    stranger.order({ id: pixelId('5501'), totalMinor: 0, lines: [] }),
  'marks its lines with a visit that nobody saw': ({ stranger }) =>
    stranger.order({
      orderId: '9001',
      totalMinor: BILLION,
      lines: [serum({ valueMinor: BILLION, mark: mark('s-nobody', 'zoes') })],
    }),
  'marks a video in a visit that did something else': async ({ stranger }) => {
    await stranger.send('shelf_viewed', { video: null, creator: null, props: {} });
    await stranger.order({
      orderId: '9002',
      totalMinor: BILLION,
      lines: [
        serum({ valueMinor: BILLION, mark: `zoes.s-stranger.${NOW.toString(36)}` }),
        serum({ valueMinor: BILLION, mark: mark('s-stranger') }),
      ],
    });
  },
  'marks another product than the visit added': async ({ stranger }) => {
    await stranger.send('product_added', { product: 'mug', video: 'zoes', creator: 'zoe' });
    await stranger.order({
      orderId: '9003',
      totalMinor: BILLION,
      lines: [serum({ valueMinor: BILLION, mark: mark('s-stranger', 'zoes') })],
    });
  },
};

/** A stranger who acts a whole shopper can only be told from one by the shop's own word. */
const forgeriesOfWholeShoppers: Record<string, Forgery> = {
  'adds the product from a video and claims the order': async ({ stranger }) => {
    await stranger.send('product_added', { product: 'serum-dew', video: 'zoes', creator: 'zoe' });
    await stranger.order();
  },
  'adds the product and claims the order for a billion': async ({ stranger }) => {
    await stranger.send('product_added', { product: 'serum-dew', video: 'zoes', creator: 'zoe' });
    await stranger.order({ totalMinor: BILLION, lines: lines(1, BILLION) });
  },
  'adds the product and claims an order of its own invention': async ({ stranger }) => {
    await stranger.send('product_added', { product: 'serum-dew', video: 'zoes', creator: 'zoe' });
    await stranger.order({ orderId: '9004', totalMinor: BILLION, lines: lines(1, BILLION) });
  },
};

const times = ['before', 'after'] as const;
const cases = (of: Record<string, Forgery>) =>
  times.flatMap((when) => Object.keys(of).map((what) => ({ when, what })));

describe('where the shop’s server signs its orders', () => {
  const of = { ...forgeries, ...forgeriesOfWholeShoppers };
  test('the order is Ann’s, and Mia’s', async () => {
    expect(await live(true)).toMatchObject({
      direct: [1, 0],
      sales: [
        { orders: 1, revenue: [{ currency: 'USD', minor: 5200 }] },
        { orders: 1, revenue: [{ currency: 'USD', minor: 5200 }] },
      ],
      ordered: 1,
    });
  });
  test.each(cases(of))(
    'a stranger who $what, $when it, changes nothing',
    async ({ when, what }) => {
      expect(await live(true, { [when]: of[what] })).toEqual(await live(true));
    },
  );
});

describe('where only pages tell of orders', () => {
  test('the order is Ann’s, and Mia’s, and nobody has confirmed it', async () => {
    expect(await live(false)).toMatchObject({
      direct: [1, 0],
      sales: [
        { orders: 1, revenue: [{ currency: 'USD', minor: 5616 }] },
        { orders: 0, revenue: [] },
      ],
      ordered: 1,
    });
  });
  test.each(cases(forgeries))(
    'a stranger who $what, $when it, changes nothing',
    async ({ when, what }) => {
      expect(await live(false, { [when]: forgeries[what] })).toEqual(await live(false));
    },
  );

  test('an order that was claimed empty first is completed by its own shopper’s fuller claim', async () => {
    const { world, figures } = await openWorld(false);
    await world.ann.add();
    await world.ann.order({ lines: [] });
    world.pass(60_000);
    await world.ann.order({ lines: [serum({ valueMinor: 2000 })] });
    world.pass(60_000);
    await world.ann.order({ lines: [serum({ valueMinor: 2000 }), serum({ valueMinor: 3616 })] });
    expect((await figures()).sales[0]).toEqual({
      orders: 1,
      revenue: [{ currency: 'USD', minor: 5616 }],
    });
  });

  test('lines come to no more than the order’s total', async () => {
    const { world, figures } = await openWorld(false);
    await world.ann.add();
    await world.ann.order({ totalMinor: 3000, lines: lines(2, BILLION) });
    expect((await figures()).sales[0]?.revenue).toEqual([{ currency: 'USD', minor: 3000 }]);
  });
});
