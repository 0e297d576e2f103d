import type { RefObject, TargetedKeyboardEvent } from 'preact';
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
  /** Of the days. */
  timeZone: string;
  words: Wording;
}

export function TimeChart({ overTime: { unit, points }, untilMs, endMs, timeZone, words }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [active, setActive] = useState<number | null>(null);
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
  const reading = point && readingOf(point, whenOf(shown), words);
  const onKeyDown = (press: TargetedKeyboardEvent<HTMLElement>) => {
    const next = stepFor(press.key, shown, last, isTurned(press.currentTarget));
    if (press.key === 'Escape') setActive(null);
    if (next === undefined) return;
    press.preventDefault();
    setActive(Math.max(0, Math.min(last, active === null ? shown : next)));
  };
  const onPointer = (move: PointerEvent) => {
    const along = alongOf(move, frame.current);
    setActive(pointAt(along - AXIS_WIDTH, inner, points.length));
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
        aria-label={words.text(`chart.label.${unit}`)}
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
          <Tip
            point={point}
            when={whenOf(shown)}
            isLeft={shown > points.length / 2}
            startPx={AXIS_WIDTH + (shown + 0.5) * column}
            words={words}
          />
        )}
      </div>
      <ChartTable
        points={points}
        meaning={words.means(`time.${unit}`, { zone: timeZone })}
        whenOf={whenOf}
        words={words}
      />
    </section>
  );
}

function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(720);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(240, entry.contentRect.width)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}

type Point = Report['overTime']['points'][number];

const readingOf = ({ views, adds, orders }: Point, when: string, words: Wording) =>
  words.text('chart.reading', {
    when,
    views: words.counted('views', views),
    added: words.counted('chart.added', adds),
    orders: words.counted('orders', orders),
  });

interface TipProps {
  point: Point;
  when: string;
  /** Of the point, where there is more room. */
  isLeft: boolean;
  startPx: number;
  words: Wording;
}

/** What the point says, beside it; the slider's own text says it to the ear. */
const Tip = ({ point, when, isLeft, startPx, words }: TipProps) => (
  <div
    class={`chart-tip${isLeft ? ' chart-tip-left' : ''}`}
    style={{ insetInlineStart: `${startPx}px` }}
    aria-hidden="true"
  >
    <strong>{when}</strong>
    {CHART_LINES.map((key) => (
      <span key={key} class={`legend-${key}`}>
        {words.text(`chart.${key}`)} <b>{words.count(point[key])}</b>
      </span>
    ))}
  </div>
);

/** The page runs from right to left, and so do its days. */
const isTurned = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).direction === 'rtl';

/** How far from where the days begin, in pixels. */
function alongOf({ clientX }: PointerEvent, frame: Element | null): number {
  const { left = 0, right = 0 } = frame?.getBoundingClientRect() ?? {};
  return isTurned(frame) ? right - clientX : clientX - left;
}

/** Where a key leads; `undefined`: nowhere. */
function stepFor(key: string, shown: number, last: number, isRtl: boolean): number | undefined {
  const right = isRtl ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowLeft: shown - right,
    ArrowDown: shown - 1,
    ArrowRight: shown + right,
    ArrowUp: shown + 1,
    Home: 0,
    End: last,
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}
