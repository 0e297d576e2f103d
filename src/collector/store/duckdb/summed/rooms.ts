/**
 * What the rooms behind the report ask for: what shoppers and page views did at least once within a quarter of an hour. The same may
 * stand there more than once, since a page tells of itself in several batches; whoever counts counts different ones. The answers are
 * those that `../insightQuestions.ts` gives from the events.
 */
import type { Slot } from '../../insights.js';
import { placeFields, type PlaceField, type Scope } from '../../scope.js';
import { SLOT_MS } from '../../sums.js';
import { UNNAMED } from '../../types.js';
import {
  countReach,
  countRetention,
  countSaid,
  countTags,
  courseOf,
  courseTypes,
  didOf,
  didTypes,
  isUnshown,
  tagDidOf,
  tagTypes,
  wordsOf,
} from '../insightQuestions.js';
import { inRange, scope } from '../questions.js';
import { numberOf, ofShop, slotOf } from './tables.js';

const ofAll = 'tenant VARCHAR, automated BOOLEAN, slot_ms BIGINT';
export const createRoomTables: readonly string[] = [
  // What shoppers did with videos, as bits.
  `CREATE TABLE IF NOT EXISTS looks (${ofAll}, creator VARCHAR, video VARCHAR, shopper UBIGINT, did UTINYINT)`,
  // How far page views came in a video.
  `CREATE TABLE IF NOT EXISTS courses (${ofAll}, creator VARCHAR, video VARCHAR, view UBIGINT, furthest INTEGER)`,
  // What page views did with a product in a video, as bits.
  `CREATE TABLE IF NOT EXISTS tag_looks (${ofAll}, creator VARCHAR, video VARCHAR, product VARCHAR, view UBIGINT, did UTINYINT)`,
  // Where page views came from, and what they said of themselves.
  `CREATE TABLE IF NOT EXISTS origins (${ofAll}, view UBIGINT, ${placeFields.map((name) => `${name} VARCHAR`).join(', ')},
    version VARCHAR, agreed BOOLEAN, is_skewed BOOLEAN, last_ms BIGINT)`,
];
export const roomTables = ['looks', 'courses', 'tag_looks', 'origins'] as const;

const each = `tenant, automated, ${slotOf('at_ms')} AS slot_ms`;
/** @param from - a table of events as `asRead` in `sumUp.ts` has them. */
const addLooks = (from: string) => `INSERT INTO looks
  SELECT ${each}, creator, video, shopper, bit_or(${didOf}) FROM ${from}
  WHERE ${didTypes} AND (creator IS NOT NULL OR video IS NOT NULL) GROUP BY ALL ORDER BY slot_ms`;
const addCourses = (from: string) => `INSERT INTO courses
  SELECT tenant, automated, slot_ms, creator, video, view, max(furthest)
  FROM (SELECT ${each}, creator, video, view, ${courseOf} AS furthest FROM ${from} WHERE ${courseTypes}) WHERE furthest IS NOT NULL
  GROUP BY ALL ORDER BY slot_ms`;
const addTagLooks = (from: string) => `INSERT INTO tag_looks
  SELECT ${each}, creator, video, product, view, bit_or(${tagDidOf}) FROM ${from} WHERE ${tagTypes} GROUP BY ALL ORDER BY slot_ms`;
/** @param which - of the events. */
const addOrigins = (which: string) => `INSERT INTO origins
  SELECT tenant, automated, slot_ms, ${numberOf('view')}, ${placeFields.join(', ')}, version, agreed, is_skewed, last_ms
  FROM (${wordsOf(`(SELECT *, ${slotOf('at_ms')} AS slot_ms FROM events WHERE ${which})`, 'view', ['tenant', 'automated', 'slot_ms', ...placeFields])})
  ORDER BY slot_ms`;

/** @param from - new events, as `asRead` has them. @param which - the same ones of the table. */
export const addRooms = (from: string, which: string): readonly string[] => [
  addLooks(from),
  addCourses(from),
  addTagLooks(from),
  addOrigins(which),
];

/** Tells anew what the shoppers in `shoppers` and the pages in `views` did; `fresh` are their events that are gone, `remaining` those that are left. */
export const mendRooms = (done: number): readonly string[] => [
  'DELETE FROM looks WHERE shopper IN (FROM shoppers)',
  ...roomTables
    .filter((table) => table !== 'looks')
    .map((table) => `DELETE FROM ${table} WHERE view IN (FROM views)`),
  addLooks('(FROM remaining SEMI JOIN shoppers USING (shopper))'),
  addCourses('(FROM remaining SEMI JOIN views USING (view))'),
  addTagLooks('(FROM remaining SEMI JOIN views USING (view))'),
  addOrigins(`nr <= ${done} AND view IN (SELECT view_id FROM fresh)`),
];

/** What is told by quarters of an hour is right of a scope that is made of whole ones. */
const isOfSlots = ({ fromMs, toMs }: Scope) => fromMs % SLOT_MS === 0 && toMs % SLOT_MS === 0;
const inScope = `${scope} AND slot_ms >= $from AND slot_ms < $to`;
const whereWhole = (within: Scope, sql: string) => (isOfSlots(within) ? sql : null);
/** Where they came from is not told by creator. */
const whereOfAll = (within: Scope, sql: string) =>
  (within.creator ?? null) === null ? whereWhole(within, sql) : null;

export const facetsSql = (within: Scope, field: PlaceField): string | null =>
  whereOfAll(
    within,
    `SELECT ${field} AS value, count(DISTINCT view)::DOUBLE AS views FROM origins
    WHERE ${ofShop} AND slot_ms >= $from AND slot_ms < $to AND ${field} IS NOT NULL
    GROUP BY ${field} ORDER BY views DESC, value LIMIT $limit::BIGINT`,
  );

export const saidSql = (within: Scope): string | null =>
  whereOfAll(
    within,
    countSaid(`FROM origins WHERE ${ofShop} AND slot_ms >= $from AND slot_ms < $to`),
  );

/** Lines go by number until all are counted: two numbers are grouped much faster than a text. */
export const reachSql = (within: Scope, by: 'creator' | 'video'): string | null =>
  whereWhole(
    within,
    `
  WITH lines AS (
    SELECT id, line, CASE WHEN line = '${UNNAMED}' THEN 0 ELSE dense_rank() OVER (ORDER BY line) END::INTEGER AS number
    FROM (SELECT unnest($ids::JSON::VARCHAR[]) AS id, unnest($keys::JSON::VARCHAR[]) AS line)),
  told AS (
    SELECT coalesce(number, 0) AS number, shopper, bit_or(did) AS did FROM looks LEFT JOIN lines ON ${by} = id
    WHERE ${inScope} AND ${by} IS NOT NULL GROUP BY ALL),
  named AS (SELECT DISTINCT number, line AS key FROM lines WHERE number > 0 UNION ALL SELECT 0, '${UNNAMED}')
  ${countReach('told JOIN named USING (number)')}`,
  );

export const retentionSql = (within: Scope): string | null =>
  whereWhole(within, countRetention(`SELECT video, view, furthest FROM courses WHERE ${inScope}`));

export const tagsSql = (within: Scope): string | null =>
  whereWhole(within, countTags(`SELECT video, product, view, did FROM tag_looks WHERE ${inScope}`));

export const momentsSql = (within: Scope, slots: readonly Slot[]): string | null =>
  isOfSlots(within) && slots.every(({ startMs }) => startMs % SLOT_MS === 0)
    ? `
  WITH named AS (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms, unnest($slots::JSON::BIGINT[]) AS slot),
  told AS (
    SELECT from_ms AS at_ms, coalesce(video, '${UNNAMED}') AS video, sum("shelfViews") AS shelf_views, 0 AS unshown, sum(views) AS views,
      sum(engaged) AS engaged, sum(adds) AS adds
    FROM slots WHERE ${scope} AND from_ms >= $from AND from_ms < $to GROUP BY ALL
    UNION ALL SELECT at_ms, coalesce(video, '${UNNAMED}'), 0, 1, 0, 0, 0 FROM events WHERE ${scope} AND ${inRange} AND ${isUnshown})
  SELECT slot::DOUBLE AS slot, video, sum(shelf_views)::DOUBLE AS "shelfViews", sum(unshown)::DOUBLE AS unshown,
    sum(views)::DOUBLE AS views, sum(engaged)::DOUBLE AS engaged, sum(adds)::DOUBLE AS adds
  FROM told ASOF JOIN named ON at_ms >= start_ms GROUP BY named.slot, video
  HAVING sum(shelf_views) + sum(unshown) + sum(told.views) + sum(told.engaged) + sum(told.adds) > 0 ORDER BY named.slot, video`
    : null;
