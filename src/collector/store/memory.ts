import { toClaim } from './claims.js';
import { createSignedOrders } from './signedOrders.js';
import { compare, group, keyOf, number, shopperOf } from './rows.js';
import type {
  Completeness,
  EventRow,
  FunnelStep,
  Grouping,
  ReportStore,
  Scope,
  Tally,
  Touch,
} from './types.js';
import { countAll, tallied, talliedTypes, type Counted } from './tallied.js';
import { funnelSteps, USUAL_PART, WATCHED_WITHIN_MS } from './types.js';
import { watchingOf } from './watching.js';

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

const byTime = (a: EventRow, b: EventRow) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1);
const pickClaim = ({ atMs, receivedMs, session, props }: EventRow) => ({
  atMs,
  receivedMs,
  session,
  props,
});
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/**
 * Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
 * are compared with. "Durable" here means until the process ends.
 */
export function createMemoryStore(): ReportStore {
  const rows = new Map<string, EventRow>();
  const { removeBefore, ...signedOrders } = createSignedOrders();

  const inScope = (scope: Scope, anyTime = false) =>
    [...rows.values()].filter(
      (row) =>
        row.tenant === scope.tenant &&
        (scope.automated || !row.automated) &&
        (!scope.creator || row.creator === scope.creator) &&
        (anyTime || (row.atMs >= scope.fromMs && row.atMs < scope.toMs)),
    );

  return {
    append: async (added) => {
      let accepted = 0;
      for (const row of added) {
        const key = keyOf(row);
        if (rows.has(key)) continue;
        rows.set(key, row);
        accepted += 1;
      }
      return { accepted, duplicates: added.length - accepted };
    },
    state: () => ({ isOpen: true }),
    tally: async (scope, by) => {
      const counted = inScope(scope).filter(({ type }) => talliedTypes.has(type));
      const groups = group(counted, (row) => groupKey(row, by));
      return [...groups]
        .map(([key, members]) => tallyRows(key, members))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    watching: async (scope, durationMs) =>
      watchingOf(inScope({ ...scope, toMs: scope.toMs + WATCHED_WITHIN_MS }), scope, durationMs),
    funnel: async (scope, ordered) => {
      const furthest = new Map<string, number>(
        ordered.map((shopper) => [shopper, funnelSteps.length - 1]),
      );
      for (const row of inScope(scope)) {
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
      return Object.fromEntries(
        funnelSteps.map((step, index) => [step, counts[index] ?? 0]),
      ) as Record<FunnelStep, number>;
    },
    completeness: async (scope, quietSinceMs) => {
      const answer: Completeness = {
        views: 0,
        expected: 0,
        received: 0,
        viewsWithLoss: 0,
        openViews: 0,
      };
      const quietViews: { expected: number; received: number }[] = [];
      for (const members of group(inScope(scope, true), (row) => row.view).values()) {
        const firstMs = members.reduce((first, row) => Math.min(first, row.atMs), Infinity);
        if (firstMs < scope.fromMs || firstMs >= scope.toMs) continue;
        if (members.some((row) => row.receivedMs > quietSinceMs)) answer.openViews += 1;
        else
          quietViews.push({
            expected: members.reduce((last, row) => Math.max(last, row.seq), 0) + 1,
            received: new Set(members.map((row) => row.seq)).size,
          });
      }
      const counts = quietViews.map(({ received }) => received).sort((a, b) => a - b);
      const usual = counts[Math.ceil(counts.length * USUAL_PART) - 1] ?? 0;
      for (const { expected: numbered, received } of quietViews) {
        const expected = Math.min(numbered, Math.max(2 * received, usual));
        answer.views += 1;
        answer.expected += expected;
        answer.received += received;
        if (received < expected) answer.viewsWithLoss += 1;
      }
      return answer;
    },
    ...signedOrders,
    claims: async (scope) => {
      const all = inScope(scope, true).filter(
        ({ type, props }) => type === 'order_completed' && typeof props['orderId'] === 'string',
      );
      const claimed = new Set(
        all
          .filter(({ atMs }) => atMs >= scope.fromMs && atMs < scope.toMs)
          .map(({ props }) => props['orderId']),
      );
      return all
        .filter(({ props }) => claimed.has(props['orderId']))
        .sort((a, b) => a.receivedMs - b.receivedMs || compare(keyOf(a), keyOf(b)))
        .map((row) => toClaim({ ...pickClaim(row), shopper: shopperOf(row) }));
    },
    shoppersOf: async (scope, sessions) => {
      const chosen = new Set(sessions);
      const pairs = new Map<string, { session: string; shopper: string }>();
      for (const row of inScope(scope)) {
        if (row.session === null || !chosen.has(row.session)) continue;
        const pair = { session: row.session, shopper: shopperOf(row) };
        pairs.set(JSON.stringify(pair), pair);
      }
      return [...pairs.values()].sort(
        (a, b) => compare(a.session, b.session) || compare(a.shopper, b.shopper),
      );
    },
    touches: async (scope, shoppers) => {
      const chosen = new Set(shoppers);
      return inScope(scope)
        .sort(byTime)
        .flatMap((row) => {
          const kind = touchOf[row.type];
          if (!kind || !chosen.has(shopperOf(row))) return [];
          const { atMs, video, creator, gift, product } = row;
          return [
            {
              shopper: shopperOf(row),
              atMs,
              kind,
              video,
              creator,
              gift,
              product,
              variant: textOrNull(row.props['variant']),
            },
          ];
        });
    },
    countAutomatedViews: async (scope) =>
      new Set(
        inScope({ ...scope, automated: true }).flatMap((row) => (row.automated ? row.view : [])),
      ).size,
    remove: async (which) => {
      const isGone =
        'visitor' in which
          ? doneBy(which.visitor, [...rows.values()])
          : ({ atMs }: EventRow) => atMs < which.beforeMs;
      const before = rows.size;
      for (const [key, row] of rows) if (isGone(row)) rows.delete(key);
      const orders = 'visitor' in which ? 0 : removeBefore(which.beforeMs);
      return before - rows.size + orders;
    },
    close: async () => rows.clear(),
  };
}

/** What a visit told before it knew its visitor is the visitor's, too. */
function doneBy(visitor: string, rows: readonly EventRow[]): (row: EventRow) => boolean {
  const sessions = new Set(
    rows.flatMap((row) => (row.visitor === visitor && row.session !== null ? row.session : [])),
  );
  return (row) => row.visitor === visitor || (row.session !== null && sessions.has(row.session));
}

function groupKey(row: EventRow, by: Grouping): string | null {
  if (by === 'all') return '';
  if (typeof by === 'string') return row[by];
  const start = by.startsMs.findLast((startMs) => startMs <= row.atMs);
  return start === undefined ? null : String(start);
}

function tallyRows(key: string, members: readonly EventRow[]): Tally {
  const isOf = (row: EventRow, { type, surface }: Counted) =>
    row.type === type && (surface === undefined || row.props['surface'] === surface);
  return {
    key,
    creator: members.flatMap((row) => row.creator ?? []).sort()[0] ?? null,
    ...countAll((how) =>
      members
        .filter((row) => isOf(row, how))
        .reduce((sum, row) => sum + (how.sum ? number(row.props[how.sum]) : 1), 0),
    ),
    viewers: new Set(members.filter((row) => isOf(row, tallied.views)).map(shopperOf)).size,
  };
}
