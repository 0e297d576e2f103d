/** How far views were watched; `../watching.ts` says the same in plain code. */
import { compare } from '../rows.js';
import { WATCHED_WITHIN_MS, type Scope, type Watching } from '../types.js';
import type { Server } from './connect.js';
import { text, texts, whole, wholes } from './sql.js';
import { firstCreator, NOBODY } from './tally.js';
import { anyTime, inRange, isInside, type Step } from './visible.js';

const onPlayer = `ifNull(surface, '') = 'player'`;
const isStart = `(type = 'video_started' AND ${onPlayer})`;
const isView = `(type = 'video_viewed' AND ${onPlayer})`;
const isEnd = `(type = 'video_watched')`;

// No name below is that of a column: a release takes the column for it, another what stands in its place.
const told = (scope: Scope, step: Step) =>
  `${anyTime(scope, step)} AND ${inRange({ ...scope, toMs: scope.toMs + WATCHED_WITHIN_MS })} AND ${isInside(scope, step)} AND video IS NOT NULL`;

/**
 * What players told of lengths: of each video the middle one of its shoppers, each heard once.
 *
 * @param known - videos that nobody has to be asked about.
 */
const heardSql = (scope: Scope, step: Step, known: readonly string[]): string => `
  SELECT about AS video, arrayElement(arraySort(groupArray(shortest)), intDiv(count() + 1, 2)) AS "durationMs" FROM (
    SELECT assumeNotNull(video) AS about, min(assumeNotNull(duration_ms)) AS shortest
    FROM ${told(scope, step)} AND ${isEnd} AND ifNull(duration_ms, 0) > 0${known.length > 0 ? ` AND NOT has(${texts(known)}, toString(assumeNotNull(video)))` : ''}
    GROUP BY about, shopper)
  GROUP BY about`;

const simple = `countIf(${isView}) = 1 AND countIf(${isStart}) <= 1 AND countIf(${isEnd}) <= 1
  AND (countIf(${isStart}) = 0 OR maxIf(seq, ${isStart}) < minIf(seq, ${isView}))
  AND (countIf(${isEnd}) = 0 OR maxIf(seq, ${isView}) < minIf(seq, ${isEnd}))`;

type Lengths = ReadonlyMap<string, number>;

const lengthOf = (lengths: Lengths): string =>
  lengths.size === 0
    ? 'toInt64(0)'
    : `toInt64(transform(about, ${texts([...lengths.keys()])}, ${wholes([...lengths.values()].map(Math.round))}, 0))`;

const countsIn = ({ toMs }: Scope) => `(${isView} AND at_ms < ${whole(toMs)})`;
const pages = (scope: Scope, step: Step, what: string) => `
  SELECT view, toString(assumeNotNull(video)) AS about, toInt64(countIf(${countsIn(scope)})) AS counted, ${what}
  FROM ${told(scope, step)} AND (${isStart} OR ${isView} OR ${isEnd}) GROUP BY view, about HAVING counted > 0`;

/** As many page views of a video are named one by one. */
const NAMED = 5000;

interface Line extends Watching {
  isSimple: 0 | 1;
  /** Page views that are told by no sums. */
  cut: string[];
}

/**
 * Most pages tell of a video once: it started, was viewed, was watched. They are told by sums alone; of the others, which are few, it
 * is told which they are.
 */
const simpleSql = (scope: Scope, step: Step, lengths: Lengths): string => `
  SELECT about AS video, nullIf(named, ${NOBODY}) AS creator, sum(counted) AS views, sum(least(counted * ${lengthOf(lengths)}, watched)) AS "watchedMs",
    any(${lengthOf(lengths)}) AS "durationMs", is_simple AS "isSimple", groupArray(${NAMED + 1})(page) AS cut
  FROM (
    SELECT about, counted, watched, is_simple, if(is_simple = 1, whose, ${NOBODY}) AS named, if(is_simple = 1, '', view) AS page
    FROM (${pages(
      scope,
      step,
      `toUInt8(${simple}) AS is_simple, ${firstCreator(countsIn(scope))} AS whose, toInt64(sumIf(ifNull(unique_ms, 0), ${isEnd})) AS watched`,
    )}))
  GROUP BY about, named, is_simple ORDER BY video, ifNull(creator, '')`;

/** Of the others each row is put in order, and the stays are told apart by how many starts (or, before the first, ends) came before. */
function staysSql(scope: Scope, step: Step, lengths: Lengths, which: string): string {
  const inOrder = `
    SELECT view, about, arraySort(groupArray((seq, at_ms, id_high, id_low, starts, ends, counting, played, named))) AS in_order,
      arrayCumSum(arrayMap(r -> r.5, in_order)) AS started, arrayCumSum(arrayMap(r -> r.6, in_order)) AS ended,
      arrayMap((s, e, r) -> (s, e - r.6), started, ended, in_order) AS places
    FROM (
      SELECT view, toString(assumeNotNull(video)) AS about, seq, at_ms, id_high, id_low, toUInt8(${isStart}) AS starts, toUInt8(${isEnd}) AS ends,
        toUInt8(${countsIn(scope)}) AS counting, if(${isEnd}, ifNull(unique_ms, 0), 0) AS played, toString(ifNull(creator, ${NOBODY})) AS named
      FROM ${told(scope, step)} AND (${isStart} OR ${isView} OR ${isEnd}) AND (view, toString(assumeNotNull(video))) IN (${which}))
    GROUP BY view, about`;
  return `
    SELECT about AS video, nullIf(whose, ${NOBODY}) AS creator, sum(counted) AS views,
      sum(least(counted * ${lengthOf(lengths)}, watched)) AS "watchedMs", any(${lengthOf(lengths)}) AS "durationMs"
    FROM (
      SELECT view, about, place.1 AS stay, if(place.1 = 0, place.2, 0) AS part, min(if(r.7 = 1, r.9, ${NOBODY})) AS whose,
        toInt64(sum(r.7)) AS counted, toInt64(sum(r.8)) AS watched
      FROM (${inOrder}) ARRAY JOIN in_order AS r, places AS place
      GROUP BY view, about, stay, part HAVING counted > 0)
    GROUP BY about, whose ORDER BY video, ifNull(creator, '')`;
}

/** @param known - lengths of videos; of the others it is what their players told. */
export async function askWatching(
  { ask }: Pick<Server, 'ask'>,
  scope: Scope,
  step: Step,
  known: Lengths,
): Promise<Watching[]> {
  const heard = await ask<{ video: string; durationMs: number }>(
    heardSql(scope, step, [...known.keys()]),
  );
  const lengths = new Map(heard.map(({ video, durationMs }) => [video, durationMs]));
  for (const [video, durationMs] of known) lengths.set(video, durationMs);
  const lines = await ask<Line>(simpleSql(scope, step, lengths));
  const others = lines.filter(({ isSimple }) => isSimple === 0);
  const simply = lines
    .filter(({ isSimple }) => isSimple === 1)
    .map(({ video, creator, views, watchedMs, durationMs }): Watching => ({
      video,
      creator,
      views,
      watchedMs,
      durationMs,
    }));
  if (others.length === 0) return simply;
  const isFew = others.reduce((sum, { cut }) => sum + cut.length, 0) <= NAMED;
  const which = isFew
    ? others
        .flatMap(({ video, cut }) => cut.map((view) => `(${text(view)},${text(video)})`))
        .join(',')
    : `SELECT view, about FROM (${pages(scope, step, `toUInt8(${simple}) AS is_simple`)}) WHERE is_simple = 0`;
  return merge([...simply, ...(await ask<Watching>(staysSql(scope, step, lengths, which)))]);
}

function merge(lines: readonly Watching[]): Watching[] {
  const merged = new Map<string, Watching>();
  for (const line of lines) {
    const key = JSON.stringify([line.video, line.creator]);
    const before = merged.get(key);
    merged.set(key, {
      ...line,
      views: line.views + (before?.views ?? 0),
      watchedMs: line.watchedMs + (before?.watchedMs ?? 0),
    });
  }
  return [...merged.values()].sort(
    (a, b) => compare(a.video, b.video) || compare(a.creator ?? '', b.creator ?? ''),
  );
}
