/**
 * What of the tables counts. A server has no transactions, so a step of ageing writes the sums first, under a name of its own; they
 * count once the step is told of in one row, and from then on the events they came from count no more, though it takes a while until
 * these are deleted. Whatever ends in between, each event counts once: as itself, or in a sum.
 */
import type { Aged, Scope } from '../types.js';
import type { Server } from './connect.js';
import { SLOT_MS } from '../sums.js';
import { conditionsOf } from './only.js';
import { EVENTS, NOBODYS, STEPS, SUMS } from './schema.js';
import { text, whole } from './sql.js';

export interface Step {
  /** How events are read: with `FINAL`, but where it is known that each is there once. */
  final: 'FINAL' | '';
  /** Where nothing was ever aged: empty. */
  step: string;
  /** Events before it that were written by `goneRank` are in sums. */
  eventsMs: number;
  /** In digits: larger than what is exact in a number. */
  goneRank: string;
  /** What is older than these is kept by month, or not at all. */
  monthsMs: number;
  endMs: number;
  takenMs: number;
  /** Whether what it put sums in the place of has been deleted. */
  isDone: boolean;
  aged: Aged;
  /** Kept days that hold now: each by its start, the name that its rows go by. See `days/`. */
  parts: ReadonlyMap<number, string>;
}

const stepSql = `
  SELECT argMax(step, at) AS step, argMax(events_ms, at) AS "eventsMs", toString(argMax(gone_rank, at)) AS "goneRank",
    max(months_ms) AS "monthsMs", max(end_ms) AS "endMs", argMax(is_done, at) AS "isDone", max(at) AS "takenMs",
    max(events_ms) AS "agedEventsMs", max(orders_ms) AS "agedOrdersMs", count() AS steps
  FROM (SELECT step, max(is_done) AS is_done, any(events_ms) AS events_ms, max(orders_ms) AS orders_ms, any(months_ms) AS months_ms,
      any(end_ms) AS end_ms, any(gone_rank) AS gone_rank, any(taken_ms) AS at FROM ${STEPS} GROUP BY step)`;

export async function readStep(
  { ask }: Pick<Server, 'ask'>,
  final: Step['final'] = 'FINAL',
): Promise<Step> {
  const [row] = await ask<
    Omit<Step, 'aged' | 'isDone' | 'final' | 'parts'> & {
      isDone: number;
      agedEventsMs: number;
      agedOrdersMs: number;
      steps: number;
    }
  >(stepSql);
  if (!row || row.steps === 0)
    return {
      final,
      step: '',
      eventsMs: 0,
      goneRank: '0',
      monthsMs: 0,
      endMs: 0,
      takenMs: 0,
      isDone: true,
      aged: { eventsMs: 0, ordersMs: 0, monthsMs: 0 },
      parts: new Map(),
    };
  const { agedEventsMs, agedOrdersMs, isDone, steps: _steps, ...rest } = row;
  return {
    ...rest,
    final,
    isDone: isDone === 1,
    aged: { eventsMs: agedEventsMs, ordersMs: agedOrdersMs, monthsMs: row.monthsMs },
    parts: new Map(),
  };
}

/** Whether a row is a shop's. */
export const isSomebodys = `tenant != ${text(NOBODYS)}`;

/** Of events that are in sums and not deleted yet. */
export const isGone = ({ eventsMs, goneRank }: Pick<Step, 'eventsMs' | 'goneRank'>): string =>
  `${isSomebodys} AND at_ms < ${whole(eventsMs)} AND rank >= ${goneRank}`;

const isPresent = (step: Step): string =>
  step.isDone || step.eventsMs === 0 ? '' : ` AND NOT (${isGone(step)})`;

const isInScope = ({ tenant, automated, creator }: Scope): string =>
  `tenant = ${text(tenant)}${automated ? '' : ' AND automated = 0'}${creator ? ` AND creator = ${text(creator)}` : ''}`;

export const inRange = ({ fromMs, toMs }: Pick<Scope, 'fromMs' | 'toMs'>): string =>
  `at_ms >= ${whole(fromMs)} AND at_ms < ${whole(toMs)}`;

/** Each event of the scope once, whenever it happened, and whatever its filter leaves; what more is asked of them follows. */
export const anyTime = (scope: Scope, step: Step): string =>
  `${EVENTS} ${step.final} WHERE ${isInScope(scope)}${isPresent(step)}`;

/** Whether the scope's filter leaves a row: a value. */
export function isInside(scope: Scope, step: Step): string {
  const { only } = scope;
  const all = only ? conditionsOf({ ...scope, only }, step.final, isPresent(step)) : [];
  return all.length === 0 ? '1' : all.map((each) => `(${each})`).join(' AND ');
}

/** Each event of the scope once. */
export const events = (scope: Scope, step: Step): string =>
  `${ofAnyPlace(scope, step)}${scope.only ? ` AND ${isInside(scope, step)}` : ''}`;

/** The same, whatever the scope's filter leaves. */
export const ofAnyPlace = (scope: Scope, step: Step): string =>
  `${anyTime(scope, step)} AND ${inRange(scope)}`;

/** Months are longer than anything that is not one. */
export const isFine = `to_ms - from_ms <= ${SLOT_MS}`;
/** Of sums and of orders: those of a step that was told of, and that no later one replaces. */
export const isKept = ({ monthsMs, endMs }: Step, steps = `(SELECT step FROM ${STEPS})`): string =>
  `(step = '' OR step IN ${steps}) AND to_ms > ${whole(endMs)} AND NOT (to_ms <= ${whole(monthsMs)} AND ${isFine})`;

/** They know nothing of places, and count for none. */
export const sums = (scope: Scope, step: Step): string =>
  `${SUMS} FINAL WHERE ${scope.only ? '0 AND ' : ''}${isInScope(scope)} AND from_ms >= ${whole(scope.fromMs)} AND to_ms <= ${whole(scope.toMs)} AND ${isKept(step)}`;
