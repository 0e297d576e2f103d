import { createAged } from './aged.js';
import { claimsOf } from './claims.js';
import { completenessOf } from './completeness.js';
import { keyOf } from './rows.js';
import { armsIn, exposuresOf } from './exposed.js';
import { memoryInsights } from './insights/memoryInsights.js';
import { fitting } from './places.js';
import { createMoving } from './moving.js';
import { freshnessOf, placementsOf } from './placed.js';
import { funnelOf, shoppersIn, touchesOf } from './shoppers.js';
import { createSignedOrders } from './signedOrders.js';
import { talliesOf } from './tallies.js';
import type { Cost } from './insights.js';
import type { EventRow, FeedName, ReportStore, Scope } from './types.js';
import { WATCHED_WITHIN_MS } from './types.js';
import { watchingOf } from './watching.js';

const automatedIn = (rows: readonly EventRow[]): number =>
  new Set(rows.flatMap(({ automated, view }) => (automated ? view : []))).size;

/**
 * Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
 * are compared with. "Durable" here means until the process ends.
 */
export function createMemoryStore(): ReportStore {
  const rows = new Map<string, EventRow>();
  const names = new Map<string, FeedName>();
  const costs = new Map<string, Cost>();
  const { removeBefore, signedKept, knowSince, ...signedOrders } = createSignedOrders();

  const aged = createAged();
  const removeWhere = (isGone: (row: EventRow) => boolean) => {
    const before = rows.size;
    for (const [key, row] of rows) if (isGone(row)) rows.delete(key);
    return before - rows.size;
  };

  /** @param time - another stretch of time than the scope's. */
  const inScope = (scope: Scope, { fromMs, toMs }: Pick<Scope, 'fromMs' | 'toMs'> = scope) => {
    const ofShop = [...rows.values()].filter(({ tenant }) => tenant === scope.tenant);
    const fits = fitting(scope, ofShop);
    return ofShop.filter(
      (row) =>
        (scope.automated || !row.automated) &&
        (!scope.creator || row.creator === scope.creator) &&
        row.atMs >= fromMs &&
        row.atMs < toMs &&
        fits(row),
    );
  };
  /** Whatever is said to be left of them. */
  const allInScope = ({ only: _only, ...scope }: Scope, time?: Pick<Scope, 'fromMs' | 'toMs'>) =>
    inScope(scope, time);

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
    tally: async (scope, by, chosen) =>
      talliesOf(inScope(scope), scope.only ? [] : aged.sumsIn(scope), by, chosen),
    watching: async (scope, durationMs) =>
      watchingOf(
        inScope(scope, { ...scope, toMs: scope.toMs + WATCHED_WITHIN_MS }),
        scope,
        durationMs,
      ),
    funnel: async (scope, ordered) => funnelOf(inScope(scope), ordered),
    completeness: async (scope, quietSinceMs) =>
      completenessOf(inScope(scope, anyTime), scope, quietSinceMs),
    ...signedOrders,
    claims: async (scope) => claimsOf(allInScope(scope, anyTime), scope),
    shoppersOf: async (scope, sessions) => shoppersIn(allInScope(scope), sessions),
    touches: async (scope, shoppers) =>
      touchesOf(allInScope(scope), shoppers, new Set(inScope(scope))),
    exposures: async (scope, settledMs) =>
      exposuresOf(allInScope(scope), new Set(inScope(scope)), settledMs),
    armsOf: async (scope, share, visitors) =>
      armsIn(allInScope(scope), new Set(inScope(scope)), share, visitors),
    placements: async (scope) => placementsOf(inScope(scope)),
    freshness: async (scope) => freshnessOf(inScope(scope), scope.toMs),
    ...memoryInsights(inScope, costs),
    countAutomatedViews: async (scope) =>
      automatedIn(inScope({ ...scope, automated: true, creator: null })),
    keepFeedNames: async (list) =>
      list.forEach((name) => names.set(`${name.kind} ${name.id}`, name)),
    feedNames: async () => [...names.values()],
    forget: async (visitor) => removeWhere(doneBy(visitor, [...rows.values()])),
    aged: aged.aged,
    keptOrders: aged.keptOrders,
    age: async (ageing) => {
      const isOld = ({ atMs }: EventRow) => atMs < ageing.eventsMs;
      aged.take([...rows.values()].filter(isOld), ageing);
      return removeWhere(isOld) + removeBefore(ageing.eventsMs);
    },
    ...createMoving({ rows, signedKept, knowSince, aged, costs, names }),
    close: async () => rows.clear(),
  };
}

const anyTime = { fromMs: -Infinity, toMs: Infinity };

/** What a visit told before it knew its visitor is the visitor's, too. */
function doneBy(visitor: string, rows: readonly EventRow[]): (row: EventRow) => boolean {
  const sessions = new Set(
    rows.flatMap((row) => (row.visitor === visitor && row.session !== null ? row.session : [])),
  );
  return (row) => row.visitor === visitor || (row.session !== null && sessions.has(row.session));
}
