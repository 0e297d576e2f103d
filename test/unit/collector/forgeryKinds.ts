/**
 * Key and origin are public, so anybody may post anything. Each way to change a merchant's figures that was ever tried, and its
 * neighbours, in a world where Ann buys something that she added from Mia's video.
 */
import { createHash, createHmac } from 'node:crypto';
import { expect } from 'vitest';
import type { Collector } from '../../../src/collector/createCollector.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import type { ReportStore } from '../../../src/collector/store/types.js';
import { makeAttributionToken } from '../../../src/events/attribution.js';
import {
  batch,
  createTestCollector,
  event,
  iso,
  NOW,
  PHONE,
  SHOP,
  TOKEN,
  uuid,
} from './support.js';
import { bodies, PLACED, SECRETS, signed } from './webhookBodies.js';

export const HOUR = 3_600_000;
export const BILLION = 100_000_000_000;
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
  totalMinor?: unknown;
  currency?: string;
  lines?: unknown;
  atMs?: number;
  id?: string;
}
export const serum = (more: object = {}) => ({
  product: '632910392',
  variant: '41001',
  quantity: 2,
  valueMinor: 5616,
  ...more,
});
export const lines = (count: number, valueMinor: number) =>
  Array.from({ length: count }, () => serum({ valueMinor }));
const mark = (session: string, video?: string) => makeAttributionToken(session, video);

interface Stranger {
  session: string;
  order(more?: Claim): Promise<void>;
  send(type: string, more?: Record<string, unknown>): Promise<void>;
  /** The same shopper under other names, or under none. */
  named(visitor: string | null, session: string | null): Stranger;
  /** As it stands, to any address. */
  post(body: string, more?: { path?: string; headers?: Record<string, string> }): Promise<number>;
}
interface World {
  ann: Pick<Stranger, 'order'> & { add(): Promise<void> };
  stranger: Stranger;
  /** What the shop has signed so far, and its headers. */
  told: readonly { body: string; headers: Record<string, string> }[];
  shopTells(id?: string, atMs?: number): Promise<void>;
  pass(ms: number): void;
  nowMs(): number;
}
export type Forgery = (world: World) => Promise<unknown>;

/** Where the world's collector is, if not in this process. */
export interface Place {
  store?: ReportStore;
  /** @returns its address. */
  serve?(collector: Collector): Promise<string>;
}

export async function openWorld(isSigned: boolean, { store, serve }: Place = {}) {
  const { collector, clock } = createTestCollector({
    feed,
    ...(store ? { store } : {}),
    keys: [{ key: 'pub_halden', origins: [SHOP, 'null'], name: 'Halden' }],
    webhooks: [{ platform: 'shopify', secrets: [SECRETS.shopify] }],
  });
  const url = await serve?.(collector);
  const ask = (path: string, init: RequestInit) =>
    url === undefined
      ? collector.fetch(new Request(`https://events.halden.example${path}`, init), {
          address: '203.0.113.7',
        })
      : fetch(url + path, init);
  // It all happened in the hour before now.
  clock.passMs(-2 * HOUR);

  const post: Stranger['post'] = async (body, { path = '/v1/events', headers } = {}) => {
    const { status } = await ask(path, {
      method: 'POST',
      headers: { origin: SHOP, 'content-type': 'text/plain', 'user-agent': PHONE, ...headers },
      body,
    });
    expect(status).toBeLessThan(500);
    return status;
  };
  const shopper = (visitor: string | null, session: string | null): Stranger => {
    const send: Stranger['send'] = async (type, more = {}) => {
      const raw = event(type, { at: iso(clock.nowMs()), ...more });
      const text = JSON.stringify(
        batch([raw], { sentAt: iso(clock.nowMs()) }, { visitor, session }),
      );
      // Pixels of a sandbox have no origin.
      await post(text, session === null ? { headers: { origin: 'null' } } : {});
    };
    return {
      session: String(session),
      send,
      post,
      named: shopper,
      order: ({ id = uuid(), atMs = clock.nowMs(), ...props } = {}) =>
        send('order_completed', {
          ...{ id, at: iso(atMs), view: `thanks-${visitor}`, video: null, creator: null },
          props: { orderId: '5501', currency: 'USD', totalMinor: 6116, lines: [serum()], ...props },
        }),
    };
  };
  const ann = shopper('ann', 's-ann');
  const told: { body: string; headers: Record<string, string> }[] = [];
  const world: Omit<World, 'stranger'> = {
    ann: { ...ann, add: () => ann.send('product_added', { product: 'serum-dew' }) },
    told,
    async shopTells(id = '5501', atMs = PLACED) {
      if (!isSigned) return;
      const body = JSON.stringify({ ...bodies.shopify({ id }), processed_at: iso(atMs) });
      told.push({ body, headers: signed('shopify', body) });
      expect(await post(body, { path: '/v1/orders/shopify', ...told.at(-1) })).toBe(200);
    },
    pass: clock.passMs,
    nowMs: clock.nowMs,
  };
  return {
    world,
    /** Each by a stranger of its own. */
    async forge(forgeries: readonly Forgery[], when = '') {
      for (const [turn, forgery] of forgeries.entries()) {
        const name = `stranger${when}${turn || ''}`;
        await forgery({ ...world, stranger: shopper(name, `s-${name}`) });
      }
    },
    async figures() {
      clock.passMs(NOW + 1000 - clock.nowMs());
      const response = await ask('/v1/report?from=2026-10-12&to=2026-10-18&influenced=1', {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      const { orders, summary, creators, videos, products, currencies, funnel } =
        (await response.json()) as Report;
      await collector.close();
      return {
        direct: [orders.direct, orders.influenced],
        sales: [summary.sales, summary.confirmed],
        currencies,
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
export async function live(
  isSigned: boolean,
  forge: { before?: readonly Forgery[]; after?: readonly Forgery[] } = {},
  place: Place = {},
) {
  const { world, forge: run, figures } = await openWorld(isSigned, place);
  // The shop's server has told of an order before.
  await world.shopTells('5400', NOW - 20 * 24 * HOUR);
  await world.ann.add();
  world.pass(30 * 60_000);
  await run(forge.before ?? []);
  world.pass(PLACED - (NOW - 2 * HOUR) - 30 * 60_000);
  await world.shopTells();
  world.pass(3000);
  await world.ann.order({ id: pixelId('5501') });
  world.pass(60_000);
  await run(forge.after ?? [], '-after');
  return figures();
}

const claims: Record<string, Forgery> = {
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
  'claims the order under other spellings of its number': async ({ stranger }) => {
    for (const orderId of [
      ...['５５０１', '5501\u200B', '\u00A05501', '05501', '5501.0', '#1001', '1001', '+5501'],
      'gid://shopify/Order/5501',
    ])
      await stranger.order({ orderId, totalMinor: 1, lines: [serum({ valueMinor: 1 })] });
  },
  'claims orders that are called like what every object has': async ({ stranger }) => {
    for (const orderId of ['__proto__', 'constructor', 'toString'])
      await stranger.order({ orderId, lines: [serum({ product: orderId, variant: orderId })] });
  },
  'claims the order 71 hours back': ({ stranger }) =>
    stranger.order({ atMs: NOW - 73 * HOUR, totalMinor: 0, lines: [] }),
  'claims the order 71 hours back, with lines': ({ stranger }) =>
    stranger.order({ atMs: NOW - 73 * HOUR, lines: [serum({ valueMinor: 1 })] }),
  'claims the order in the future': ({ stranger }) => stranger.order({ atMs: NOW + HOUR }),
  'claims the order in another currency': ({ stranger }) => stranger.order({ currency: 'KWD' }),
  'claims orders in currencies that nobody has': async ({ stranger }) => {
    for (const currency of ['QQQ', 'ABC', 'ZZZ', 'XXX', 'BTC'])
      await stranger.order({ orderId: `9-${currency}`, currency });
  },
  'claims the order for 10^11': ({ stranger }) =>
    stranger.order({ totalMinor: BILLION, lines: lines(1, BILLION) }),
  'claims sixty lines of 10^11 under a total of one': ({ stranger }) =>
    stranger.order({ totalMinor: 1, lines: lines(60, BILLION) }),
  'claims negative lines': ({ stranger }) => stranger.order({ lines: lines(1, -5000) }),
  'claims absurd quantities': ({ stranger }) =>
    stranger.order({ lines: [serum({ quantity: 100_000 })] }),
  'claims amounts that are no whole numbers': async ({ stranger }) => {
    for (const totalMinor of [6116.5, '6116', null, [6116], { valueOf: 6116 }, true, 2 ** 53])
      await stranger.order({ totalMinor });
    for (const text of ['1e400', '-0', '6116.0000000000000001', '06116', 'NaN'])
      await stranger.post(JSON.stringify(batch([event('order_completed')])).replace('{}', text));
  },
  'claims the order as a pixel in a sandbox': ({ stranger }) =>
    stranger.named(null, null).order({ totalMinor: 0, lines: [] }),
  'claims the order as a pixel in a sandbox, with all of it right': ({ stranger }) =>
    stranger.named(null, null).order(),
  'claims the order with one total after the other': async ({ stranger }) => {
    for (let totalMinor = 5900; totalMinor <= 6200; totalMinor += 12)
      await stranger.order({ totalMinor, lines: [] });
  },
  'claims the order sixty times in one batch': ({ stranger }) => {
    const props = { orderId: '5501', currency: 'USD', totalMinor: 6116, lines: [serum()] };
    const events = Array.from({ length: 60 }, (_, seq) => event('order_completed', { seq, props }));
    return stranger.post(JSON.stringify(batch(events, {}, { visitor: 'v60', session: 's60' })));
  },
  'claims the order by a clock that is decades off': ({ stranger }) => {
    const props = { orderId: '5501', currency: 'USD', totalMinor: 0, lines: [] };
    const at = '1990-01-01T00:00:00.000Z';
    return stranger.post(
      JSON.stringify(batch([event('order_completed', { at, props })], { sentAt: at })),
    );
  },
  'hides the order in an event of another kind': async ({ stranger }) => {
    const props = { orderId: '5501', currency: 'USD', totalMinor: 0, lines: [] };
    for (const type of ['shelf_viewed', 'checkout_started', 'ORDER_COMPLETED', 'order_completed '])
      await stranger.send(type, { props: { adapter: 'shopify', ...props }, ...props });
  },
};

const ids: Record<string, Forgery> = {
  'takes the event id that the pixel will make': ({ stranger }) =>
    stranger.send('tag_viewed', { id: pixelId('5501') }),
  'takes that id for an order, too': ({ stranger }) =>
    stranger.order({ id: pixelId('5501'), totalMinor: 0, lines: [] }),
  'takes that id for another order': ({ stranger }) =>
    stranger.order({ id: pixelId('5501'), orderId: '5502' }),
  'takes that id, as a pixel in a sandbox': ({ stranger }) =>
    stranger.named(null, null).order({ id: pixelId('5501'), totalMinor: 0, lines: [] }),
  'takes names that are near to the shopper’s': async ({ stranger }) => {
    for (const name of ['ANN', 'ann ', ' ann', 'ann\u200B', 'thanks-ann']) {
      const near = stranger.named(name, `S-${name}`);
      await near.send('product_added', { product: 'serum-dew', video: 'zoes', creator: 'zoe' });
      await near.order({ totalMinor: 1, lines: [] });
    }
  },
  'adds from its own video at all times, in visits of its own': async ({ stranger, nowMs }) => {
    for (const hours of [71, 3, 0, -0.05])
      await stranger.send('product_added', {
        ...{ product: 'serum-dew', video: 'zoes', creator: 'zoe' },
        at: iso(nowMs() - hours * HOUR),
      });
  },
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
        serum({ valueMinor: BILLION, mark: `zoes.${stranger.session}.${NOW.toString(36)}` }),
        serum({ valueMinor: BILLION, mark: mark(stranger.session) }),
      ],
    });
  },
  'marks another product than the visit added': async ({ stranger }) => {
    await stranger.send('product_added', { product: 'mug', video: 'zoes', creator: 'zoe' });
    await stranger.order({
      orderId: '9003',
      totalMinor: BILLION,
      lines: [serum({ valueMinor: BILLION, mark: mark(stranger.session, 'zoes') })],
    });
  },
  'marks two hundred lines with as many visits': ({ stranger }) =>
    stranger.order({
      orderId: '9005',
      lines: Array.from({ length: 200 }, (_, turn) => serum({ mark: mark(`s-${turn}`) })),
    }),
  'marks lines with what is no mark': async ({ stranger }) => {
    for (const text of [
      '',
      '..',
      'zoes',
      '-.s-ann',
      '-.s-ann.0.0',
      '-.s-ann.0\n',
      '-.*.0',
      '-.%.0',
    ])
      await stranger.order({ orderId: `9-${text}`, lines: [serum({ mark: text })] });
  },
};

/** What the shop's own server would say. */
const signatures: Record<string, Forgery> = {
  'signs an order with what it can guess': async ({ stranger }) => {
    const body = JSON.stringify(bodies.shopify({ id: '5501', status: 'cancelled' }));
    const mac = (secret: string, kind = 'sha256') => createHmac(kind, secret).update(body);
    const said = [
      ...['', 'secret', 'default-secret', 'undefined', 'null', SECRETS.woocommerce, TOKEN].map(
        (secret) => mac(secret).digest('base64'),
      ),
      mac(SECRETS.shopify).digest('hex'),
      mac(SECRETS.shopify, 'sha1').digest('base64'),
      mac(SECRETS.shopify, 'sha512').digest('base64'),
      mac(SECRETS.shopify).digest('base64').slice(0, 20),
      ...['', '=', 'AAAA', '0'.repeat(44)],
    ];
    for (const signature of said)
      expect(
        await stranger.post(body, {
          path: '/v1/orders/shopify',
          headers: { 'x-shopify-hmac-sha256': signature },
        }),
      ).toBe(401);
    expect(await stranger.post(body, { path: '/v1/orders/shopify' })).toBe(401);
  },
  'changes what the shop has signed': async ({ stranger, told }) => {
    for (const { body, headers } of told)
      for (const changed of [` ${body}`, `${body}\n`, body.replace('61.16', '99.99')])
        expect(await stranger.post(changed, { path: '/v1/orders/shopify', headers })).toBe(401);
  },
  'sends what the shop has signed again, under other topics': async ({ stranger, told }) => {
    for (const { body, headers } of told)
      for (const topic of [
        'orders/cancelled',
        'orders/delete',
        'refunds/create',
        'app/uninstalled',
      ])
        await stranger.post(body, {
          path: '/v1/orders/shopify',
          headers: { ...headers, 'x-shopify-topic': topic },
        });
  },
  'sends what the shop has signed to the addresses of other platforms': async ({
    stranger,
    told,
  }) => {
    for (const { body, headers } of told)
      for (const platform of ['woocommerce', 'server', 'medusa', 'vendure', '../events', 'Shopify'])
        await stranger.post(body, { path: `/v1/orders/${platform}`, headers });
  },
  'sends orders as events, and events as orders': async ({ stranger, told }) => {
    for (const { body, headers } of told) await stranger.post(body, { headers });
    await stranger.post(JSON.stringify(batch([event('order_completed')])), {
      path: '/v1/orders/shopify',
    });
  },
};

const bodiesOfNothing: Record<string, Forgery> = {
  'sends with keys and from origins that are not the shop’s': async ({ stranger }) => {
    const claim = (key: string) =>
      JSON.stringify(
        batch(
          [
            event('order_completed', {
              props: { orderId: '5501', currency: 'USD', totalMinor: 0, lines: [] },
            }),
          ],
          { key },
        ),
      );
    for (const key of ['pub_other', 'PUB_HALDEN', '__proto__', ''])
      expect([400, 401]).toContain(await stranger.post(claim(key)));
    for (const origin of ['https://evil.example', `${SHOP}.evil.example`, `${SHOP}:8443`, ''])
      expect(await stranger.post(claim('pub_halden'), { headers: { origin } })).toBe(403);
  },
  'sends what is no batch': async ({ stranger }) => {
    const whole = JSON.stringify(batch([event('order_completed')]));
    for (const body of [
      ...['', '[]', 'null', '{}', '{"events":[]}', '"x"', `${'['.repeat(5000)}${']'.repeat(5000)}`],
      `\uFEFF${whole}`,
      whole.replace('"events":[', '"events":[],"events":['),
      whole.replace('"key"', '"__proto__":{"key":"pub_halden"},"key"'),
      whole.slice(0, -1),
    ])
      await stranger.post(body);
    for (const type of ['application/x-www-form-urlencoded', 'text/html', ''])
      await stranger.post(whole, { headers: { 'content-type': type } });
  },
  'asks for the shopper to be forgotten': async ({ stranger }) => {
    for (const authorization of ['', 'Bearer ', 'Bearer a-token-somebody-guesses', 'Basic YTpi'])
      expect([401, 403]).toContain(
        await stranger.post('{"visitor":"ann"}', {
          path: '/v1/visitors/forget',
          headers: { 'content-type': 'application/json', authorization },
        }),
      );
  },
};

export const forgeries: Record<string, Forgery> = {
  ...claims,
  ...ids,
  ...signatures,
  ...bodiesOfNothing,
};

/** A stranger who acts a whole shopper can only be told from one by the shop's own word. */
export const forgeriesOfWholeShoppers: Record<string, Forgery> = {
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
  'claims orders in fifty currencies, each of a whole visit': async ({ stranger }) => {
    await stranger.send('product_added', { product: 'serum-dew', video: 'zoes', creator: 'zoe' });
    for (const currency of Intl.supportedValuesOf('currency').slice(0, 50))
      await stranger.order({ orderId: `9-${currency}`, currency });
  },
  'adds and claims as a whole crowd, each with another total': async ({ stranger }) => {
    for (let turn = 0; turn < 30; turn += 1) {
      const one = stranger.named(`crowd-${turn}`, `s-crowd-${turn}`);
      await one.send('product_added', { product: 'serum-dew', video: 'zoes', creator: 'zoe' });
      await one.order({ totalMinor: 5000 + turn * 62, lines: [] });
    }
  },
};
