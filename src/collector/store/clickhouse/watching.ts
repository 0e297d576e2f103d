/** How far views were watched; `../watching.ts` says the same in plain code. */
import { WATCHED_WITHIN_MS, type Scope } from '../types.js';
import { texts, whole, wholes } from './sql.js';
import { firstCreator, NOBODY } from './tally.js';
import { anyTime, inRange, isInside, type Step } from './visible.js';

const onPlayer = `ifNull(surface, '') = 'player'`;
const isStart = `(type = 'video_started' AND ${onPlayer})`;
const isView = `(type = 'video_viewed' AND ${onPlayer})`;
const isEnd = `(type = 'video_watched')`;

// No name below is that of a column: a release takes the column for it, another what stands in its place.
const told = (scope: Scope, step: Step) =>
  `${anyTime(scope, step)} AND ${inRange({ ...scope, toMs: scope.toMs + WATCHED_WITHIN_MS })} AND ${isInside(scope, step)} AND video IS NOT NULL`;

/** What players told of lengths: of each video the middle one of its shoppers, each heard once. */
export const heardSql = (scope: Scope, step: Step): string => `
  SELECT about AS video, arrayElement(arraySort(groupArray(shortest)), intDiv(count() + 1, 2)) AS "durationMs" FROM (
    SELECT assumeNotNull(video) AS about, min(assumeNotNull(duration_ms)) AS shortest
    FROM ${told(scope, step)} AND ${isEnd} AND ifNull(duration_ms, 0) > 0 GROUP BY about, shopper)
  GROUP BY about`;

const simple = `countIf(${isView}) = 1 AND countIf(${isStart}) <= 1 AND countIf(${isEnd}) <= 1
  AND (countIf(${isStart}) = 0 OR maxIf(seq, ${isStart}) < minIf(seq, ${isView}))
  AND (countIf(${isEnd}) = 0 OR maxIf(seq, ${isView}) < minIf(seq, ${isEnd}))`;

/**
 * Most pages tell of a video once: it started, was viewed, was watched. They are told by sums alone; only of the others each row is
 * put in order, and the stays are told apart by how many starts (or, before the first, ends) came before.
 *
 * @param durations - of all videos that are known or were heard of.
 */
export function watchingSql(
  scope: Scope,
  step: Step,
  durations: ReadonlyMap<string, number>,
): string {
  const counts = `(${isView} AND at_ms < ${whole(scope.toMs)})`;
  const rows = `${told(scope, step)} AND (${isStart} OR ${isView} OR ${isEnd})`;
  const length =
    durations.size === 0
      ? 'toInt64(0)'
      : `toInt64(transform(about, ${texts([...durations.keys()])}, ${wholes([...durations.values()].map(Math.round))}, 0))`;
  const pages = `FROM ${rows} GROUP BY view, about HAVING counted > 0`;
  const page = `view, toString(assumeNotNull(video)) AS about, toInt64(countIf(${counts})) AS counted`;
  const inOrder = `
    SELECT view, about, arraySort(groupArray((seq, at_ms, id_high, id_low, starts, ends, counting, played, named))) AS in_order,
      arrayCumSum(arrayMap(r -> r.5, in_order)) AS started, arrayCumSum(arrayMap(r -> r.6, in_order)) AS ended,
      arrayMap((s, e, r) -> (s, e - r.6), started, ended, in_order) AS places
    FROM (
      SELECT view, toString(assumeNotNull(video)) AS about, seq, at_ms, id_high, id_low, toUInt8(${isStart}) AS starts, toUInt8(${isEnd}) AS ends,
        toUInt8(${counts}) AS counting, if(${isEnd}, ifNull(unique_ms, 0), 0) AS played, toString(ifNull(creator, ${NOBODY})) AS named
      FROM ${rows} AND (view, toString(assumeNotNull(video))) IN (SELECT view, about FROM (SELECT ${page} ${pages} AND NOT (${simple}))))
    GROUP BY view, about`;
  return `
    SELECT about AS video, nullIf(whose, ${NOBODY}) AS creator, sum(counted) AS views,
      sum(least(counted * ${length}, watched)) AS "watchedMs", any(${length}) AS "durationMs"
    FROM (
      SELECT about, whose, counted, watched FROM (
        SELECT ${page}, ${firstCreator(counts)} AS whose, toInt64(sumIf(ifNull(unique_ms, 0), ${isEnd})) AS watched ${pages} AND ${simple})
      UNION ALL
      SELECT about, whose, counted, watched FROM (
        SELECT view, about, place.1 AS stay, if(place.1 = 0, place.2, 0) AS part, min(if(r.7 = 1, r.9, ${NOBODY})) AS whose,
          toInt64(sum(r.7)) AS counted, toInt64(sum(r.8)) AS watched
        FROM (${inOrder}) ARRAY JOIN in_order AS r, places AS place
        GROUP BY view, about, stay, part HAVING counted > 0))
    GROUP BY about, whose ORDER BY video, ifNull(creator, '')`;
}
