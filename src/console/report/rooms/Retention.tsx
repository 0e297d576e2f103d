import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Film } from '../../../collector/reports/shared/rooms.js';
import type { Wording } from '../wording.js';

const WIDTH = 640;
const TOP = 22;
const HEIGHT = 150;
const SIDE = 26;
const ROW = 16;

/** Where in the video a point of the curve lies, from 0 to 1. */
export function placeOf(at: Film['stayed'][number]['at'], duration: number | null): number {
  if (at === 'start') return 0;
  if (at === 'view') return Math.min(0.2, 2 / (duration ?? 20));
  return at / 100;
}

/** How many are still there over the length of the video, and below it when each product is tagged. */
export function Retention({ film, words }: { film: Film; words: Wording }) {
  const { stayed, duration, moments } = film;
  const points = stayed.map(({ at, share }) => ({
    at,
    x: placeOf(at, duration),
    y: share.value ?? 0,
  }));
  const x = scaleLinear([0, 1], [SIDE, WIDTH - SIDE]);
  const y = scaleLinear([0, 1], [TOP + HEIGHT, TOP]);
  const curve = line<(typeof points)[number]>(
    (it) => x(it.x),
    (it) => y(it.y),
  ).curve(curveMonotoneX);
  const fill = area<(typeof points)[number]>(
    (it) => x(it.x),
    y(0),
    (it) => y(it.y),
  ).curve(curveMonotoneX);
  const tagged = duration === null ? [] : moments.filter(({ spans }) => spans.length > 0);
  const height = TOP + HEIGHT + 24 + tagged.length * ROW;
  return (
    <svg
      class="retention"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={words.text('film.chart', { points: saidOf(film, words) })}
    >
      <path class="retention-area" d={fill(points) ?? ''} />
      <line class="axis" x1={x(0)} x2={x(1)} y1={y(0)} y2={y(0)} />
      <path class="retention-line" d={curve(points) ?? ''} />
      {points.map((it, index) => (
        <g key={it.at}>
          <circle cx={x(it.x)} cy={y(it.y)} r="3.5" />
          {/* The first two are near each other; the second is told in the table. */}
          {index !== 1 && (
            <text x={x(it.x)} y={y(it.y) - 9} text-anchor="middle">
              {words.percent(it.y)}
            </text>
          )}
        </g>
      ))}
      {duration !== null &&
        [0, 0.5, 1].map((part) => (
          <text key={part} class="faint" x={x(part)} y={y(0) + 17} text-anchor="middle">
            {words.text('film.second', { at: Math.round(duration * part * 10) / 10 })}
          </text>
        ))}
      {tagged.map(({ product, spans }, row) =>
        spans.map(({ start, end }, index) => {
          const from = x(Math.min(1, start / (duration ?? 1)));
          const to = x(Math.min(1, (end ?? duration ?? 1) / (duration ?? 1)));
          const top = TOP + HEIGHT + 26 + row * ROW;
          return (
            <g key={`${product} ${index}`}>
              <rect
                class="retention-tag"
                x={from}
                y={top}
                width={Math.max(4, to - from)}
                height="10"
                rx="3"
              />
              <text
                class="retention-number"
                x={Math.max(8, from - 7)}
                y={top + 9}
                text-anchor="middle"
              >
                {moments.findIndex((moment) => moment.product === product) + 1}
              </text>
            </g>
          );
        }),
      )}
    </svg>
  );
}

/** The curve for the ear. */
const saidOf = ({ stayed }: Film, words: Wording): string =>
  stayed
    .map(({ at, share }) =>
      words.text('film.point', {
        when: words.text(`film.at.${at}`),
        share: words.percent(share.value ?? 0),
      }),
    )
    .join(', ');
