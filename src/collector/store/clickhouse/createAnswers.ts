import type { OrderUpdate, SignedRow } from '../../webhooks/signedOrder.js';
import { toClaim, type ClaimRow } from '../claims.js';
import { judgeViews, type ViewCounts } from '../completeness.js';
import { compare, keyOf } from '../rows.js';
import { latestOf } from '../signedOrders.js';
import {
  funnelSteps,
  type EventRow,
  type Exposure,
  type Exposures,
  type FeedName,
  type Freshness,
  type FunnelStep,
  type KeptOrder,
  type Placement,
  type ReportStore,
  type Scope,
  type Tally,
  type Touch,
} from '../types.js';
import type { Server } from './connect.js';
import {
  armsSql,
  automatedSql,
  claimsSql,
  completenessSql,
  exposuresSql,
  freshnessSql,
  funnelSql,
  lastSignedSql,
  placementsSql,
  shoppersSql,
  signedSinceSql,
  signedSql,
  touchesSql,
} from './questions.js';
import { dayMarks } from './dayMarks.js';
import type { KeptDays } from './days/createKeptDays.js';
import { insightAnswers, type InsightAnswers } from './insights.js';
import { KEPT_ORDERS, NAMES } from './schema.js';
import { text, whole } from './sql.js';
import { tallySql } from './tally.js';
import { isKept, readStep, type Step } from './visible.js';
import { askWatching } from './watching.js';

/** Runs with the server; where it cannot be reached the store is closed until it can. */
export type Use = <T>(run: (server: Server) => Promise<T>) => Promise<T>;

type Answers = Pick<
  ReportStore,
  | 'tally'
  | 'watching'
  | 'funnel'
  | 'completeness'
  | 'signedUpdates'
  | 'signedSince'
  | 'lastSigned'
  | 'claims'
  | 'shoppersOf'
  | 'touches'
  | 'dayMarks'
  | 'exposures'
  | 'armsOf'
  | 'placements'
  | 'freshness'
  | 'countAutomatedViews'
  | 'feedNames'
  | keyof InsightAnswers
  | 'aged'
  | 'keptOrders'
>;

/** Asks the server a question about what counts now. */
export type AskNow = <Row>(sql: (step: Step, server: Server) => string) => Promise<Row[]>;

/**
 * The contract's questions, each by its SQL.
 *
 * @param final - how events are read: see {@link Step.final}.
 * @param days - for the many questions of one report. What comes meanwhile is told in it or not.
 */
export function createAnswers(
  use: Use,
  final: Step['final'] = 'FINAL',
  days: KeptDays | null = null,
): Answers {
  const stepOf = shareSteps(final);
  const withDays = days === null ? stepOf : useDays(stepOf, days);
  const askOfDays = <Row>(scope: Scope, sql: (step: Step, server: Server) => string) =>
    use(async (server) => server.ask<Row>(sql(await withDays(server, scope), server)));
  const ask: AskNow = <Row>(sql: (step: Step, server: Server) => string): Promise<Row[]> =>
    use(async (server) => server.ask<Row>(sql(await stepOf(server), server)));
  return {
    tally: async (scope, by, chosen) => {
      if (typeof by === 'object' && by.startsMs.length === 0) return [];
      return askOfDays<Tally>(scope, (step, { isModern }) =>
        tallySql(scope, step, by, chosen ?? null, isModern),
      );
    },
    watching: (scope, known) =>
      use(async (server) => askWatching(server, scope, await withDays(server, scope), known)),
    funnel: async (scope, ordered) => {
      const rows = await askOfDays<{ furthest: number; shoppers: number }>(scope, (step) =>
        funnelSql(scope, step, ordered),
      );
      const counts = new Map(rows.map(({ furthest, shoppers }) => [furthest, shoppers]));
      return Object.fromEntries(
        funnelSteps.map((name, index) => [name, counts.get(index) ?? 0]),
      ) as Record<FunnelStep, number>;
    },
    completeness: async (scope, quietSinceMs) =>
      judgeViews(
        (
          await askOfDays<Omit<ViewCounts, 'isOpen'> & { isOpen: number }>(scope, (step) =>
            completenessSql(scope, step, quietSinceMs),
          )
        ).map((counts) => ({ ...counts, isOpen: counts.isOpen === 1 })),
      ),
    claims: async (scope) =>
      claimsIn(scope.tenant, await ask<ClaimLine>((step) => claimsSql(scope, step))),
    shoppersOf: async (scope, sessions) =>
      sessions.length === 0 ? [] : ask((step) => shoppersSql(scope, step, sessions)),
    touches: async (scope, shoppers) =>
      shoppers.length === 0
        ? []
        : (
            await ask<
              Omit<Touch, 'isInside' | 'live' | 'isAnswer'> & {
                isInside: number;
                live: number;
                isAnswer: number;
              }
            >((step) => touchesSql(scope, step, shoppers))
          ).map((touch) => ({
            ...touch,
            live: touch.live === 1,
            isInside: touch.isInside === 1,
            isAnswer: touch.isAnswer === 1,
          })),
    dayMarks: (scope) => use(async (server) => dayMarks(server, scope, await stepOf(server))),
    exposures: (scope, settledMs) => ask<Exposures>((step) => exposuresSql(scope, step, settledMs)),
    armsOf: async (scope, share, visitors) =>
      visitors.length === 0 ? [] : ask<Exposure>((step) => armsSql(scope, step, share, visitors)),
    placements: (scope) => ask<Placement>((step) => placementsSql(scope, step)),
    freshness: (scope) => ask<Freshness>((step) => freshnessSql(scope, step)),
    countAutomatedViews: async (scope) =>
      (await askOfDays<{ views: number }>(scope, (step) => automatedSql(scope, step)))[0]?.views ??
      0,
    aged: () => use(async (server) => (await readStep(server)).aged),
    keptOrders: async (scope) =>
      (await ask<OrderLine>((step) => ordersSql(scope, step))).map(orderOf),
    ...signedAnswers(use),
    ...insightAnswers(ask),
    feedNames: () => use(feedNamesOf),
  };
}

async function feedNamesOf({ ask }: Server): Promise<FeedName[]> {
  const names = await ask<Omit<FeedName, 'label'> & { told: string }>(
    `SELECT kind, id, told FROM ${NAMES} FINAL`,
  );
  return names.map(({ told, ...name }) => ({
    ...name,
    label: JSON.parse(told) as FeedName['label'],
  }));
}

/**
 * What counts is asked anew each time, since another collector may have aged something a moment ago; those who ask in the same moment, as
 * a report does, hear it together.
 */
function shareSteps(final: Step['final']): (server: Server) => Promise<Step> {
  let together: { server: Server; step: Promise<Step> } | null = null;
  return (server) => {
    if (together?.server === server) return together.step;
    const mine = { server, step: readStep(server, final) };
    together = mine;
    // Nobody who comes later may hear what was so before.
    queueMicrotask(() => {
      if (together === mine) together = null;
    });
    return mine.step;
  };
}

/** Questions of one range hear of the same kept days. */
function useDays(
  stepOf: (server: Server) => Promise<Step>,
  days: KeptDays,
): (server: Server, scope: Scope) => Promise<Step> {
  const known = new Map<string, Promise<Step['parts']>>();
  return async (server, scope) => {
    const step = await stepOf(server);
    const { tenant, fromMs, toMs, creator = null, only } = scope;
    const key = JSON.stringify([
      server.url,
      tenant,
      fromMs,
      toMs,
      creator,
      Boolean(only),
      step.step,
    ]);
    const parts = known.get(key) ?? days.partsFor(server, scope, step);
    known.set(key, parts);
    return { ...step, parts: await parts };
  };
}

const signedAnswers = (
  use: Use,
): Pick<Answers, 'signedUpdates' | 'signedSince' | 'lastSigned'> => ({
  signedUpdates: async (scope) =>
    latestOf(
      (
        await use((server) =>
          server.ask<Omit<SignedRow, 'update'> & { told: string }>(signedSql(scope)),
        )
      ).map(({ told, ...row }) => ({ ...row, update: JSON.parse(told) as OrderUpdate })),
    ),
  signedSince: async (tenant) => {
    const [row] = await use((server) =>
      server.ask<{ since: number; found: number }>(signedSinceSql(tenant)),
    );
    return row && row.found > 0 ? row.since : null;
  },
  lastSigned: (tenant) =>
    use((server) => server.ask<{ platform: string; lastMs: number }>(lastSignedSql(tenant))),
});

type ClaimLine = Omit<ClaimRow, 'props'> & { props: string } & Pick<
    EventRow,
    'id' | 'view' | 'visitor'
  >;

/** As they came; of those of one moment in the order of the other stores. */
function claimsIn(tenant: string, lines: readonly ClaimLine[]) {
  const claims = lines.map(({ id, view, visitor, ...line }) => {
    const row = { ...line, props: JSON.parse(line.props) as EventRow['props'] };
    return { row, key: keyOf({ ...row, tenant, id, view, visitor, type: 'order_completed' }) };
  });
  return claims
    .sort((a, b) => a.row.receivedMs - b.row.receivedMs || compare(a.key, b.key))
    .map(({ row }) => toClaim(row));
}

interface OrderLine {
  fromMs: number;
  toMs: number;
  told: string;
}

const ordersSql = ({ tenant, fromMs, toMs }: Scope, step: Step) =>
  `SELECT from_ms AS "fromMs", to_ms AS "toMs", told FROM ${KEPT_ORDERS} FINAL
   WHERE tenant = ${text(tenant)} AND from_ms >= ${whole(fromMs)} AND to_ms <= ${whole(toMs)} AND ${isKept(step)} ORDER BY from_ms, step, number`;

const orderOf = ({ told, ...time }: OrderLine): KeptOrder => ({
  ...(JSON.parse(told) as KeptOrder),
  ...time,
});
