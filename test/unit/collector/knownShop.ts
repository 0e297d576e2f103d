/** A shop whose every act a test knows, with its feed; and what its report says. */
import { expect } from 'vitest';
import type { Report, Row } from '../../../src/collector/reports/shared/types.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN } from './support.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const feed = {
  version: 1,
  creators: [
    { id: 'mia', handle: '@mia.skin', name: 'Mia', avatar: 'https://cdn.halden.example/mia.jpg' },
    { id: 'jo', handle: '@jo' },
  ],
  products: [
    {
      id: 'serum-dew',
      title: 'Dew Serum',
      image: { src: 'https://img.halden.example/serum.jpg' },
      variants: [{ id: '41001' }, { id: '41002' }],
    },
    { id: 'mug-ridge', title: 'Ridge Mug', variants: [{ id: '51001' }] },
    { id: 'lamp-dusk', title: 'Dusk Lamp' },
  ],
  videos: [
    {
      id: 'am-routine',
      creator: 'mia',
      title: 'My AM routine',
      sources: [{ type: 'mp4', src: '/am.mp4' }],
      tags: [{ product: 'serum-dew' }],
      rights: { status: 'owned' },
    },
    {
      id: 'pour',
      creator: 'jo',
      title: 'Slow pour',
      sources: [{ type: 'mp4', src: '/pour.mp4' }],
      tags: [{ product: 'mug-ridge' }],
      rights: { status: 'owned' },
    },
  ],
};

export type Act = [
  type: Parameters<typeof event>[0],
  agoMs: number,
  more?: Record<string, unknown>,
];
export const am = { video: 'am-routine', creator: 'mia' };
export const pour = { video: 'pour', creator: 'jo' };
export const order = (
  orderId: string,
  lines: [product: string, valueMinor: number, variant?: string][],
  currency = 'USD',
) => ({
  video: null,
  creator: null,
  props: {
    orderId,
    currency,
    totalMinor: lines.reduce((sum, [, value]) => sum + value, 0),
    lines: lines.map(([product, valueMinor, variant]) => ({
      product,
      quantity: 1,
      valueMinor,
      ...(variant ? { variant } : {}),
    })),
  },
});

export function createShop(options: Parameters<typeof createTestCollector>[0] = {}) {
  const made = createTestCollector({ feed, ...options });
  let views = 0;
  return {
    ...made,
    /** One page view of one visitor: acts in order, numbered. */
    async visit(
      visitor: string | null,
      acts: Act[],
      more: { context?: Record<string, unknown>; lose?: number[] } = {},
    ) {
      views += 1;
      const view = `${visitor ?? 'anonymous'}-${views}`;
      const events = acts.map(([type, agoMs, rest], seq) =>
        event(type, { view, seq, at: iso(NOW - agoMs), ...rest }),
      );
      const response = await made.post(
        batch(
          events.filter(({ seq }) => !more.lose?.includes(seq)),
          {},
          { visitor, session: visitor && `s-${visitor}`, ...more.context },
        ),
      );
      expect(await response.json()).toMatchObject({ rejected: [] });
    },
    async report(query = 'from=2026-10-12&to=2026-10-18') {
      const response = await made.get(`/v1/report?${query}`, { authorization: `Bearer ${TOKEN}` });
      expect(response.status).toBe(200);
      return (await response.json()) as Report;
    },
  };
}

export const pick = (row: Row | undefined) =>
  row && {
    views: row.views,
    engaged: row.engaged,
    opens: row.opens,
    adds: row.adds,
    orders: row.sales.orders,
    revenue: row.sales.revenue,
  };
