/** The rooms' questions in SQL; `../insights/` says the same in plain code. */
import { HOUR_MS } from '../../../tools/time.js';
import {
  failureTypes,
  NOTHING_TO_SHOW,
  SKEWED_MS,
  type Arrivals,
  type Facet,
  type InsightStore,
  type Moment,
  type Opening,
  type Reach,
  type Retention,
  type TagCount,
} from '../insights.js';
import type { PlaceField } from '../scope.js';
import { UNNAMED } from '../types.js';
import type { Ask } from './createReader.js';
import { inRange, ofAnyPlace, scope } from './questions.js';

const inScope = `${scope} AND ${inRange}`;
const onCard = `surface = 'card'`;
const inPlayer = `surface = 'player'`;
const isView = `type = 'video_viewed'`;
const isStart = `type = 'video_started' AND ${inPlayer}`;

const facetsSql = (field: PlaceField) => `
  SELECT ${field} AS value, count(DISTINCT view)::DOUBLE AS views FROM events WHERE ${inScope} AND ${field} IS NOT NULL
  GROUP BY ${field} ORDER BY views DESC, value LIMIT $limit::BIGINT`;

/** Of each shopper and line what was done at least once, and then of each line how many. */
const reachSql = (by: 'creator' | 'video') => `
  WITH lines AS (SELECT unnest($ids::JSON::VARCHAR[]) AS id, unnest($keys::JSON::VARCHAR[]) AS line),
  told AS (
    SELECT coalesce(line, '${UNNAMED}') AS key, shopper, type, surface FROM events LEFT JOIN lines ON ${by} = id
    WHERE ${inScope} AND ${by} IS NOT NULL
      AND type IN ('card_viewed', 'video_viewed', 'video_started', 'video_engaged', 'product_opened', 'product_added')),
  each AS (
    SELECT key, shopper, bool_or(type = 'card_viewed') AS saw, bool_or(${isView} AND ${onCard}) AS previewed,
      bool_or(${isStart}) AS started, bool_or(${isView} AND ${inPlayer}) AS watched, bool_or(${isView}) AS viewed,
      bool_or(type = 'video_engaged') AS was_engaged, bool_or(type = 'product_opened') AS has_opened,
      bool_or(type = 'product_added') AS has_added
    FROM told GROUP BY key, shopper)
  SELECT key, count(*) FILTER (saw)::DOUBLE AS cards, count(*) FILTER (previewed)::DOUBLE AS previews,
    count(*) FILTER (started)::DOUBLE AS starts, count(*) FILTER (watched)::DOUBLE AS "playerViewers",
    count(*) FILTER (viewed)::DOUBLE AS viewers, count(*) FILTER (was_engaged AND viewed)::DOUBLE AS engaged,
    count(*) FILTER (has_opened)::DOUBLE AS opened, count(*) FILTER (has_added)::DOUBLE AS added
  FROM each GROUP BY key
  HAVING bool_or(saw OR viewed OR started OR has_opened OR has_added) ORDER BY key`;

const at = (least: number, name: string) =>
  `count(*) FILTER (furthest >= ${least})::DOUBLE AS ${name}`;
const retentionSql = `
  WITH told AS (
    SELECT video, view, CASE WHEN ${isStart} THEN 0 WHEN ${isView} AND ${inPlayer} THEN 1
      WHEN type = 'video_progressed' THEN TRY_CAST(props ->> '$.percent' AS INTEGER) END AS furthest
    FROM events WHERE ${inScope} AND video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_progressed')),
  pages AS (SELECT video, max(furthest) AS furthest FROM told WHERE furthest IS NOT NULL GROUP BY video, view)
  SELECT video, ${at(0, 'started')}, ${at(1, 'viewed')}, ${at(25, 'at25')}, ${at(50, 'at50')}, ${at(75, 'at75')}, ${at(95, 'at95')}
  FROM pages GROUP BY video ORDER BY video`;

const viewsOf = (condition: string, name: string) =>
  `count(DISTINCT view) FILTER (${condition})::DOUBLE AS ${name}`;
const tagsSql = `
  SELECT video, product, ${viewsOf(`type = 'tag_viewed'`, 'seen')}, ${viewsOf(`type = 'product_opened'`, 'opened')},
    ${viewsOf(`type = 'product_opened' AND (props ->> '$.from') = 'tag'`, 'tapped')}, ${viewsOf(`type = 'product_added'`, 'added')}
  FROM events WHERE ${inScope} AND video IS NOT NULL AND product IS NOT NULL
    AND type IN ('tag_viewed', 'product_opened', 'product_added')
  GROUP BY video, product ORDER BY video, product`;

const counted = (type: string, name: string) =>
  `count(*) FILTER (type = '${type}')::DOUBLE AS ${name}`;
const openingsSql = `
  WITH told AS (
    SELECT video, min(at_ms) AS first_ms FROM events WHERE ${ofAnyPlace} AND at_ms < $to AND video IS NOT NULL
    GROUP BY video HAVING first_ms >= $from)
  SELECT video, any_value(first_ms)::DOUBLE AS "firstMs", ((at_ms - first_ms) // ${HOUR_MS})::DOUBLE AS hour,
    ${counted('video_viewed', 'views')}, ${counted('video_engaged', 'engaged')}, ${counted('product_added', 'adds')}
  FROM events JOIN told USING (video)
  WHERE ${inScope} AND at_ms < first_ms + $hours::BIGINT * ${HOUR_MS}
  GROUP BY video, hour ORDER BY video, hour`;

const isUnshown = `type = 'shelf_failed' AND (props ->> '$.code') = '${NOTHING_TO_SHOW}'`;
const momentsSql = `
  WITH slots AS (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms, unnest($slots::JSON::BIGINT[]) AS slot),
  told AS (
    SELECT coalesce(video, '${UNNAMED}') AS video, type, at_ms, CASE WHEN type = 'shelf_failed' THEN props END AS props FROM events
    WHERE ${inScope} AND (type IN ('shelf_viewed', 'video_viewed', 'video_engaged', 'product_added') OR (${isUnshown})))
  SELECT slot::DOUBLE AS slot, video, ${counted('shelf_viewed', '"shelfViews"')}, ${counted('shelf_failed', 'unshown')},
    ${counted('video_viewed', 'views')}, ${counted('video_engaged', 'engaged')}, ${counted('product_added', 'adds')}
  FROM told ASOF JOIN slots ON at_ms >= start_ms GROUP BY slots.slot, video ORDER BY slots.slot, video`;

const lag = 'received_ms - at_ms';
const arrivalsSql = `
  SELECT count(*)::DOUBLE AS events, count(DISTINCT view)::DOUBLE AS views, max(received_ms)::DOUBLE AS "lastMs",
    coalesce(quantile_disc(${lag}, 0.5), 0)::DOUBLE AS "lagMedianMs", coalesce(quantile_disc(${lag}, 0.95), 0)::DOUBLE AS "lagMostMs"
  FROM events WHERE ${inScope}`;

/** What pages say of themselves is the same in most events of one: each different word is read once. */
const said = `SELECT DISTINCT view, context FROM events WHERE ${inScope}`;
const saidSql = `
  SELECT count(DISTINCT view) FILTER ((context ->> '$.consent.analytics') = 'true')::DOUBLE AS consented,
    count(DISTINCT view) FILTER (abs(TRY_CAST(context ->> '$.skewMs' AS DOUBLE)) > ${SKEWED_MS})::DOUBLE AS skewed
  FROM (${said})`;
const versionsSql = `
  WITH told AS (
    SELECT view, context, max(received_ms) AS last_ms FROM events WHERE ${inScope} GROUP BY view, context)
  SELECT context ->> '$.widget.version' AS version, count(DISTINCT view)::DOUBLE AS views, max(last_ms)::DOUBLE AS "lastMs"
  FROM told GROUP BY version HAVING version IS NOT NULL ORDER BY views DESC, version`;
const failuresSql = `
  SELECT type, coalesce(props ->> '$.code', props ->> '$.reason', '') AS code, count(*)::DOUBLE AS times
  FROM events WHERE ${inScope} AND type IN (${failureTypes.map((type) => `'${type}'`).join(', ')})
  GROUP BY type, code ORDER BY times DESC, type, code`;

type Questions = Omit<InsightStore, 'keepCosts' | 'removeCosts' | 'costs'>;

export const insightAnswers = (ask: Ask): Questions => ({
  facets: (within, field, limit) => ask<Facet>(facetsSql(field), within, { limit: BigInt(limit) }),
  reach: (within, by, lines) =>
    ask<Reach>(reachSql(by), within, {
      ids: JSON.stringify([...lines.keys()]),
      keys: JSON.stringify([...lines.values()]),
    }),
  retention: (within) => ask<Retention>(retentionSql, within),
  tagCounts: (within) => ask<TagCount>(tagsSql, within),
  openings: (within, hours) => ask<Opening>(openingsSql, within, { hours: BigInt(hours) }),
  moments: (within, slots) =>
    ask<Moment>(momentsSql, within, {
      starts: JSON.stringify(slots.map(({ startMs }) => startMs)),
      slots: JSON.stringify(slots.map(({ slot }) => slot)),
    }),
  async arrivals(within) {
    const [counts] = await ask<Omit<Arrivals, 'versions' | 'failures'>>(arrivalsSql, within);
    const [told] = await ask<Pick<Arrivals, 'consented' | 'skewed'>>(saidSql, within);
    return {
      ...noArrivals,
      ...counts,
      ...told,
      versions: await ask<Arrivals['versions'][number]>(versionsSql, within),
      failures: await ask<Arrivals['failures'][number]>(failuresSql, within),
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
