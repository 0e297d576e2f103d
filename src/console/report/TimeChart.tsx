import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../collector/reports/shared/types.js';
import './TimeChart.css';
import { countAxis, labelledPoints, lastStep, linePath, pointAt, type Axis } from './chartScale.js';
import type { Wording } from './wording.js';

interface Props {
  overTime: Report['overTime'];
  /** Lines end here: what has not happened yet is not none. */
  untilMs: number;
  /** Of the last point. */
  endMs: number;
  words: Wording;
}
/** Upper panel for views, lower one for adds and orders: counts of such different size share no axis honestly. */
const TOP = { y: 14, height: 150 };
const LOW = { y: 202, height: 78 };
const LABELS_Y = 304;
const HEIGHT = 312;
const AXIS_WIDTH = 36;

export function TimeChart({ overTime: { unit, points, meaning }, untilMs, endMs, words }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(720);
  const [active, setActive] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(240, entry.contentRect.width)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const past = points.filter((point) => point.atMs <= untilMs);
  // Its hour, day or week is not over: it will still grow, and is drawn as one that may.
  const running = untilMs < (points[past.length]?.atMs ?? endMs) ? past.length - 1 : null;
  const whenOf = (index: number) => {
    const when = words.longMoment(points[index]?.atMs ?? 0, unit);
    return index === running ? words.text('chart.soFar', { when }) : when;
  };
  const inner = width - AXIS_WIDTH;
  const column = inner / Math.max(1, points.length);
  const views = countAxis(Math.max(0, ...points.map((point) => point.views)));
  const acts = countAxis(Math.max(1, ...points.flatMap((point) => [point.adds, point.orders])));
  const yViews = (value: number) => TOP.y + TOP.height * (1 - value / views.max);
  const yActs = (value: number) => LOW.y + LOW.height * (1 - value / acts.max);
  const read = (index: number) => {
    const point = points[index];
    if (!point) return '';
    return words.text('chart.reading', {
      when: whenOf(index),
      views: words.count(point.views),
      adds: words.count(point.adds),
      orders: words.count(point.orders),
    });
  };
  const shown = Math.min(active ?? past.length - 1, points.length - 1);
  const onKeyDown = (press: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: shown - 1,
      ArrowDown: shown - 1,
      ArrowRight: shown + 1,
      ArrowUp: shown + 1,
      Home: 0,
      End: points.length - 1,
    };
    const next = Object.hasOwn(steps, press.key) ? steps[press.key] : undefined;
    if (press.key === 'Escape') setActive(null);
    if (next === undefined) return;
    press.preventDefault();
    setActive(Math.max(0, Math.min(points.length - 1, active === null ? shown : next)));
  };
  const onPointer = (move: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) setActive(pointAt(move.clientX - box.left - AXIS_WIDTH, inner, points.length));
  };
  const gridLines = (axis: Axis, y: (value: number) => number) =>
    axis.ticks.map((tick) => (
      <g key={tick}>
        <line class="chart-grid" x1={AXIS_WIDTH} x2={width} y1={y(tick)} y2={y(tick)} />
        <text class="chart-tick" x={AXIS_WIDTH - 8} y={y(tick) + 4} text-anchor="end">
          {words.count(tick)}
        </text>
      </g>
    ));

  return (
    <section class="card chart">
      <div class="chart-head">
        <h2>{words.text(`chart.heading.${unit}`)}</h2>
        <ul class="legend" aria-hidden="true">
          {(['views', 'adds', 'orders'] as const).map((key) => (
            <li key={key} class={`legend-${key}`}>
              {words.text(`chart.${key}`)}
            </li>
          ))}
        </ul>
      </div>
      <div
        ref={frame}
        class="chart-frame"
        role="slider"
        tabIndex={0}
        aria-label={words.text('chart.label', { unit })}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, points.length - 1)}
        aria-valuenow={shown}
        aria-valuetext={read(shown)}
        onKeyDown={onKeyDown}
        onFocus={() => setActive((index) => index ?? shown)}
        onBlur={() => setActive(null)}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => setActive(null)}
      >
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          {active !== null && (
            <rect
              class="chart-active"
              x={AXIS_WIDTH + shown * column}
              width={column}
              y={TOP.y}
              height={LOW.y + LOW.height - TOP.y}
            />
          )}
          {gridLines(views, yViews)}
          {gridLines(acts, yActs)}
          <g transform={`translate(${AXIS_WIDTH} 0)`}>
            {points.map((point, index) => {
              const barWidth = Math.max(2, Math.min(44, column * 0.62));
              const y = yViews(point.views);
              return (
                <rect
                  key={point.atMs}
                  class={`chart-bar${index === running ? ' chart-bar-running' : ''}${active !== null && index === shown ? ' chart-bar-active' : ''}`}
                  x={(index + 0.5) * column - barWidth / 2}
                  width={barWidth}
                  y={y}
                  height={TOP.y + TOP.height - y}
                  rx={Math.min(4, barWidth / 2)}
                />
              );
            })}
            {(['adds', 'orders'] as const).map((key) => (
              <g key={key} class={`chart-line chart-${key}`}>
                <path
                  d={linePath(
                    past.slice(0, running ?? past.length).map((point) => point[key]),
                    column,
                    yActs,
                  )}
                />
                {running !== null && running > 0 && (
                  <path
                    class="chart-running"
                    d={lastStep(
                      past.map((point) => point[key]),
                      column,
                      yActs,
                    )}
                  />
                )}
                {past.map((point, index) =>
                  points.length <= 31 || (active !== null && index === shown) ? (
                    <circle
                      key={point.atMs}
                      cx={(index + 0.5) * column}
                      cy={yActs(point[key])}
                      r={active !== null && index === shown ? 5 : point[key] > 0 ? 3 : 1.5}
                    />
                  ) : null,
                )}
              </g>
            ))}
            {labelledPoints(points.length, inner, 62).map((index) => (
              <text
                key={index}
                class="chart-tick"
                x={(index + 0.5) * column}
                y={LABELS_Y}
                text-anchor="middle"
              >
                {words.moment(points[index]?.atMs ?? 0, unit)}
              </text>
            ))}
          </g>
        </svg>
        {active !== null && points[shown] && (
          <div
            class={`chart-tip${shown > points.length / 2 ? ' chart-tip-left' : ''}`}
            style={{ insetInlineStart: `${AXIS_WIDTH + (shown + 0.5) * column}px` }}
            aria-hidden="true"
          >
            <strong>{whenOf(shown)}</strong>
            {(['views', 'adds', 'orders'] as const).map((key) => (
              <span key={key} class={`legend-${key}`}>
                {words.text(`chart.${key}`)} <b>{words.count(points[shown]?.[key] ?? 0)}</b>
              </span>
            ))}
          </div>
        )}
      </div>
      <details class="chart-table">
        <summary>{words.text('chart.table')}</summary>
        <p class="note">{meaning}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.text('chart.when')}</th>
              {(['views', 'adds', 'orders'] as const).map((key) => (
                <th key={key} scope="col" class="number">
                  {words.text(`chart.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <tr key={point.atMs}>
                <th scope="row">{whenOf(index)}</th>
                {(['views', 'adds', 'orders'] as const).map((key) => (
                  <td key={key} class="number">
                    {words.count(point[key])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
