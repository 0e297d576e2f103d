/** Where a question finds what it counts: kept days, and the events of all other days. */
import { DAY_MS } from '../../../../tools/time.js';
import type { Scope } from '../../types.js';
import { text, whole } from '../sql.js';
import { anyTime, inRange, isInside, type Step } from '../visible.js';
import { namesOf, type DayTable } from './dayTables.js';

type Range = Pick<Scope, 'fromMs' | 'toMs'>;

/** @param ranges - each next to the one before; a day that lies in two of them is asked of its events. */
const daysIn = (step: Step, ranges: readonly Range[]): number[] =>
  [...step.parts.keys()]
    .filter((dayMs) => ranges.some(({ fromMs, toMs }) => dayMs >= fromMs && dayMs + DAY_MS <= toMs))
    .sort((a, b) => a - b);

/** Each event of the scope once, but of kept days. */
export function eventsBeside(scope: Scope, step: Step, ranges: readonly Range[] = [scope]): string {
  const [fromMs, toMs] = [ranges[0]?.fromMs ?? 0, ranges.at(-1)?.toMs ?? 0];
  const gaps = gapsOf({ fromMs, toMs }, daysIn(step, ranges));
  const isAsked = gaps.length === 0 ? '0' : gaps.map((gap) => `(${inRange(gap)})`).join(' OR ');
  // The range on its own, by which the server leaves out whole months.
  return `${anyTime(scope, step)} AND ${inRange({ fromMs, toMs })} AND (${isAsked}) AND ${isInside(scope, step)}`;
}

/** The rows of kept days of the scope; without any, `null`. */
export function keptRows(
  { name }: DayTable,
  scope: Scope,
  step: Step,
  ranges: readonly Range[] = [scope],
): string | null {
  const days = daysIn(step, ranges);
  if (days.length === 0) return null;
  const parts = days.map((dayMs) => text(step.parts.get(dayMs) ?? '')).join(', ');
  return `${name} WHERE tenant = ${text(scope.tenant)} AND part IN (${parts})${scope.automated ? '' : ' AND automated = 0'}`;
}

/** All rows of a table of days that the scope has, of days that are kept and of those that are not. */
export function rowsOf(
  table: DayTable,
  scope: Scope,
  step: Step,
  ranges: readonly Range[] = [scope],
): string {
  const names = namesOf(table);
  const kept = keptRows(table, scope, step, ranges);
  const events = `SELECT ${names} FROM (${table.select(eventsBeside(scope, step, ranges))})`;
  return kept === null ? `(${events})` : `(SELECT ${names} FROM ${kept} UNION ALL ${events})`;
}

/** What of a range lies in none of these days. */
function gapsOf({ fromMs, toMs }: Range, days: readonly number[]): Range[] {
  const gaps: Range[] = [];
  let nextMs = fromMs;
  for (const dayMs of days) {
    if (dayMs > nextMs) gaps.push({ fromMs: nextMs, toMs: dayMs });
    nextMs = dayMs + DAY_MS;
  }
  if (nextMs < toMs) gaps.push({ fromMs: nextMs, toMs });
  return gaps;
}

export const wholeDay = (dayMs: number): string =>
  `at_ms >= ${whole(dayMs)} AND at_ms < ${whole(dayMs + DAY_MS)}`;
