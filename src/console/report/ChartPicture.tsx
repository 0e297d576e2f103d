import type { Report } from '../../collector/reports/shared/types.js';
import {
  AXIS_WIDTH,
  HEIGHT,
  LABELS_Y,
  LOW,
  TOP,
  type ChartLayout,
  type Panel,
} from './chartLayout.js';
import { labelledPoints, lastStep, linePath } from './chartScale.js';
import type { Wording } from './wording.js';

interface Props {
  layout: ChartLayout;
  /** The point that is read; `null`: none is. */
  active: number | null;
  unit: Report['overTime']['unit'];
  words: Wording;
}

/** The chart for eyes; what is read of it stands in the slider around it and in the table below. */
export function ChartPicture({ layout, active, unit, words }: Props) {
  const { points, width, inner, column, views, acts } = layout;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {active !== null && (
        <rect
          class="chart-active"
          x={AXIS_WIDTH + active * column}
          width={column}
          y={TOP.y}
          height={LOW.y + LOW.height - TOP.y}
        />
      )}
      <GridLines panel={views} width={width} words={words} />
      <GridLines panel={acts} width={width} words={words} />
      <g transform={`translate(${AXIS_WIDTH} 0)`}>
        <Bars layout={layout} active={active} />
        <Line name="adds" layout={layout} active={active} />
        <Line name="orders" layout={layout} active={active} />
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
  );
}

function GridLines({
  panel: { axis, y },
  width,
  words,
}: {
  panel: Panel;
  width: number;
  words: Wording;
}) {
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <line class="chart-grid" x1={AXIS_WIDTH} x2={width} y1={y(tick)} y2={y(tick)} />
      <text class="chart-tick" x={AXIS_WIDTH - 8} y={y(tick) + 4} text-anchor="end">
        {words.short(tick)}
      </text>
    </g>
  ));
}

function Bars({ layout, active }: Pick<Props, 'layout' | 'active'>) {
  const { points, running, column, views } = layout;
  const barWidth = Math.max(2, Math.min(44, column * 0.62));
  return points.map((point, index) => {
    const y = views.y(point.views);
    return (
      <rect
        key={point.atMs}
        class={`chart-bar${index === running ? ' chart-bar-running' : ''}${index === active ? ' chart-bar-active' : ''}`}
        x={(index + 0.5) * column - barWidth / 2}
        width={barWidth}
        y={y}
        height={TOP.y + TOP.height - y}
        rx={Math.min(4, barWidth / 2)}
      />
    );
  });
}

function Line({
  name,
  layout,
  active,
}: Pick<Props, 'layout' | 'active'> & { name: 'adds' | 'orders' }) {
  const { points, past, running, column, acts } = layout;
  const counts = past.map((point) => point[name]);
  return (
    <g class={`chart-line chart-${name}`}>
      <path d={linePath(counts.slice(0, running ?? counts.length), column, acts.y)} />
      {running !== null && running > 0 && (
        <path class="chart-running" d={lastStep(counts, column, acts.y)} />
      )}
      {past.map((point, index) =>
        points.length <= 31 || index === active ? (
          <circle
            key={point.atMs}
            cx={(index + 0.5) * column}
            cy={acts.y(point[name])}
            r={index === active ? 5 : point[name] > 0 ? 3 : 1.5}
          />
        ) : null,
      )}
    </g>
  );
}
