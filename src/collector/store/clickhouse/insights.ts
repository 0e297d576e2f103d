/** The rooms' questions in SQL; `../insights/` says the same in plain code. */
import { HOUR_MS } from '../../../tools/time.js';
import {
  failureTypes,
  NOTHING_TO_SHOW,
  LAG_STEP_MS,
  SKEWED_MS,
  type Arrivals,
  type Facet,
  type InsightStore,
  type Moment,
  type Opening,
  type Reach,
  type Retention,
  type Slot,
  type TagCount,
} from '../insights.js';
import type { PlaceField, Scope } from '../scope.js';
import { UNNAMED } from '../types.js';
import type { AskNow } from './createAnswers.js';
import { startOf } from './tally.js';
import { text, texts, whole, wholes } from './sql.js';
import { anyTime, events, type Step } from './visible.js';

const inPlayer = `ifNull(surface, '') = 'player'`;
const onCard = `ifNull(surface, '') = 'card'`;
const isView = `type = 'video_viewed'`;
const isStart = `type = 'video_started' AND ${inPlayer}`;

const facetsSql = (scope: Scope, step: Step, field: PlaceField, limit: number) => `
  SELECT value, uniqExact(view) AS views FROM (
    SELECT toString(assumeNotNull(${field})) AS value, view FROM ${events(scope, step)} AND ${field} IS NOT NULL)
  GROUP BY value ORDER BY views DESC, value LIMIT ${whole(limit)}`;

/** Of each shopper and line what was done at least once, and then of each line how many. */
function reachSql(
  scope: Scope,
  step: Step,
  by: 'creator' | 'video',
  lines: ReadonlyMap<string, string>,
): string {
  const id = `toString(assumeNotNull(${by}))`;
  const line =
    lines.size === 0
      ? text(UNNAMED)
      : `transform(${id}, ${texts([...lines.keys()])}, ${texts([...lines.values()])}, ${text(UNNAMED)})`;
  return `
    SELECT line AS key, sum(saw) AS cards, sum(previewed) AS previews, sum(began) AS starts, sum(watched) AS "playerViewers", sum(seen) AS viewers,
      countIf(stayed = 1 AND seen = 1) AS engaged, sum(looked) AS opened, sum(took) AS added
    FROM (
      SELECT ${line} AS line, shopper, max(type = 'card_viewed') AS saw, max(${isView} AND ${onCard}) AS previewed, max(${isStart}) AS began,
        max(${isView} AND ${inPlayer}) AS watched, max(${isView}) AS seen, max(type = 'video_engaged') AS stayed,
        max(type = 'product_opened') AS looked, max(type = 'product_added') AS took
      FROM ${events(scope, step)} AND ${by} IS NOT NULL
        AND type IN ('card_viewed', 'video_viewed', 'video_started', 'video_engaged', 'product_opened', 'product_added')
      GROUP BY line, shopper)
    GROUP BY line HAVING max(saw + seen + began + looked + took) > 0 ORDER BY key`;
}

function retentionSql(scope: Scope, step: Step): string {
  const at = (least: number, name: string) => `countIf(furthest >= ${least}) AS ${name}`;
  return `
    SELECT about AS video, ${at(0, 'started')}, ${at(1, 'viewed')}, ${at(25, 'at25')}, ${at(50, 'at50')}, ${at(75, 'at75')}, ${at(95, 'at95')} FROM (
      SELECT toString(assumeNotNull(video)) AS about, view, max(multiIf(${isStart}, 0, ${isView} AND ${inPlayer}, 1,
        type = 'video_progressed' AND visitParamHas(props, 'percent'), toInt64(visitParamExtractInt(props, 'percent')), -1)) AS furthest
      FROM ${events(scope, step)} AND video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_progressed')
      GROUP BY about, view HAVING furthest >= 0)
    GROUP BY about ORDER BY video`;
}

const tagsSql = (scope: Scope, step: Step) => `
  SELECT about AS video, item AS product, seen, opened, tapped, added FROM (
    SELECT toString(assumeNotNull(video)) AS about, toString(assumeNotNull(product)) AS item, uniqExactIf(view, type = 'tag_viewed') AS seen,
      uniqExactIf(view, type = 'product_opened') AS opened, uniqExactIf(view, type = 'product_added') AS added,
      uniqExactIf(view, type = 'product_opened' AND visitParamExtractString(props, 'from') = 'tag') AS tapped
    FROM ${events(scope, step)} AND video IS NOT NULL AND product IS NOT NULL AND type IN ('tag_viewed', 'product_opened', 'product_added')
    GROUP BY about, item)
  ORDER BY video, product`;

const counts = `countIf(${isView}) AS views, countIf(type = 'video_engaged') AS engaged, countIf(type = 'product_added') AS adds`;

const firstToldSql = (scope: Scope, step: Step) => `
  SELECT toString(assumeNotNull(video)) AS about, min(at_ms) AS "firstMs" FROM ${anyTime(scope, step)} AND at_ms < ${whole(scope.toMs)} AND video IS NOT NULL
  GROUP BY about HAVING "firstMs" >= ${whole(scope.fromMs)}`;

function openingsSql(
  scope: Scope,
  step: Step,
  hours: number,
  told: ReadonlyMap<string, number>,
): string {
  const firstMs = `toInt64(transform(toString(assumeNotNull(video)), ${texts([...told.keys()])}, ${wholes([...told.values()])}, 0))`;
  return `
    SELECT about AS video, any(began) AS "firstMs", hour, views, engaged, adds FROM (
      SELECT toString(assumeNotNull(video)) AS about, ${firstMs} AS began, intDiv(at_ms - began, ${HOUR_MS}) AS hour, ${counts}
      FROM ${events(scope, step)} AND video IS NOT NULL AND ${firstMs} > 0 AND at_ms < ${firstMs} + ${whole(hours * HOUR_MS)}
      GROUP BY about, began, hour)
    GROUP BY about, hour, views, engaged, adds ORDER BY video, hour`;
}

function momentsSql(scope: Scope, step: Step, slots: readonly Slot[], isModern: boolean): string {
  const starts = slots.map(({ startMs }) => startMs);
  const isUnshown = `(type = 'shelf_failed' AND visitParamExtractString(props, 'code') = '${NOTHING_TO_SHOW}')`;
  return `
    SELECT slot, about AS video, shown AS "shelfViews", unshown, views, engaged, adds FROM (
      SELECT transform(toInt64(${startOf('at_ms', starts, isModern)}), ${wholes(starts)}, ${wholes(slots.map(({ slot }) => slot))}, 0) AS slot,
        toString(ifNull(video, ${text(UNNAMED)})) AS about, countIf(type = 'shelf_viewed') AS shown, countIf(${isUnshown}) AS unshown, ${counts}
      FROM ${events(scope, step)} AND at_ms >= ${whole(starts[0] ?? 0)}
        AND (type IN ('shelf_viewed', 'video_viewed', 'video_engaged', 'product_added') OR ${isUnshown})
      GROUP BY slot, about)
    ORDER BY slot, video`;
}

/** What pages say of themselves is JSON that the collector wrote; these names stand in it once. */
const arrivalsSql = (scope: Scope, step: Step) => `
  SELECT events, views, "lastMs", consented, skewed, lags[toUInt32(ceil(events * 0.5))] AS "lagMedianMs", lags[toUInt32(ceil(events * 0.95))] AS "lagMostMs"
  FROM (
    SELECT count() AS events, uniqExact(view) AS views, max(received_ms) AS "lastMs", arraySort(groupArray(intDiv(received_ms - at_ms, ${LAG_STEP_MS}) * ${LAG_STEP_MS})) AS lags,
      uniqExactIf(view, visitParamExtractBool(context, 'analytics') = 1) AS consented,
      uniqExactIf(view, abs(visitParamExtractFloat(context, 'skewMs')) > ${SKEWED_MS}) AS skewed
    FROM ${events(scope, step)})
  WHERE events > 0`;

const versionsSql = (scope: Scope, step: Step) => `
  SELECT visitParamExtractString(context, 'version') AS version, uniqExact(view) AS views, max(received_ms) AS "lastMs"
  FROM ${events(scope, step)} AND visitParamHas(context, 'version') GROUP BY version ORDER BY views DESC, version`;

const failuresSql = (scope: Scope, step: Step) => `
  SELECT toString(type) AS kind, if(visitParamHas(props, 'code'), visitParamExtractString(props, 'code'), visitParamExtractString(props, 'reason')) AS code, count() AS times
  FROM ${events(scope, step)} AND type IN (${failureTypes.map(text).join(', ')}) GROUP BY kind, code ORDER BY times DESC, kind, code`;

export type InsightAnswers = Omit<InsightStore, 'keepCosts' | 'removeCosts' | 'costs'>;

export const insightAnswers = (ask: AskNow): InsightAnswers => ({
  facets: (scope, field, limit) => ask<Facet>((step) => facetsSql(scope, step, field, limit)),
  reach: (scope, by, lines) => ask<Reach>((step) => reachSql(scope, step, by, lines)),
  retention: (scope) => ask<Retention>((step) => retentionSql(scope, step)),
  tagCounts: (scope) => ask<TagCount>((step) => tagsSql(scope, step)),
  async openings(scope, hours) {
    const told = await ask<{ about: string; firstMs: number }>((step) => firstToldSql(scope, step));
    const first = new Map(told.map(({ about, firstMs }) => [about, firstMs]));
    return first.size === 0 ? [] : ask<Opening>((step) => openingsSql(scope, step, hours, first));
  },
  moments: async (scope, slots) =>
    slots.length === 0
      ? []
      : ask<Moment>((step, { isModern }) => momentsSql(scope, step, slots, isModern)),
  async arrivals(scope) {
    const [told] = await ask<Omit<Arrivals, 'versions' | 'failures'>>((step) =>
      arrivalsSql(scope, step),
    );
    const failures = await ask<{
      kind: Arrivals['failures'][number]['type'];
      code: string;
      times: number;
    }>((step) => failuresSql(scope, step));
    return {
      ...(told ?? noArrivals),
      versions: await ask<Arrivals['versions'][number]>((step) => versionsSql(scope, step)),
      failures: failures.map(({ kind, ...rest }) => ({ type: kind, ...rest })),
    };
  },
});

const noArrivals = {
  events: 0,
  views: 0,
  consented: 0,
  skewed: 0,
  lastMs: null,
  lagMedianMs: 0,
  lagMostMs: 0,
} as const;
