import type { Report } from '../../collector/reports/shared/types.js';
import { countAxis, type Axis } from './chartScale.js';

export type ChartPoint = Report['overTime']['points'][number];

/** Upper panel for views, lower one for adds and orders: counts of such different size share no axis honestly. */
export const TOP = { y: 14, height: 150 };
export const LOW = { y: 202, height: 78 };
export const LABELS_Y = 304;
export const HEIGHT = 312;
export const AXIS_WIDTH = 36;

/** A panel's axis, and where a value stands in it. */
export interface Panel {
  axis: Axis;
  y(value: number): number;
}

export interface ChartLayout {
  points: readonly ChartPoint[];
  /** What has happened; lines end with it. */
  past: readonly ChartPoint[];
  /** The last of `past` whose hour, day or week is not over: it will still grow, and is drawn as one that may. */
  running: number | null;
  width: number;
  /** Without the axis. */
  inner: number;
  /** Of one point. */
  column: number;
  views: Panel;
  acts: Panel;
}

/** Where everything of the chart stands, in pixels. */
export function layOutChart(
  points: readonly ChartPoint[],
  { untilMs, endMs, width }: { untilMs: number; endMs: number; width: number },
): ChartLayout {
  const past = points.filter((point) => point.atMs <= untilMs);
  const inner = width - AXIS_WIDTH;
  const panel = (axis: Axis, { y, height }: typeof TOP): Panel => ({
    axis,
    y: (value) => y + height * (1 - value / axis.max),
  });
  return {
    points,
    past,
    running: untilMs < (points[past.length]?.atMs ?? endMs) ? past.length - 1 : null,
    width,
    inner,
    column: inner / Math.max(1, points.length),
    views: panel(countAxis(Math.max(0, ...points.map((point) => point.views))), TOP),
    acts: panel(
      countAxis(Math.max(1, ...points.flatMap((point) => [point.adds, point.orders]))),
      LOW,
    ),
  };
}
