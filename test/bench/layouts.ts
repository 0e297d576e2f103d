/** What each layout costs the page it stands on, and whether a finger that goes over it sees the page stutter: every one within the carousel's limits. */
import { setTimeout as wait } from 'node:timers/promises';
import { layoutNames, type LayoutName } from '../../src/theme/layoutNames.js';
import { swipe, type Point } from './finger.js';
import { measureLoading, measureSlowLine, type Loaded } from './loading.js';
import { slowShare } from './measures.js';
import { spreadOf } from './statistics.js';
import { columnsOf, shown, type Unit } from './table.js';
import type { Visit } from './visit.js';

const SETTLE_MS = 700;
const CARD = '[part~="card"] .open';
/** A finger goes along the row where there is one; the page goes by under it where there is none. */
const SIDEWAYS: readonly LayoutName[] = ['carousel', 'stories'];
/** How many pictures are waited for, where that are not the first three. */
const POSTERS: Partial<Record<LayoutName, number>> = { floating: 1, spotlight: 1, gallery: 1 };

export const postersOf = (layout: LayoutName): number => POSTERS[layout] ?? 3;

export interface LayoutVisit extends Loaded {
  frameMs: number[];
  firstCardMs: number;
}
export type LayoutVisits = ReadonlyMap<LayoutName, readonly LayoutVisit[]>;

/** Opens a page with the layout, looks at it, and swipes three times: there, on, and back. */
export async function measureLayout(
  visit: Visit,
  url: string,
  layout: LayoutName,
): Promise<Loaded & { frameMs: number[] }> {
  const loaded = await measureLoading(visit, url);
  const card = await visit.ask<Point | null>(`bench.middleOf(${JSON.stringify(CARD)})`);
  const isSideways = SIDEWAYS.includes(layout) && card;
  const frameMs: number[] = [];
  for (const [from, to] of [
    [340, 40],
    [340, 40],
    [60, 320],
  ] as const) {
    const at = (along: number): Point =>
      isSideways ? { x: along, y: card.y } : { x: 195, y: along + 200 };
    await visit.ask('bench.startFrames()');
    await swipe(visit, at(from), at(to));
    await wait(SETTLE_MS);
    frameMs.push(...(await visit.ask<number[]>('bench.stopFrames()')));
  }
  return { ...loaded, frameMs };
}

type Visiting = <T>(
  layout: LayoutName,
  isTop: boolean,
  run: (visit: Visit, url: string) => Promise<T>,
) => Promise<T>;

export async function measureLayouts(visiting: Visiting, visits: number): Promise<LayoutVisits> {
  const measured = new Map<LayoutName, LayoutVisit[]>();
  for (const layout of layoutNames) {
    const all: LayoutVisit[] = [];
    for (let i = 0; i < visits; i++) {
      const looked = await visiting(layout, false, (visit, url) =>
        measureLayout(visit, url, layout),
      );
      all.push({ ...looked, firstCardMs: await visiting(layout, true, measureSlowLine) });
    }
    measured.set(layout, all);
  }
  return measured;
}

export interface LayoutRow {
  id: string;
  what: string;
  unit: Unit;
  /** The carousel's; `null`: there is none. */
  goal: number | null;
  medians: Record<LayoutName, number>;
}

/** @param bare - the page without anything in the shelf's place: what a layout adds to it is told. */
export function layoutRows(visits: LayoutVisits, bare: readonly Loaded[]): LayoutRow[] {
  const median = (values: readonly number[]) => spreadOf(values)?.median ?? NaN;
  const row = (
    id: string,
    what: string,
    unit: Unit,
    goal: number | null,
    of: (visit: LayoutVisit) => number,
    ofBare: (page: Loaded) => number = () => 0,
  ): LayoutRow => {
    const without = median(bare.map(ofBare));
    const medians = Object.fromEntries(
      layoutNames.map((layout) => [layout, median((visits.get(layout) ?? []).map(of)) - without]),
    ) as LayoutRow['medians'];
    return { id, what, unit, goal, medians };
  };
  const added = (
    id: string,
    what: string,
    unit: Unit,
    goal: number | null,
    of: (page: Loaded) => number,
  ) => row(id, what, unit, goal, of, of);
  return [
    added('script', 'script until the cards are drawn', 'ms', 60, ({ work }) => work.scriptMs),
    added('longTasks', 'long tasks (over 50 ms)', '', 0, ({ longTasks }) => longTasks),
    added('layoutShift', 'layout shift', '', 0, ({ layoutShift }) => layoutShift),
    row(
      'firstCard',
      'first card’s picture, at the top on Fast 4G',
      'ms',
      null,
      ({ firstCardMs }) => firstCardMs,
    ),
    row('frames', 'frames over 25 ms, swiping', '%', 1, ({ frameMs }) => slowShare(frameMs)),
  ];
}

/** For a terminal: one line a figure, one column a layout. */
export function formatLayouts(rows: readonly LayoutRow[]): string {
  const cells = rows.map(({ what, unit, goal, medians }) => {
    const values = layoutNames.map((layout) => shown(medians[layout], unit));
    const missed = layoutNames.filter((_, at) => goal !== null && (values[at] ?? 0) > goal);
    const space = unit === 'ms' ? ' ' : '';
    return [
      what,
      ...values.map((value) => `${value || 0}${space}${unit}`),
      goal === null ? '' : `≤ ${goal}${space}${unit}`,
      goal === null ? '' : missed.length > 0 ? `MISSED by ${missed.join(', ')}` : 'met',
    ];
  });
  return columnsOf([['Each layout, added to the page', ...layoutNames, 'goal', ''], ...cells]).join(
    '\n',
  );
}
