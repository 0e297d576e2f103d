/** A shop whose truth is known, from a seed: what its shoppers did as the collector keeps it, and what a report has to come to. */
import { createRandom } from '../../demo/random.js';
import type { EventRow } from '../../src/collector/store/types.js';
import type { SignedRow } from '../../src/collector/webhooks/signedOrder.js';
import type { EventType } from '../../src/events/catalog.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const SIM_FROM = Date.UTC(2026, 8, 1);
export const SIM_DAYS = 28;
export const SIM_TO = SIM_FROM + SIM_DAYS * DAY;
export const SIM_SHOP = 'Simulated';
export const SIM_SHARE = 0.2;

/** In the order of their sizes: 4,000, 40,000 and 400,000 followers, and one that says nothing. */
export const simCreators = ['nano', 'micro', 'large', 'silent'] as const;
export const simVideos = simCreators.flatMap((creator) =>
  [1, 2].map((number) => ({ id: `${creator}-${number}`, creator, product: `p-${creator}` })),
);
const currencies = ['USD', 'EUR', 'JPY', 'KWD'] as const;

/** The feed that the shop would have. */
export const simFeed = () => ({
  version: 1,
  id: 'sim',
  currency: 'USD',
  creators: simCreators.map((id, index) => ({
    id,
    handle: `@${id}`,
    name: `${id[0]?.toUpperCase()}${id.slice(1)} creator`,
    platform: index % 2 ? 'instagram' : 'tiktok',
    ...(id === 'silent' ? {} : { followers: 4000 * 10 ** index }),
  })),
  products: simCreators.map((id) => ({
    id: `p-${id}`,
    title: `Product of ${id}`,
    price: { amount: '90000.00', currency: 'USD' },
  })),
  videos: simVideos.map(({ id, creator, product }, index) => ({
    id,
    creator,
    title: `Video ${id}`,
    duration: 20,
    sources: [{ type: 'mp4', src: `https://cdn.sim.example/${id}.mp4` }],
    poster: { src: `https://cdn.sim.example/${id}.jpg`, width: 540, height: 960 },
    tags: [{ product, start: 4 + index, end: 9 + index }],
    show: { topics: [index % 2 ? 'evening' : 'morning'] },
    rights: { status: 'owned' },
  })),
});

interface Sold {
  orders: number;
  minor: Map<string, number>;
}

export interface Truth {
  visitors: number;
  /** Of those whose days to order are over at the end. */
  on: number;
  off: number;
  buyersOn: number;
  buyersOff: number;
  /** Of these, those with a phone. */
  phones: { on: number; off: number; buyersOn: number; buyersOff: number };
  direct: Sold & { byCreator: Map<string, Sold> };
  influenced: Sold;
  /** Credited to nobody. */
  organic: number;
  refundedMinor: Map<string, number>;
  views: number;
  phoneViews: number;
  phoneDirect: number;
  started: number;
  half: number;
}

const none = (): Sold => ({ orders: 0, minor: new Map() });
const addTo = (sums: Map<string, number>, key: string, minor: number) =>
  sums.set(key, (sums.get(key) ?? 0) + minor);

export interface SimulatedPart {
  rows: EventRow[];
  signed: SignedRow[];
}

/**
 * @param size.visitors - how many come to where the shelf is.
 * @param size.currencies - in how many currencies they pay, up to 4.
 * @returns parts to be stored one after the other; the truth is whole when the last was taken.
 */
export function simulateShop({
  visitors,
  currencies: many = 2,
  seed = 7,
}: {
  visitors: number;
  currencies?: number;
  seed?: number;
}) {
  const random = createRandom(seed);
  const truth: Truth = {
    visitors,
    on: 0,
    off: 0,
    buyersOn: 0,
    buyersOff: 0,
    phones: { on: 0, off: 0, buyersOn: 0, buyersOff: 0 },
    direct: { ...none(), byCreator: new Map() },
    influenced: none(),
    organic: 0,
    refundedMinor: new Map(),
    views: 0,
    phoneViews: 0,
    phoneDirect: 0,
    started: 0,
    half: 0,
  };
  function* parts(): Generator<SimulatedPart> {
    for (let from = 0; from < visitors; from += 2000) {
      const part: SimulatedPart = { rows: [], signed: [] };
      for (let index = from; index < Math.min(visitors, from + 2000); index += 1)
        visit(index, random, truth, part, many);
      yield part;
    }
  }
  return { truth, parts };
}

type Random = () => number;

function visit(
  index: number,
  random: Random,
  truth: Truth,
  part: SimulatedPart,
  many: number,
): void {
  const isPhone = random() < 0.7;
  const day = Math.floor(random() * SIM_DAYS);
  // Evenings are the shop's hours.
  const hour = random() < 0.6 ? 18 + random() * 4 : random() * 24;
  // The last days' visitors order before the range ends.
  const startMs = Math.floor(SIM_FROM + day * DAY + Math.min(23, hour) * HOUR);
  const visitor = `v-${index}`;
  const context = {
    page: `https://sim.example/products/p${random() < 0.3 ? '?utm_source=tiktok&utm_campaign=autumn' : ''}`,
    referrer: null,
    viewport: isPhone ? [390, 844] : [1440, 900],
    timeZone: isPhone ? 'Europe/Berlin' : 'America/New_York',
    widget: {
      version: random() < 0.9 ? '1.0.0' : '0.9.0',
      shelf: 'main',
      layout: 'carousel',
      feed: 'sim',
    },
    consent: { analytics: true, marketing: false, source: 'test' },
  };
  let seq = 0;
  const tell = (type: EventType, afterMs: number, more: Partial<EventRow> = {}) => {
    part.rows.push({
      tenant: SIM_SHOP,
      id: `0192aaaa-bbbb-7ccc-8${String(seq).padStart(3, '0')}-${String(index).padStart(12, '0')}`,
      type,
      atMs: startMs + afterMs,
      receivedMs: startMs + afterMs + 300,
      seq,
      view: `view ${visitor}`,
      visitor,
      session: `s-${index}`,
      video: null,
      creator: null,
      product: null,
      position: null,
      gift: null,
      automated: false,
      props: {},
      context,
      ...more,
    });
    seq += 1;
  };
  const isOff = random() < SIM_SHARE;
  tell('experiment_exposed', 0, {
    props: { experiment: 'holdout', arm: isOff ? 'off' : 'on', share: SIM_SHARE },
  });
  const isSettled = startMs < SIM_TO - 7 * DAY;
  const arms = isPhone ? [truth, truth.phones] : [truth];
  if (isSettled) for (const counts of arms) counts[isOff ? 'off' : 'on'] += 1;

  let credit: { kind: 'direct' | 'influenced'; creator: string; product: string } | null = null;
  if (!isOff) {
    tell('shelf_viewed', 1000);
    const video = simVideos[Math.floor(random() * simVideos.length)] ?? simVideos[0]!;
    const about = { video: video.id, creator: video.creator, position: 0 };
    tell('card_viewed', 1000, about);
    if (random() < 0.5) {
      truth.started += 1;
      truth.views += 1;
      if (isPhone) truth.phoneViews += 1;
      const uniqueMs = Math.floor(random() * 20_000);
      tell('video_started', 2000, { ...about, props: { trigger: 'tap', surface: 'player' } });
      tell('video_viewed', 4000, { ...about, props: { surface: 'player' } });
      for (const percent of [25, 50, 75, 95])
        if (uniqueMs >= percent * 200)
          tell('video_progressed', 4000 + percent * 200, { ...about, props: { percent } });
      if (uniqueMs >= 10_000) {
        truth.half += 1;
        tell('video_engaged', 14_000, { ...about, props: { reason: 'watched' } });
      }
      credit = { kind: 'influenced', creator: video.creator, product: video.product };
      if (random() < 0.3) {
        tell('tag_viewed', 6000, { ...about, product: video.product });
        tell('product_opened', 9000, { ...about, product: video.product, props: { from: 'tag' } });
        credit = { ...credit, kind: 'direct' };
        if (random() < 0.5)
          tell('product_added', 12_000, {
            ...about,
            product: video.product,
            props: { variant: '1', quantity: 1, adapter: 'custom' },
          });
      }
      tell('video_watched', 25_000, {
        ...about,
        props: { watchedMs: uniqueMs, uniqueMs, mutedMs: 0, loops: 0, durationMs: 20_000 },
      });
    }
  }
  // The shelf's own effect: who opened a product orders more often than who was left without it.
  const rate = credit?.kind === 'direct' ? 0.25 : 0.04;
  if (random() >= rate) return;
  if (isSettled) for (const counts of arms) counts[isOff ? 'buyersOff' : 'buyersOn'] += 1;
  order({ index, random, credit, truth, part, isPhone, atMs: startMs + 40 * 60_000, tell, many });
}

interface OrderFacts {
  index: number;
  random: Random;
  credit: { kind: 'direct' | 'influenced'; creator: string; product: string } | null;
  truth: Truth;
  part: SimulatedPart;
  isPhone: boolean;
  atMs: number;
  tell(type: EventType, afterMs: number, more: Partial<EventRow>): void;
  many: number;
}

function order({
  index,
  random,
  credit,
  truth,
  part,
  isPhone,
  atMs,
  tell,
  many,
}: OrderFacts): void {
  const currency = currencies[Math.floor(random() * many)] ?? 'USD';
  const netMinor = 1000 + Math.floor(random() * 9000);
  const taxMinor = Math.round(netMinor * 0.2);
  const orderId = `o-${index}`;
  const product = credit?.product ?? 'p-elsewhere';
  const isRefunded = random() < 0.1;
  const totalMinor = netMinor + taxMinor;
  tell('order_completed', 40 * 60_000, {
    props: {
      orderId,
      currency,
      totalMinor,
      lines: [{ product, variant: '1', quantity: 1, valueMinor: netMinor }],
    },
  });
  const refundMinor = Math.round(totalMinor / 2);
  part.signed.push({
    tenant: SIM_SHOP,
    platform: 'server',
    digest: `digest ${orderId}`,
    receivedMs: atMs + 2000,
    update: {
      kind: 'state',
      orderId,
      updatedMs: atMs,
      state: {
        numbers: [`#${index}`],
        atMs,
        status: 'placed',
        currency,
        totalMinor,
        taxMinor,
        shippingMinor: 0,
        lines: [
          {
            id: '1',
            product,
            variant: '1',
            sku: null,
            quantity: 1,
            netMinor,
            taxMinor,
            session: null,
          },
        ],
        refunds: isRefunded
          ? [
              {
                id: 'r',
                amountMinor: refundMinor,
                lines: [
                  {
                    line: '1',
                    quantity: 0,
                    netMinor: Math.round(netMinor / 2),
                    taxMinor: refundMinor - Math.round(netMinor / 2),
                  },
                ],
              },
            ]
          : [],
      },
    },
  });
  if (isRefunded) addTo(truth.refundedMinor, currency, refundMinor);
  if (credit === null) {
    truth.organic += 1;
    return;
  }
  const keptMinor = netMinor - (isRefunded ? Math.round(netMinor / 2) : 0);
  const sold = truth[credit.kind];
  sold.orders += 1;
  addTo(sold.minor, currency, keptMinor);
  if (credit.kind !== 'direct') return;
  if (isPhone) truth.phoneDirect += 1;
  const own = truth.direct.byCreator.get(credit.creator) ?? none();
  truth.direct.byCreator.set(credit.creator, own);
  own.orders += 1;
  addTo(own.minor, currency, keptMinor);
}
