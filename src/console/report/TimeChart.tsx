import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../collector/reports/shared/types.js';
import './TimeChart.css';
import { AXIS_WIDTH, layOutChart } from './chartLayout.js';
import { ChartPicture } from './ChartPicture.js';
import { pointAt } from './chartScale.js';
import { CHART_LINES, ChartTable } from './ChartTable.js';
import type { Wording } from './wording.js';

interface Props {
  overTime: Report['overTime'];
  /** Lines end here: what has not happened yet is not none. */
  untilMs: number;
  /** Of the last point. */
  endMs: number;
  words: Wording;
}

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

  const layout = layOutChart(points, { untilMs, endMs, width });
  const { past, running, inner, column } = layout;
  const last = points.length - 1;
  /** The point that is read, or would be. */
  const shown = Math.min(active ?? past.length - 1, last);
  const point = points[shown];
  const whenOf = (index: number) => {
    const when = words.longMoment(points[index]?.atMs ?? 0, unit);
    return index === running ? words.text('chart.soFar', { when }) : when;
  };
  const reading =
    point &&
    words.text('chart.reading', {
      when: whenOf(shown),
      views: words.count(point.views),
      adds: words.count(point.adds),
      orders: words.count(point.orders),
    });
  const onKeyDown = (press: KeyboardEvent) => {
    const next = stepFor(press.key, shown, last);
    if (press.key === 'Escape') setActive(null);
    if (next === undefined) return;
    press.preventDefault();
    setActive(Math.max(0, Math.min(last, active === null ? shown : next)));
  };
  const onPointer = (move: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) setActive(pointAt(move.clientX - box.left - AXIS_WIDTH, inner, points.length));
  };

  return (
    <section class="card chart">
      <div class="chart-head">
        <h2>{words.text(`chart.heading.${unit}`)}</h2>
        <ul class="legend" aria-hidden="true">
          {CHART_LINES.map((key) => (
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
        aria-valuemax={Math.max(0, last)}
        aria-valuenow={shown}
        aria-valuetext={reading ?? ''}
        onKeyDown={onKeyDown}
        onFocus={() => setActive((index) => index ?? shown)}
        onBlur={() => setActive(null)}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => setActive(null)}
      >
        <ChartPicture
          layout={layout}
          active={active === null ? null : shown}
          unit={unit}
          words={words}
        />
        {active !== null && point && (
          <div
            class={`chart-tip${shown > points.length / 2 ? ' chart-tip-left' : ''}`}
            style={{ insetInlineStart: `${AXIS_WIDTH + (shown + 0.5) * column}px` }}
            aria-hidden="true"
          >
            <strong>{whenOf(shown)}</strong>
            {CHART_LINES.map((key) => (
              <span key={key} class={`legend-${key}`}>
                {words.text(`chart.${key}`)} <b>{words.count(point[key])}</b>
              </span>
            ))}
          </div>
        )}
      </div>
      <ChartTable points={points} meaning={meaning} whenOf={whenOf} words={words} />
    </section>
  );
}

/** Where a key leads; `undefined`: nowhere. */
function stepFor(key: string, shown: number, last: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowLeft: shown - 1,
    ArrowDown: shown - 1,
    ArrowRight: shown + 1,
    ArrowUp: shown + 1,
    Home: 0,
    End: last,
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}
