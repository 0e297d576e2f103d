import type { DuckDBValue } from '@duckdb/node-api';
import type { OrderUpdate, SignedRow } from '../../webhooks/signedOrder.js';
import { toClaim, type ClaimRow } from '../claims.js';
import type { CreditedDayStore } from '../creditedDays.js';
import type { InsightStore } from '../insights.js';
import {
  funnelSteps,
  type Aged,
  type Completeness,
  type FeedName,
  type FunnelStep,
  type Grouping,
  type KeptOrder,
  type ReportStore,
  type Tally,
  type Touch,
  type Watching,
} from '../types.js';
import type { Ask } from './createReader.js';
import { agedSql, keptOrdersSql } from './ageing.js';
import { exposedAnswers } from './exposed.js';
import { placedAnswers } from './placed.js';
import { LEFT } from './narrowed.js';
import * as summed from './summed/questions.js';
import {
  allClaims,
  automatedSql,
  claimsSql,
  completenessSql,
  feedNamesSql,
  funnelSql,
  lastSignedSql,
  pageViewsSql,
  shoppersSql,
  signedSinceSql,
  signedSql,
  tallySql,
  touchesSql,
  watchingSql,
} from './questions.js';

type Answers = Omit<
  ReportStore,
  | keyof InsightStore
  | keyof CreditedDayStore
  | 'append'
  | 'appendSigned'
  | 'reading'
  | 'keepFeedNames'
  | 'state'
  | 'forget'
  | 'age'
  | 'everything'
  | 'hasTakenIn'
  | 'takeIn'
  | 'close'
>;

/** Of questions that are not about a stretch of time. */
const anyTime = { tenant: '', fromMs: 0, toMs: 0, automated: true };

/** The contract's questions, each by its SQL. */
export const createAnswers = (ask: Ask): Answers => ({
  ...countingAnswers(ask),
  ...orderAnswers(ask),
  ...exposedAnswers(ask),
  ...placedAnswers(ask),
  aged: async () =>
    (await ask<Aged>(agedSql, anyTime))[0] ?? { eventsMs: 0, ordersMs: 0, monthsMs: 0 },
  keptOrders: (scope) =>
    ask(
      keptOrdersSql,
      scope,
      {},
      ({ told, ...time }: Pick<KeptOrder, 'fromMs' | 'toMs'> & { told: string }): KeptOrder => ({
        ...(JSON.parse(told) as KeptOrder),
        ...time,
      }),
    ),
  feedNames: () =>
    ask(
      feedNamesSql,
      anyTime,
      {},
      ({ told, ...name }: Omit<FeedName, 'label'> & { told: string }): FeedName => ({
        ...name,
        label: JSON.parse(told) as FeedName['label'],
      }),
    ),
});

/** What is counted of events. */
const countingAnswers = (
  ask: Ask,
): Pick<Answers, 'tally' | 'watching' | 'funnel' | 'completeness' | 'countAutomatedViews'> => ({
  tally: (scope, by, chosen) =>
    ask<Tally>(
      {
        events: tallySql(by, chosen !== undefined),
        sums: summed.tallySql(scope, by, chosen !== undefined),
      },
      scope,
      { ...startsOf(by), ...(chosen ? { chosen: textList(chosen) } : {}) },
    ),
  watching: (scope, durationMs) =>
    ask<Watching>(
      {
        events: watchingSql({ events: LEFT }),
        sums: summed.watchingSql(scope),
        bounds: summed.watchingBoundsSql,
      },
      scope,
      {
        videos: textList([...durationMs.keys()]),
        lengths: JSON.stringify([...durationMs.values()]),
      },
    ),
  funnel: async (scope, ordered) => {
    const rows = await ask<{ furthest: number; shoppers: number }>(
      { events: funnelSql, sums: summed.funnelSql(scope) },
      scope,
      { ordered: textList(ordered) },
    );
    const counts = new Map(rows.map(({ furthest, shoppers }) => [furthest, shoppers]));
    return Object.fromEntries(
      funnelSteps.map((step, index) => [step, counts.get(index) ?? 0]),
    ) as Record<FunnelStep, number>;
  },
  completeness: async (scope, quietSinceMs) => {
    const [answer] = await ask<Completeness>(
      { events: completenessSql(pageViewsSql), sums: summed.pagesSql(scope) },
      scope,
      { quiet: BigInt(quietSinceMs) },
    );
    return answer ?? { views: 0, expected: 0, received: 0, viewsWithLoss: 0, openViews: 0 };
  },
  countAutomatedViews: async (scope) => {
    const count = async (sums: string | null) =>
      (await ask<{ views: number; unsure?: number }>({ events: automatedSql, sums }, scope))[0];
    const told = await count(summed.automatedSql);
    return (told?.unsure ? await count(null) : told)?.views ?? 0;
  },
});

/** Orders, and what led to them. */
const orderAnswers = (
  ask: Ask,
): Pick<
  Answers,
  'signedUpdates' | 'signedSince' | 'lastSigned' | 'claims' | 'shoppersOf' | 'touches' | 'dayMarks'
> => ({
  dayMarks: async (scope) => {
    const rows = await ask<{ dayMs: number | null; mark: string | null }>(
      { events: noMarksSql, sums: summed.dayMarksSql },
      scope,
    );
    const ofAll = rows.find(({ dayMs }) => dayMs === null)?.mark ?? null;
    return ofAll === null
      ? null
      : { ofAll, ofDays: new Map(rows.map(({ dayMs, mark }) => [dayMs ?? NaN, mark ?? ''])) };
  },
  signedUpdates: (scope) =>
    ask(
      signedSql,
      scope,
      {},
      ({ told, ...row }: Omit<SignedRow, 'update'> & { told: string }): SignedRow => ({
        ...row,
        update: JSON.parse(told) as OrderUpdate,
      }),
    ),
  signedSince: async (tenant) => {
    return (
      (await ask<{ since: number | null }>(signedSinceSql, { ...anyTime, tenant }))[0]?.since ??
      null
    );
  },
  lastSigned: (tenant) =>
    ask<{ platform: string; lastMs: number }>(lastSignedSql, { ...anyTime, tenant }),
  claims: (scope) =>
    ask(
      { events: claimsSql(allClaims), sums: claimsSql('claims'), isOfAnyPlace: true },
      scope,
      {},
      ({ props, ...row }: Omit<ClaimRow, 'props'> & { props: string }) =>
        toClaim({ ...row, props: JSON.parse(props) }),
    ),
  shoppersOf: (scope, sessions) =>
    ask<{ session: string; shopper: string }>(
      { events: shoppersSql, sums: summed.shoppersSql(scope), isOfAnyPlace: true },
      scope,
      { sessions: textList(sessions) },
    ),
  touches: (scope, shoppers) =>
    ask<Touch>({ events: touchesSql, sums: summed.touchesSql }, scope, {
      shoppers: textList(shoppers),
    }),
});

/** Events do not say which of them are new. */
const noMarksSql = `SELECT NULL AS "dayMs", NULL AS mark`;

/** Lists travel as JSON text: the driver's own list values need a type for the empty one. */
const textList = (values: readonly string[]): DuckDBValue => JSON.stringify(values);
const startsOf = (by: Grouping): Record<string, DuckDBValue> =>
  typeof by === 'object' ? { starts: JSON.stringify(by.startsMs) } : {};
