/** The rooms' questions in SQL; `../insights/` says the same in plain code. Where `summed/rooms.ts` asks the same of sums, the two share what counts. */
import { HOUR_MS } from '../../../tools/time.js';
import { failureTypes, LAG_STEP_MS, NOTHING_TO_SHOW, SKEWED_MS } from '../insights.js';
import type { PlaceField } from '../scope.js';
import { UNNAMED } from '../types.js';
import { inRange, ofAnyPlace, scope, whole } from './questions.js';

const inScope = `${scope} AND ${inRange}`;
const inPlayer = `surface = 'player'`;
const isView = `type = 'video_viewed'`;
const isStart = `type = 'video_started' AND ${inPlayer}`;

export const facetsSql = (field: PlaceField) => `
  SELECT ${field} AS value, count(DISTINCT hash(view))::DOUBLE AS views FROM events WHERE ${inScope} AND ${field} IS NOT NULL
  GROUP BY ${field} ORDER BY views DESC, value LIMIT $limit::BIGINT`;

/** What a shopper did with a video, as bits: one number for each is grouped in two thirds of the time of eight truths. */
const did = {
  saw: 1,
  previewed: 2,
  viewed: 4,
  started: 8,
  watched: 16,
  engaged: 32,
  opened: 64,
  added: 128,
} as const;
export const didOf = `CASE type WHEN 'card_viewed' THEN ${did.saw}
  WHEN 'video_viewed' THEN ${did.viewed} + CASE surface WHEN 'card' THEN ${did.previewed} WHEN 'player' THEN ${did.watched} ELSE 0 END
  WHEN 'video_started' THEN CASE surface WHEN 'player' THEN ${did.started} ELSE 0 END
  WHEN 'video_engaged' THEN ${did.engaged} WHEN 'product_opened' THEN ${did.opened} ELSE ${did.added} END::UTINYINT`;
export const didTypes = `type IN ('card_viewed', 'video_viewed', 'video_started', 'video_engaged', 'product_opened', 'product_added')`;
const whoDid = (bits: number, name: string) =>
  `count(*) FILTER (did & ${bits} = ${bits})::DOUBLE AS ${name}`;

/** Of each shopper and line what was done at least once, and then of each line how many. Shoppers go by a number of 64 bits, as in the sums. */
export const reachSql = (by: 'creator' | 'video') => `
  WITH lines AS (SELECT unnest($ids::JSON::VARCHAR[]) AS id, unnest($keys::JSON::VARCHAR[]) AS line),
  told AS (
    SELECT ${by} AS id, hash(shopper) AS shopper, ${didOf} AS did FROM events
    WHERE ${inScope} AND ${by} IS NOT NULL AND ${didTypes}),
  pairs AS (SELECT id, shopper, bit_or(did) AS did FROM told GROUP BY id, shopper),
  each AS (
    SELECT coalesce(line, '${UNNAMED}') AS key, shopper, bit_or(did) AS did FROM pairs LEFT JOIN lines USING (id) GROUP BY key, shopper)
  ${countReach('each')}`;

/** @param each - what each shopper did with the videos of each line, by its `key`. */
export const countReach = (
  each: string,
): string => `SELECT key, ${whoDid(did.saw, 'cards')}, ${whoDid(did.previewed, 'previews')}, ${whoDid(did.started, 'starts')},
    ${whoDid(did.watched, '"playerViewers"')}, ${whoDid(did.viewed, 'viewers')}, ${whoDid(did.engaged | did.viewed, 'engaged')},
    ${whoDid(did.opened, 'opened')}, ${whoDid(did.added, 'added')}
  FROM ${each} GROUP BY key
  HAVING bool_or(did & ${did.saw | did.viewed | did.started | did.opened | did.added} > 0) ORDER BY key`;

const at = (least: number, name: string) =>
  `count(*) FILTER (furthest >= ${least})::DOUBLE AS ${name}`;
export const courseOf = `CASE WHEN ${isStart} THEN 0 WHEN ${isView} AND ${inPlayer} THEN 1
  WHEN type = 'video_progressed' THEN TRY_CAST(props ->> '$.percent' AS INTEGER) END`;
export const courseTypes = `video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_progressed')`;
export const retentionSql = countRetention(
  `SELECT video, hash(view) AS view, ${courseOf} AS furthest FROM events WHERE ${inScope} AND ${courseTypes}`,
);
export function countRetention(told: string): string {
  return `
  WITH pages AS (SELECT video, max(furthest) AS furthest FROM (${told}) WHERE furthest IS NOT NULL GROUP BY video, view)
  SELECT video, ${at(0, 'started')}, ${at(1, 'viewed')}, ${at(25, 'at25')}, ${at(50, 'at50')}, ${at(75, 'at75')}, ${at(95, 'at95')}
  FROM pages GROUP BY video ORDER BY video`;
}

const tagSteps = { seen: 1, opened: 2, tapped: 4, added: 8 } as const;
export const tagDidOf = `CASE type WHEN 'tag_viewed' THEN ${tagSteps.seen} WHEN 'product_added' THEN ${tagSteps.added}
      ELSE ${tagSteps.opened} + CASE WHEN (props ->> '$.from') = 'tag' THEN ${tagSteps.tapped} ELSE 0 END END::UTINYINT`;
export const tagTypes = `video IS NOT NULL AND product IS NOT NULL AND type IN ('tag_viewed', 'product_opened', 'product_added')`;
export const tagsSql = countTags(
  `SELECT video, product, hash(view) AS view, ${tagDidOf} AS did FROM events WHERE ${inScope} AND ${tagTypes}`,
);
export function countTags(told: string): string {
  return `
  WITH each AS (SELECT video, product, view, bit_or(did) AS did FROM (${told}) GROUP BY ALL)
  SELECT video, product, ${Object.entries(tagSteps)
    .map(([name, bit]) => whoDid(bit, name))
    .join(', ')}
  FROM each GROUP BY video, product ORDER BY video, product`;
}

const counted = (type: string, name: string) =>
  `count(*) FILTER (type = '${type}')::DOUBLE AS ${name}`;
export const openingsSql = `
  WITH told AS (
    SELECT video, min(at_ms) AS first_ms FROM events WHERE ${ofAnyPlace} AND at_ms < $to AND video IS NOT NULL
    GROUP BY video HAVING first_ms >= $from)
  SELECT video, any_value(first_ms)::DOUBLE AS "firstMs", ((at_ms - first_ms) // ${HOUR_MS})::DOUBLE AS hour,
    ${counted('video_viewed', 'views')}, ${counted('video_engaged', 'engaged')}, ${counted('product_added', 'adds')}
  FROM events JOIN told USING (video)
  WHERE ${inScope} AND at_ms < first_ms + $hours::BIGINT * ${HOUR_MS}
  GROUP BY video, hour ORDER BY video, hour`;

export const isUnshown = `type = 'shelf_failed' AND (props ->> '$.code') = '${NOTHING_TO_SHOW}'`;
export const momentsSql = `
  WITH slots AS (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms, unnest($slots::JSON::BIGINT[]) AS slot),
  told AS (
    SELECT coalesce(video, '${UNNAMED}') AS video, type, at_ms, CASE WHEN type = 'shelf_failed' THEN props END AS props FROM events
    WHERE ${inScope} AND (type IN ('shelf_viewed', 'video_viewed', 'video_engaged', 'product_added') OR (${isUnshown})))
  SELECT slot::DOUBLE AS slot, video, ${counted('shelf_viewed', '"shelfViews"')}, ${counted('shelf_failed', 'unshown')},
    ${counted('video_viewed', 'views')}, ${counted('video_engaged', 'engaged')}, ${counted('product_added', 'adds')}
  FROM told ASOF JOIN slots ON at_ms >= start_ms GROUP BY slots.slot, video ORDER BY slots.slot, video`;

/** How long after it happened an event came. */
export const lagOf = `(received_ms - at_ms) // ${LAG_STEP_MS} * ${LAG_STEP_MS}`;
const part = (of: number, name: string) =>
  `coalesce(min(lag_ms) FILTER (up_to >= total - floor(total - ${of} * total)), 0)::DOUBLE AS ${name}`;
/** @param lags - how many events came so late. */
export const arrivalsOf = (lags: string): string => `
  WITH told AS (SELECT lag_ms, sum(events) AS events FROM (${lags}) AS lags(lag_ms, events) GROUP BY lag_ms HAVING sum(events) > 0),
  ranked AS (SELECT lag_ms, sum(events) OVER (ORDER BY lag_ms) AS up_to, sum(events) OVER () AS total FROM told)
  SELECT ${whole('max(total)', 'events')}, ${part(0.5, '"lagMedianMs"')}, ${part(0.95, '"lagMostMs"')} FROM ranked`;
export const arrivalsSql = arrivalsOf(
  `SELECT ${lagOf}, count(*) FROM events WHERE ${inScope} GROUP BY ALL`,
);

const SAID = {
  version: `context ->> '$.widget.version'`,
  agreed: `(context ->> '$.consent.analytics') = 'true'`,
  is_skewed: `abs(TRY_CAST(context ->> '$.skewMs' AS DOUBLE)) > ${SKEWED_MS}`,
};
/** What pages say of themselves is the same in most events of one: each different word is read once. @param more - columns that are told with it. */
export const wordsOf = (events: string, view: string, more: readonly string[] = []): string => {
  const columns = more.map((name) => `, ${name}`).join('');
  return `
  WITH told AS (
    SELECT ${view} AS view, hash(context) AS said, any_value(context) AS context, max(received_ms) AS last_ms${columns}
    FROM ${events} GROUP BY ALL),
  words AS (SELECT said, any_value(context) AS context FROM told GROUP BY said),
  read AS (SELECT said, ${Object.entries(SAID)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ')} FROM words)
  SELECT view${columns}, version, agreed, is_skewed, last_ms FROM told JOIN read USING (said)`;
};
/** The line without a release is of all of them. Pages are told apart first: to count different ones by each column takes three times as long. */
export const countSaid = (read: string): string => {
  const told = `max(last_ms) AS last_ms, bool_or(agreed) AS agreed, bool_or(is_skewed) AS is_skewed`;
  const figures = `count(*)::DOUBLE AS views, max(last_ms)::DOUBLE AS "lastMs", count(*) FILTER (agreed)::DOUBLE AS consented,
    count(*) FILTER (is_skewed)::DOUBLE AS skewed`;
  return `
  WITH pages AS (SELECT view, version, ${told} FROM (${read}) GROUP BY view, version)
  SELECT NULL AS version, true AS "isAll", ${figures} FROM (SELECT view, ${told} FROM pages GROUP BY view)
  UNION ALL SELECT version, false, ${figures} FROM pages GROUP BY version
  ORDER BY views DESC, version`;
};
export const saidSql = countSaid(wordsOf(`events WHERE ${inScope}`, 'hash(view)'));
export const isFailure = `type IN (${failureTypes.map((type) => `'${type}'`).join(', ')})`;
export const codeOf = `coalesce(props ->> '$.code', props ->> '$.reason', '')`;
/** @param failures - what failed so often. */
export const failuresOf = (failures: string): string => `
  SELECT type, code, sum(times)::DOUBLE AS times FROM (${failures}) AS failures(type, code, times)
  GROUP BY type, code HAVING sum(times) > 0 ORDER BY sum(times) DESC, type, code`;
export const failuresSql = failuresOf(
  `SELECT type, ${codeOf}, 1 FROM events WHERE ${inScope} AND ${isFailure}`,
);
