/**
 * Ways in which pages claim an order that the shop's server signed, and whose it is then. Each is an order of its own in one world:
 * Ann opened both products from the video of `own`, a stranger added both from that of `other` a minute before the order.
 */
import { expect } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import type { ReportStore } from '../../../src/collector/store/types.js';
import { makeAttributionToken } from '../../../src/events/attribution.js';
import { batch, createTestCollector, event, iso, TOKEN } from './support.js';
import { bodies, PLACED, SECRETS, signed } from './webhookBodies.js';

const BILLION = 100_000_000_000;
const SECOND = 1000;
const HOUR = 3_600_000;

interface Claim {
  /**
   * Default: Ann. `guest` has done nothing; `pixel` knows neither visitor nor visit; `early` is Ann's visit before a consent; of
   * `crowd` each claim is a visit of its own, which added both products as the stranger did.
   */
  by?: 'ann' | 'stranger' | 'guest' | 'pixel' | 'early' | 'crowd';
  afterMs?: number;
  totalMinor?: number;
  currency?: string;
  lines?: object[];
}
interface Kind {
  what: string;
  /** Of the signed order: what marks its serum, and whether there is a mug without a mark beside it. Default: neither. */
  mark?: 'ann' | 'unknown';
  withMug?: boolean;
  /** Signed in USD, shown to the shopper in this currency. */
  shown?: { currency: string; amount: string };
  claims: Claim[];
  /** Products credited to the creator whose video Ann watched, and to the stranger's. */
  own?: number;
  other?: number;
}

const serum = (more: object = {}) => ({
  product: 'serum-dew',
  quantity: 2,
  valueMinor: 5616,
  ...more,
});
const mug = { product: 'mug-ridge', variant: '51001', quantity: 1, valueMinor: 1000 };

/** All sums from 51 to 62 that end in a full unit, and the right one. */
const guesses = (by: 'stranger' | 'crowd'): Claim[] =>
  [...Array.from({ length: 12 }, (_, turn) => 5100 + turn * 100), 6116].map((totalMinor) => ({
    by,
    totalMinor,
    lines: [],
  }));

export const claimKinds: Kind[] = [
  { what: 'nobody claims', claims: [] },
  { what: 'one page claims, with what it came to and what was bought', claims: [{}], own: 1 },
  { what: 'one page claims without tax', claims: [{ totalMinor: 5700 }], own: 1 },
  { what: 'one page claims without tax and shipping', claims: [{ totalMinor: 5200 }], own: 1 },
  { what: 'one page claims a cent off', claims: [{ totalMinor: 6117 }], own: 1 },
  { what: 'one page claims without lines', claims: [{ lines: [] }], own: 1 },
  {
    what: 'one page claims, with the shop’s own name for a variant',
    claims: [{ lines: [serum({ product: '632910392', variant: '41001' })] }],
    own: 1,
  },
  {
    what: 'one page claims, with a name that no feed knows',
    claims: [{ lines: [serum({ product: 'DEW/30' })] }],
    own: 1,
  },
  {
    what: 'one page claims in the currency that the shop shows it in',
    shown: { currency: 'EUR', amount: '56.00' },
    claims: [{ currency: 'EUR', totalMinor: 5600 }],
    own: 1,
  },
  {
    what: 'a stranger claims the shown amount in the shop’s currency',
    shown: { currency: 'JPY', amount: '9000' },
    claims: [{ by: 'stranger', currency: 'USD', totalMinor: 9000 }],
  },
  { what: 'a stranger claims a billion', claims: [{ by: 'stranger', totalMinor: BILLION }] },
  { what: 'a stranger claims nothing', claims: [{ by: 'stranger', totalMinor: 0, lines: [] }] },
  { what: 'a stranger claims less than the goods', claims: [{ by: 'stranger', totalMinor: 5100 }] },
  { what: 'a stranger claims in another currency', claims: [{ by: 'stranger', currency: 'EUR' }] },
  {
    what: 'a stranger claims a product that is not in it',
    claims: [{ by: 'stranger', lines: [serum(), mug] }],
  },
  {
    what: 'a stranger claims more pieces',
    claims: [{ by: 'stranger', lines: [serum({ quantity: 3 })] }],
  },
  {
    what: 'a stranger claims it eleven minutes before it is placed',
    claims: [{ by: 'stranger', afterMs: -11 * 60 * SECOND }],
  },
  {
    what: 'its shopper claims after a stranger who knows its number only',
    claims: [{ by: 'stranger', totalMinor: BILLION }, {}],
    own: 1,
  },
  // A signed order without a mark, and one page that knows all of it: there is nothing by which it could be somebody else's.
  { what: 'only a stranger claims, who knows all of it', claims: [{ by: 'stranger' }], other: 1 },
  { what: 'its shopper and then a stranger know all of it', claims: [{}, { by: 'stranger' }] },
  { what: 'a stranger and then its shopper know all of it', claims: [{ by: 'stranger' }, {}] },
  {
    what: 'a shopper who watched nothing and a stranger know all of it',
    claims: [{ by: 'guest' }, { by: 'stranger' }],
  },
  {
    what: 'a stranger claims with one total after the other, until one is right',
    claims: guesses('stranger'),
  },
  {
    what: 'its shopper claims, and a stranger with one total after the other',
    claims: [...guesses('stranger'), {}],
    own: 1,
  },
  {
    what: 'a crowd of visits claims, each with a total of its own, and one is right',
    claims: guesses('crowd'),
  },
  {
    what: 'its shopper claims with all its lines, and a crowd of visits with a total each',
    claims: [...guesses('crowd'), {}],
    own: 1,
  },
  {
    what: 'one page claims without shipping',
    claims: [{ totalMinor: 5616 }],
    own: 1,
  },
  {
    what: 'a stranger claims something between the goods and the total',
    claims: [{ by: 'stranger', totalMinor: 5900 }],
  },
  { what: 'its shopper claims on two pages', claims: [{ lines: [] }, {}], own: 1 },
  { what: 'its shopper claims before and after a consent', claims: [{ by: 'early' }, {}], own: 1 },
  { what: 'a pixel without a visitor claims as well', claims: [{ by: 'pixel' }, {}], own: 1 },
  { what: 'a line’s mark names its visit, and nobody claims', mark: 'ann', claims: [], own: 1 },
  {
    what: 'a line’s mark names its visit, and a stranger knows all of it, a line without a mark too',
    ...{ mark: 'ann', withMug: true },
    claims: [{ by: 'stranger', totalMinor: 7116, lines: [serum(), mug] }],
    own: 2,
  },
  {
    what: 'a line’s mark names its visit, and a stranger claims a billion for the other',
    ...{ mark: 'ann', withMug: true },
    claims: [{ by: 'stranger', totalMinor: BILLION, lines: [mug] }],
    own: 2,
  },
  {
    what: 'a line’s mark names its visit, whose own page is wrong about all of it',
    ...{ mark: 'ann', withMug: true },
    claims: [{ currency: 'EUR', totalMinor: 1, lines: [] }],
    own: 2,
  },
  {
    what: 'a line’s mark names a visit that nobody saw, and one page claims',
    mark: 'unknown',
    claims: [{}],
    own: 1,
  },
];

const feed = {
  version: 1,
  creators: claimKinds.flatMap((_, turn) =>
    ['own', 'other'].map((whose) => ({ id: `${whose}-${turn}`, handle: `@${whose}${turn}` })),
  ),
  products: [
    { id: 'serum-dew', title: 'Dew Serum', variants: [{ id: '41001' }] },
    { id: 'mug-ridge', title: 'Ridge Mug', variants: [{ id: '51001' }] },
  ],
  videos: claimKinds.flatMap((_, turn) =>
    ['own', 'other'].map((whose) => ({
      id: `v-${whose}-${turn}`,
      creator: `${whose}-${turn}`,
      sources: [{ type: 'mp4', src: '/v.mp4' }],
      tags: [{ product: 'serum-dew' }, { product: 'mug-ridge' }],
      rights: { status: 'owned' },
    })),
  ),
};

/** @returns for each kind, in order, how much was sold by whose video, in minor units. */
export async function creditByKind(store: ReportStore): Promise<{ own: number; other: number }[]> {
  const { collector, post, get } = createTestCollector({
    feed,
    store,
    webhooks: [{ platform: 'shopify', secrets: [SECRETS.shopify] }],
  });
  const send = async (
    visitor: string | null,
    session: string | null,
    events: ReturnType<typeof event>[],
  ) => {
    const response = await post(batch(events, {}, { visitor, session }));
    expect(await response.json()).toMatchObject({ rejected: [] });
  };
  for (const [turn, kind] of claimKinds.entries()) {
    const body = JSON.stringify(signedBody(kind, turn));
    const headers = signed('shopify', body);
    expect((await post(body, { path: '/v1/orders/shopify', headers })).status).toBe(200);
    const engaged = (whose: 'own' | 'other', type: 'product_opened' | 'product_added') =>
      ['serum-dew', 'mug-ridge'].map((product) =>
        event(type, {
          ...{ product, video: `v-${whose}-${turn}`, creator: `${whose}-${turn}` },
          at: iso(PLACED - (whose === 'own' ? HOUR : 60 * SECOND)),
        }),
      );
    await send(`ann-${turn}`, `s-ann-${turn}`, engaged('own', 'product_opened'));
    await send(`stranger-${turn}`, `s-stranger-${turn}`, engaged('other', 'product_added'));
    for (const [place, claim] of kind.claims.entries()) {
      const { by = 'ann', afterMs = 3 * SECOND, ...props } = claim;
      const one = by === 'crowd' ? `crowd-${place}` : by;
      const visitor = by === 'pixel' || by === 'early' ? null : `${one}-${turn}`;
      const session = by === 'pixel' ? null : `s-${by === 'early' ? 'ann' : one}-${turn}`;
      if (by === 'crowd') await send(visitor, session, engaged('other', 'product_added'));
      await send(visitor, session, [
        event('order_completed', {
          ...{ video: null, creator: null, view: `thanks-${one}-${turn}` },
          at: iso(PLACED + afterMs),
          props: {
            ...{ orderId: `#${2000 + turn}`, currency: 'USD', totalMinor: 6116, lines: [serum()] },
            ...props,
          },
        }),
      ]);
    }
  }
  const response = await get('/v1/report?from=2026-10-12&to=2026-10-18', {
    authorization: `Bearer ${TOKEN}`,
  });
  const { creators } = (await response.json()) as Report;
  await collector.close();
  const soldBy = (id: string) =>
    creators.rows.find((row) => row.id === id)?.sales.revenue[0]?.minor ?? 0;
  return claimKinds.map((_, turn) => ({
    own: soldBy(`own-${turn}`),
    other: soldBy(`other-${turn}`),
  }));
}

/** The serum alone is sold for 52.00, the mug for 10.00. */
export const expectedByKind = claimKinds.map(({ own = 0, other = 0 }) => ({
  own: [0, 5200, 6200][own],
  other: [0, 5200, 6200][other],
}));

function signedBody({ mark, withMug = false, shown }: Kind, turn: number): object {
  const body = bodies.shopify({ id: `${7000 + turn}` });
  const [line] = body['line_items'] as object[];
  const session = mark && (mark === 'ann' ? `s-ann-${turn}` : 's-nobody-saw');
  const properties = session ? [{ name: '_reelshelf', value: makeAttributionToken(session) }] : [];
  return {
    ...body,
    name: `#${2000 + turn}`,
    order_number: 2000 + turn,
    total_price: withMug ? '71.16' : '61.16',
    ...(shown && {
      total_price_set: {
        shop_money: { amount: '61.16', currency_code: 'USD' },
        presentment_money: { amount: shown.amount, currency_code: shown.currency },
      },
    }),
    line_items: [
      { ...line, properties },
      ...(withMug
        ? [
            {
              id: 7,
              product_id: 94,
              variant_id: 51001,
              quantity: 1,
              price: '10.00',
              properties: [],
            },
          ]
        : []),
    ],
  };
}
