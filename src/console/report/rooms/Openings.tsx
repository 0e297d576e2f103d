import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { OpeningRow } from '../../../collector/reports/shared/rooms.js';
import type { Wording } from '../wording.js';
import type { RoomProps } from './Rooms.js';
import './Openings.css';

/** As many as it takes for a median. */
const ENOUGH_VIDEOS = 5;
const WIDTH = 260;
const HEIGHT = 64;

export function Openings({ room, words }: RoomProps<'hours'>) {
  const { rows, median, hours, of, names } = room;
  if (rows.length === 0) return <p>{words.text('hours.none')}</p>;
  const most = Math.max(1, ...median, ...rows.flatMap(({ views }) => views));
  return (
    <>
      {median.length === 0 && (
        <p class="note">
          {words.text('hours.noMedian', { count: Math.max(1, ENOUGH_VIDEOS - of) })}
        </p>
      )}
      <ul class="openings">
        {rows.map((row) => (
          <li key={row.video}>
            <div>
              <h4 lang={names[row.video]?.lang}>{names[row.video]?.name ?? row.video}</h4>
              <p class="note">
                {row.creator !== null && (
                  <>
                    <bdi>{names[row.creator]?.name ?? row.creator}</bdi>
                    {' · '}
                  </>
                )}
                {words.dayAndTime(row.firstMs)}
              </p>
            </div>
            <div>
              <p>
                <b>{words.text(`hours.${row.pace ?? 'unknown'}`)}</b>
              </p>
              <p class="note">{wordsOf(row, median, words)}</p>
            </div>
            <Line row={row} median={median} hours={hours} most={most} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf(row: OpeningRow, median: readonly number[], words: Wording): string {
  const { lived, views, engaged, adds } = row;
  if (lived === 0) return words.text('hours.young');
  const at = lived - 1;
  const usual = median[at];
  return [
    words.text('hours.row', {
      views: words.counted('views', views[at] ?? 0),
      hours: lived,
    }),
    words.text('hours.detail', {
      engaged: engaged[at] ?? 0,
      adds: adds[at] ?? 0,
    }),
    ...(usual === undefined
      ? []
      : [words.text('hours.median', { views: words.count(Math.round(usual)) })]),
  ].join(' · ');
}

interface LineProps {
  row: OpeningRow;
  median: readonly number[];
  hours: number;
  most: number;
  words: Wording;
}

/** A line that ends where the video is now; what has not happened yet is not none. */
function Line({ row, median, hours, most, words }: LineProps) {
  const x = scaleLinear([0, hours], [2, WIDTH - 2]);
  const y = scaleLinear([0, most], [HEIGHT - 2, 4]);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  ).curve(curveStepAfter);
  return (
    <svg
      class="opening-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.text('hours.chart', { hours })}
    >
      <line class="axis" x1="2" x2={WIDTH - 2} y1={HEIGHT - 2} y2={HEIGHT - 2} />
      {median.length > 0 && <path class="opening-median" d={path([0, ...median]) ?? ''} />}
      <path class="opening-own" d={path([0, ...row.views]) ?? ''} />
    </svg>
  );
}
