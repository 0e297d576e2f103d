/** Who got how far, and what shoppers did with videos and products, in plain code. */
import { compare, shopperOf, surfaceOf } from './rows.js';
import { funnelSteps, type EventRow, type FunnelStep, type Touch } from './types.js';

const stepOf: Partial<Record<EventRow['type'], FunnelStep>> = {
  shelf_viewed: 'seen',
  card_viewed: 'seen',
  video_viewed: 'viewed',
  video_engaged: 'engaged',
  product_opened: 'opened',
  product_added: 'added',
};
const touchOf: Partial<Record<EventRow['type'], Touch['kind']>> = {
  video_viewed: 'viewed',
  tag_viewed: 'tagged',
  product_opened: 'opened',
  product_added: 'added',
};

/** @param rows - of the scope. */
export function funnelOf(
  rows: readonly EventRow[],
  ordered: readonly string[],
): Record<FunnelStep, number> {
  const furthest = new Map<string, number>(
    ordered.map((shopper) => [shopper, funnelSteps.length - 1]),
  );
  for (const row of rows) {
    const step = stepOf[row.type];
    if (step)
      furthest.set(
        shopperOf(row),
        Math.max(funnelSteps.indexOf(step), furthest.get(shopperOf(row)) ?? -1),
      );
  }
  const counts = funnelSteps.map(
    (_, index) => [...furthest.values()].filter((reached) => reached === index).length,
  );
  return Object.fromEntries(funnelSteps.map((step, index) => [step, counts[index] ?? 0])) as Record<
    FunnelStep,
    number
  >;
}

/**
 * @param rows - of the scope, whatever its filter leaves.
 * @param inside - those that it leaves.
 */
export function touchesOf(
  rows: readonly EventRow[],
  shoppers: readonly string[],
  inside: ReadonlySet<EventRow>,
): Touch[] {
  const chosen = new Set(shoppers);
  return [...rows].sort(byTime).flatMap((row) => {
    const kind = touchOf[row.type];
    const shopper = shopperOf(row);
    if (!kind || !chosen.has(shopper)) return [];
    const { atMs, video, creator, gift, product } = row;
    const variant = textOrNull(row.props['variant']);
    const live = row.props['live'] === true;
    const about = { video, creator, gift, product, variant, live };
    const isAnswer = surfaceOf(row) === 'answer';
    return [{ shopper, atMs, kind, ...about, isAnswer, isInside: inside.has(row) }];
  });
}

/** Whose these sessions are. */
export function shoppersIn(
  rows: readonly EventRow[],
  sessions: readonly string[],
): { session: string; shopper: string }[] {
  const chosen = new Set(sessions);
  const pairs = new Map<string, { session: string; shopper: string }>();
  for (const row of rows) {
    if (row.session === null || !chosen.has(row.session)) continue;
    const pair = { session: row.session, shopper: shopperOf(row) };
    pairs.set(JSON.stringify(pair), pair);
  }
  return [...pairs.values()].sort(
    (a, b) => compare(a.session, b.session) || compare(a.shopper, b.shopper),
  );
}

const byTime = (a: EventRow, b: EventRow) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1);
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
