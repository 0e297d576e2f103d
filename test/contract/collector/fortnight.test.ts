/**
 * A fortnight of a shop in which every act is known, told over HTTP as pages and the shop's server tell it: late, twice, out of order,
 * by clocks that are off by years, with strangers' forgeries between. The report has to say exactly what happened.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHmac } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import { createCollector } from '../../../src/collector/createCollector.js';
import type { Report, Sum } from '../../../src/collector/reports/shared/types.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { EventRow, ReportStore } from '../../../src/collector/store/types.js';
import type { SignedRow } from '../../../src/collector/webhooks/signedOrder.js';
import { makeAttributionToken } from '../../../src/events/attribution.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { batch, createTestClock, iso, PHONE, SHOP, TOKEN } from '../../unit/collector/support.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 9, 1);
const END = START + 14 * DAY;
const SECRET = 'a-secret-of-the-shop';
const PRODUCTS = ['serum', 'mug', 'lamp', 'throw'];
const VIDEOS = Array.from({ length: 12 }, (_, index) => ({
  id: `v${index}`,
  creator: `c${index % 4}`,
  product: PRODUCTS[index % PRODUCTS.length] ?? '',
}));
const CURRENCIES = ['USD', 'EUR', 'JPY', 'KWD'];

interface Delivery {
  atMs: number;
  path: string;
  headers: Record<string, string>;
  body: string;
}
interface Truth {
  orders: number;
  cancelled: number;
  unmatched: number;
  views: number;
  adds: number;
  /** Per creator and currency, minor units; and how many orders. */
  sales: Map<string, { orders: number; sums: Map<string, number> }>;
}

const nothingYet = (): Truth => ({
  orders: 0,
  cancelled: 0,
  unmatched: 0,
  views: 0,
  adds: 0,
  sales: new Map(),
});

/** The world and what is true of it: `truth` is kept while it happens, by none of the collector's code. Visitors before the `first` never come. */
function simulate(
  seed: number,
  visitors: number,
  first: number,
): { deliveries: Delivery[]; truth: Truth } {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const deliveries: Delivery[] = [];
  let truth = nothingYet();
  let nextOrder = 1000;

  const tell = (
    shopper: string,
    session: string,
    atMs: number,
    events: object[],
    { skewMs = 0, lateMs = 0 } = {},
  ) => {
    const sentMs = atMs + 1000 + lateMs;
    const body = JSON.stringify(
      batch(events, { sentAt: iso(sentMs + skewMs) }, { visitor: shopper, session }),
    );
    const headers = { origin: SHOP, 'content-type': 'text/plain', 'user-agent': PHONE };
    const delivery = { atMs: sentMs, path: '/v1/events', headers, body };
    deliveries.push(delivery);
    if (random() < 0.1) deliveries.push({ ...delivery, atMs: sentMs + whole(1, 9) * HOUR });
  };
  const event = (type: string, atMs: number, more: object, skewMs: number, id?: string) => ({
    id: id ?? uuidV7(atMs, random),
    seq: 0,
    type,
    at: iso(atMs + skewMs),
    mono: 1,
    view: uuidV7(atMs, random),
    props: {},
    ...more,
  });
  const signedOrder = (order: Record<string, unknown>, atMs: number) => {
    const body = JSON.stringify(order);
    const hmac = createHmac('sha256', SECRET).update(body).digest('base64');
    const headers = { 'x-shopify-hmac-sha256': hmac, 'content-type': 'application/json' };
    const delivery = { atMs, path: '/v1/orders/shopify', headers, body };
    deliveries.push(delivery);
    if (random() < 0.2) deliveries.push({ ...delivery, atMs: atMs + whole(1, 40) * HOUR });
  };

  for (let index = 0; index < visitors; index += 1) {
    if (index === first) {
      deliveries.length = 0;
      truth = nothingYet();
    }
    const shopper = uuidV7(START, random);
    const skewMs = random() < 0.2 ? whole(-10, 10) * 365 * DAY : 0;
    const latest = new Map<string, { kind: 'opened' | 'added'; creator: string; atMs: number }>();
    let [atMs, session] = [START + whole(0, 9 * DAY), uuidV7(START, random)];
    const cart = new Map<string, string>();
    for (let visit = whole(1, 3); visit > 0; visit -= 1) {
      session = uuidV7(atMs, random);
      for (let act = whole(1, 5); act > 0; act -= 1) {
        atMs += whole(10_000, 20 * 60_000);
        const video = pick(VIDEOS);
        const about = { video: video.id, creator: video.creator, position: 1 };
        const timing = { skewMs, lateMs: random() < 0.1 ? whole(1, 60) * HOUR : 0 };
        const events = [
          event('video_viewed', atMs, { ...about, props: { surface: 'player' } }, skewMs),
        ];
        truth.views += 1;
        const chance = random();
        if (chance < 0.5) {
          const kind = chance < 0.25 ? 'added' : 'opened';
          const props =
            kind === 'added'
              ? { variant: `${video.product}-v`, quantity: 1, adapter: 'shopify' }
              : { from: 'tag' };
          atMs += 5000;
          events.push(
            event(`product_${kind}`, atMs, { ...about, product: video.product, props }, skewMs),
          );
          if (kind === 'added') {
            truth.adds += 1;
            cart.set(video.product, session);
          }
          const known = latest.get(video.product);
          if (kind === 'added' || known?.kind !== 'added')
            latest.set(video.product, { kind, creator: video.creator, atMs });
        }
        tell(shopper, session, atMs, events, timing);
      }
      atMs += whole(2 * HOUR, 2 * DAY);
    }
    if (random() < 0.5) continue;

    // An order of what is in the cart, and of something that is not from a video.
    atMs += whole(0, 3 * HOUR);
    if (atMs >= END - 3 * DAY) continue;
    const currency = pick(CURRENCIES);
    const digits = { JPY: 0, KWD: 3 }[currency] ?? 2;
    const money = (minor: number) => (minor / 10 ** digits).toFixed(digits);
    const number = (nextOrder += 1);
    const isCancelled = random() < 0.1;
    const bought = [...new Set([...cart.keys(), pick(PRODUCTS)])];
    const items = bought.map((product, line) => {
      const [quantity, priceMinor] = [whole(1, 3), whole(500, 9000)];
      const discountMinor = random() < 0.3 ? whole(0, 400) : 0;
      const returned = random() < 0.15 ? whole(1, quantity) : 0;
      const netMinor = priceMinor * quantity - discountMinor;
      const backMinor =
        returned === quantity ? netMinor : Math.round((netMinor * returned) / quantity);
      return { product, line, quantity, priceMinor, discountMinor, returned, netMinor, backMinor };
    });
    const totalMinor = items.reduce((sum, { netMinor }) => sum + netMinor, 700);
    const order = (updatedMs: number, withRefunds: boolean) => ({
      id: number + 5_000_000,
      name: `#${number}`,
      created_at: iso(atMs),
      updated_at: iso(updatedMs),
      cancelled_at: isCancelled && withRefunds ? iso(updatedMs) : null,
      financial_status: 'paid',
      currency,
      taxes_included: false,
      total_price: money(totalMinor),
      total_tax: '0',
      email: 'somebody@example.com',
      line_items: items.map(({ product, line, quantity, priceMinor, discountMinor }) => ({
        id: number * 10 + line,
        variant_id: `${product}-v`,
        quantity,
        price: money(priceMinor),
        discount_allocations: [{ amount: money(discountMinor) }],
        tax_lines: [],
        properties: cart.has(product)
          ? [{ name: '_reelshelf', value: makeAttributionToken(cart.get(product) ?? '') }]
          : [],
      })),
      refunds: withRefunds ? refunds() : [],
    });
    const refunds = () =>
      items
        .filter(({ returned }) => returned > 0)
        .map(({ line, returned, backMinor }) => ({
          id: number * 100 + line,
          refund_line_items: [
            {
              line_item_id: number * 10 + line,
              quantity: returned,
              subtotal: Number(money(backMinor)),
              total_tax: 0,
            },
          ],
          transactions: [{ kind: 'refund', status: 'success', amount: money(backMinor), currency }],
        }));
    const states = [order(atMs, false), order(atMs + HOUR, true), order(atMs + HOUR, true)];
    if (random() < 0.3) states.reverse();
    states.forEach((state, turn) => signedOrder(state, atMs + 1000 + turn * HOUR));
    if (random() < 0.7) {
      const lines = items.map(({ product, quantity, netMinor }) => ({
        product: `${product}-v`,
        quantity,
        valueMinor: netMinor,
      }));
      const props = { orderId: `${number}`, currency, totalMinor, lines };
      tell(
        shopper,
        session,
        atMs + 2000,
        [event('order_completed', atMs + 2000, { props }, skewMs)],
        { skewMs },
      );
    } else if (cart.size === 0) {
      // Nothing says whose it is.
      latest.clear();
    }

    if (isCancelled) truth.cancelled += 1;
    else {
      truth.orders += 1;
      const isKnown = (product: string) => latest.get(product);
      const creators = new Map<string, number>();
      for (const { product, netMinor, backMinor, returned, quantity } of items) {
        const touch = isKnown(product);
        if (!touch || atMs - touch.atMs > 7 * DAY || returned === quantity) continue;
        creators.set(touch.creator, (creators.get(touch.creator) ?? 0) + netMinor - backMinor);
      }
      for (const [creator, minor] of creators) {
        const line = truth.sales.get(creator) ?? { orders: 0, sums: new Map<string, number>() };
        line.orders += 1;
        line.sums.set(currency, (line.sums.get(currency) ?? 0) + minor);
        truth.sales.set(creator, line);
      }
    }

    // Strangers claim what exists, what will, and what never was.
    if (random() < 0.5) {
      const stranger = uuidV7(atMs, random);
      const visitOfStranger = uuidV7(atMs, random);
      const video = pick(VIDEOS);
      const isInvented = random() < 0.4;
      if (isInvented) truth.unmatched += 1;
      const orderId = isInvented
        ? `x-${number}`
        : pick([`${number}`, `#${number}`, `${number + 5_000_000}`]);
      const whenMs = atMs + (isInvented ? 0 : pick([-2 * HOUR, -HOUR, 3000, HOUR]));
      const add = {
        ...{ video: video.id, creator: video.creator, product: video.product },
        props: { variant: `${video.product}-v`, quantity: 1, adapter: 'shopify' },
      };
      truth.adds += 1;
      tell(stranger, visitOfStranger, whenMs - 60_000, [
        event('product_added', whenMs - 60_000, add, 0),
      ]);
      const props = {
        orderId,
        currency,
        totalMinor: 100_000_000_000,
        lines: [{ product: video.product, quantity: 1, valueMinor: 100_000_000_000 }],
      };
      tell(stranger, visitOfStranger, whenMs, [event('order_completed', whenMs, { props }, 0)]);
    }
  }
  deliveries.sort((a, b) => a.atMs - b.atMs);
  return { deliveries, truth };
}

async function reportOf(
  store: ReportStore,
  deliveries: readonly Delivery[],
  overHttp: boolean,
): Promise<Report> {
  const clock = createTestClock(START);
  const feed = {
    version: 1,
    creators: [0, 1, 2, 3].map((index) => ({ id: `c${index}`, handle: `@c${index}` })),
    products: PRODUCTS.map((id) => ({ id, title: id, variants: [{ id: `${id}-v` }] })),
    videos: VIDEOS.map(({ id, creator, product }) => ({
      id,
      creator,
      sources: [{ type: 'mp4', src: '/v.mp4' }],
      tags: [{ product }],
      rights: { status: 'owned' },
    })),
  };
  const collector = createCollector(
    {
      keys: [{ key: 'pub_halden', origins: [SHOP], name: 'Halden' }],
      store,
      reportToken: TOKEN,
      feed,
      webhooks: [{ platform: 'shopify', secrets: ['an-older-secret', SECRET] }],
    },
    { ...clock, fetch: () => Promise.reject(new Error('no network in this test')) },
  );
  const server = overHttp ? await serveHandler(collector, 0, '127.0.0.1') : null;
  onTestFinished(async () => {
    await server?.stop();
    await collector.close();
  });
  const url = `http://127.0.0.1:${server?.port ?? 80}`;
  const ask = (path: string, init: RequestInit) =>
    server ? fetch(url + path, init) : collector.fetch(new Request(url + path, init));
  for (const { atMs, path, headers, body } of deliveries) {
    clock.passMs(Math.max(0, atMs - clock.nowMs()));
    const response = await ask(path, { method: 'POST', headers, body });
    const answer = (await response.json()) as { rejected?: unknown[] };
    expect({ status: response.status, rejected: answer.rejected ?? [] }).toEqual({
      status: 200,
      rejected: [],
    });
  }
  clock.passMs(END + 4 * DAY - clock.nowMs());
  const response = await ask('/v1/report?from=2026-10-01&to=2026-10-14', {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  return (await response.json()) as Report;
}

/** A memory store, and all that was put into it. */
function createRecordingStore() {
  const store = createMemoryStore();
  const rows: EventRow[] = [];
  const signed: SignedRow[] = [];
  return {
    store: {
      ...store,
      append: (added: readonly EventRow[]) => {
        rows.push(...added);
        return store.append(added);
      },
      appendSigned: (added: readonly SignedRow[]) => {
        signed.push(...added);
        return store.appendSigned(added);
      },
    } satisfies ReportStore,
    async copyTo(other: ReportStore) {
      await other.append(rows);
      await other.appendSigned(signed);
    },
  };
}

// One fortnight is told to both stores over HTTP; the shorter ones without a socket, and DuckDB is given in one go what the memory store was.
test.each([
  { seed: 20261129, first: 0, visitors: 260, isWhole: true },
  // In these, strangers claim orders of which one line names its visit and another none, and no page of the shopper claims.
  { seed: 4711, first: 100, visitors: 160, isWhole: false },
  { seed: 20270314, first: 100, visitors: 160, isWhole: false },
])(
  'a fortnight of seed $seed is reported as it was, by both stores: orders, returns, four currencies, forgeries',
  { timeout: 120_000 },
  async ({ seed, first, visitors, isWhole }) => {
    const folder = await mkdtemp(join(tmpdir(), 'reelshelf-fortnight-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { deliveries, truth } = simulate(seed, visitors, first);
    const recording = createRecordingStore();
    const duckdb = await createDuckdbStore({ path: join(folder, 'events.duckdb') });
    for (const store of [recording.store, duckdb]) {
      if (store === duckdb && !isWhole) await recording.copyTo(duckdb);
      const isTold = store === recording.store || isWhole;
      const report = await reportOf(store, isTold ? deliveries : [], isWhole);
      const byCode = (sums: readonly Sum[]) =>
        Object.fromEntries(sums.map(({ currency, minor }) => [currency, minor]));
      expect({
        views: report.summary.views,
        adds: report.summary.adds,
        orders: report.orders.reported,
        confirmed: report.orders.confirmed.orders,
        cancelled: report.orders.confirmed.cancelled,
        unmatched: report.orders.unconfirmed.unmatched,
        sales: Object.fromEntries(
          report.creators.rows
            .filter(({ sales }) => sales.orders > 0)
            .map(({ id, sales }) => [id, [sales.orders, byCode(sales.revenue)]])
            .sort(),
        ),
      }).toEqual({
        views: truth.views,
        adds: truth.adds,
        orders: truth.orders,
        confirmed: truth.orders,
        cancelled: truth.cancelled,
        unmatched: truth.unmatched,
        sales: Object.fromEntries(
          [...truth.sales]
            .map(([creator, { orders, sums }]) => [creator, [orders, Object.fromEntries(sums)]])
            .sort(),
        ),
      });
      expect(truth.orders).toBeGreaterThan(isWhole ? 50 : 15);
    }
  },
);
