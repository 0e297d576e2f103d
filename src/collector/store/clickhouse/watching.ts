/** How far views were watched; `../watching.ts` says the same in plain code. */
import { compare } from '../rows.js';
import { WATCHED_WITHIN_MS, type Scope, type Watching } from '../types.js';
import type { Server } from './connect.js';
import { text, texts, whole, wholes } from './sql.js';
import { NOBODY } from './counted.js';
import { dayTables, kinds } from './days/dayTables.js';
import { rowsOf } from './days/read.js';
import type { Step } from './visible.js';

const isStart = `kind = ${kinds.start}`;
const isView = `kind = ${kinds.view}`;
const isEnd = `kind = ${kinds.end}`;

// No name below is that of a column: a release takes the column for it, another what stands in its place.
const told = (scope: Scope, step: Step) =>
  rowsOf(dayTables.watched, scope, step, [
    scope,
    { fromMs: scope.toMs, toMs: scope.toMs + WATCHED_WITHIN_MS },
  ]);

/**
 * What players told of lengths: of each video the middle one of its shoppers, each heard once.
 *
 * @param known - videos that nobody has to be asked about.
 */
const heardSql = (scope: Scope, step: Step, known: readonly string[]): string => `
  SELECT about AS video, arrayElement(arraySort(groupArray(shortest)), intDiv(count() + 1, 2)) AS "durationMs" FROM (
    SELECT toString(about) AS about, min(lasting) AS shortest
    FROM ${told(scope, step)} WHERE ${isEnd} AND lasting > 0${known.length > 0 ? ` AND NOT has(${texts(known)}, toString(about))` : ''}
    GROUP BY about, who)
  GROUP BY about`;

const simple = `countIf(${isView}) = 1 AND countIf(${isStart}) <= 1 AND countIf(${isEnd}) <= 1
  AND (countIf(${isStart}) = 0 OR maxIf(nth, ${isStart}) < minIf(nth, ${isView}))
  AND (countIf(${isEnd}) = 0 OR maxIf(nth, ${isView}) < minIf(nth, ${isEnd}))`;

type Lengths = ReadonlyMap<string, number>;

const lengthOf = (lengths: Lengths): string =>
  lengths.size === 0
    ? 'toInt64(0)'
    : `toInt64(transform(about, ${texts([...lengths.keys()])}, ${wholes([...lengths.values()].map(Math.round))}, 0))`;

const countsIn = ({ toMs }: Scope) => `(${isView} AND told_ms < ${whole(toMs)})`;
const pages = (scope: Scope, step: Step, what: string) => `
  SELECT page_hash, about, toInt64(countIf(${countsIn(scope)})) AS counted, ${what}
  FROM ${told(scope, step)} GROUP BY page_hash, about HAVING counted > 0`;

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
    any(${lengthOf(lengths)}) AS "durationMs", is_simple AS "isSimple", groupArray(${NAMED + 1})(cut_page) AS cut
  FROM (
    SELECT about, counted, watched, is_simple, if(is_simple = 1, whose, ${NOBODY}) AS named, if(is_simple = 1, '', toString(page_hash)) AS cut_page
    FROM (${pages(
      scope,
      step,
      `toUInt8(${simple}) AS is_simple, minIf(toString(named), ${countsIn(scope)}) AS whose, toInt64(sum(played)) AS watched`,
    )}))
  GROUP BY about, named, is_simple ORDER BY video, ifNull(creator, '')`;

/** Of the others each row is put in order, and the stays are told apart by how many starts (or, before the first, ends) came before. */
function staysSql(scope: Scope, step: Step, lengths: Lengths, which: string): string {
  const inOrder = `
    SELECT page_hash, about, arraySort(groupArray((nth, told_ms, tie, tie_low, starts, ends, counting, played, whom))) AS in_order,
      arrayCumSum(arrayMap(r -> r.5, in_order)) AS started, arrayCumSum(arrayMap(r -> r.6, in_order)) AS ended,
      arrayMap((s, e, r) -> (s, e - r.6), started, ended, in_order) AS places
    FROM (
      SELECT page_hash, about, nth, told_ms, tie, tie_low, toUInt8(${isStart}) AS starts, toUInt8(${isEnd}) AS ends,
        toUInt8(${countsIn(scope)}) AS counting, played, toString(named) AS whom
      FROM ${told(scope, step)} WHERE (page_hash, toString(about)) IN (${which}))
    GROUP BY page_hash, about`;
  return `
    SELECT about AS video, nullIf(whose, ${NOBODY}) AS creator, sum(counted) AS views,
      sum(least(counted * ${lengthOf(lengths)}, watched)) AS "watchedMs", any(${lengthOf(lengths)}) AS "durationMs"
    FROM (
      SELECT page_hash, about, place.1 AS stay, if(place.1 = 0, place.2, 0) AS part, min(if(r.7 = 1, r.9, ${NOBODY})) AS whose,
        toInt64(sum(r.7)) AS counted, toInt64(sum(r.8)) AS watched
      FROM (${inOrder}) ARRAY JOIN in_order AS r, places AS place
      GROUP BY page_hash, about, stay, part HAVING counted > 0)
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
    ? others.flatMap(({ video, cut }) => cut.map((page) => `(${page},${text(video)})`)).join(',')
    : `SELECT page_hash, toString(about) FROM (${pages(scope, step, `toUInt8(${simple}) AS is_simple`)}) WHERE is_simple = 0`;
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
