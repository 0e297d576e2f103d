import { useMemo, useState } from 'preact/hooks';
import { scaleSqrt } from 'd3-scale';
import type { MomentCell, MomentRoom } from '../../../collector/reports/shared/rooms.js';
import type { Wording } from '../wording.js';
import type { RoomProps } from './Rooms.js';
import './MomentMap.css';

const measures = ['views', 'adds', 'orders', 'unshown'] as const;
type Measure = (typeof measures)[number];

/** A Monday. */
const MONDAY = Date.UTC(2026, 0, 5);

/** Hours of the week as a table whose cells are the darker the more happened; the figure stands in each. */
export function MomentMap({ room, words, ask }: RoomProps<'moments'>) {
  const [measure, setMeasure] = useState<Measure>('views');
  const names = useMemo(() => calendarOf(words), [words]);
  const { cells } = room;
  const best = cells.reduce<MomentCell | null>(
    (so, cell) => (cell[measure] > (so?.[measure] ?? 0) ? cell : so),
    null,
  );
  return (
    <>
      <div class="moment-choices">
        <Choice
          label={words.text('moments.show')}
          value={measure}
          values={measures.map((each) => [each, words.text(`moments.${each}`)])}
          onChoose={(value) => setMeasure(measures.find((each) => each === value) ?? 'views')}
        />
        {(['topic', 'platform'] as const).map((name) => (
          <Choice
            key={name}
            label={words.text(`moments.${name}`)}
            value={room[name] ?? ''}
            values={[
              ['', words.text('filter.any')],
              ...(name === 'topic' ? room.topics : room.platforms).map(
                (value) => [value, value] as const,
              ),
            ]}
            onChoose={(value) => ask({ [name]: value })}
          />
        ))}
      </div>
      {!room.enough ? (
        <p>{words.text('moments.few')}</p>
      ) : (
        <>
          {best && (
            <p>
              {words.text('moments.best', {
                when: names.when(best),
                count: best[measure],
              })}
            </p>
          )}
          <Grid cells={cells} measure={measure} best={best} names={names} words={words} />
        </>
      )}
      {(room.enough || room.missed.length > 0) && (
        <Missed missed={room.missed} names={names} words={words} />
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  values: readonly (readonly [string, string])[];
  onChoose(value: string): void;
}

const Choice = ({ label, value, values, onChoose }: ChoiceProps) => (
  <label class="field">
    <span>{label}</span>
    <select value={value} onChange={(change) => onChoose(change.currentTarget.value)}>
      {values.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

type CalendarNames = ReturnType<typeof calendarOf>;

interface GridProps {
  cells: readonly MomentCell[];
  measure: Measure;
  /** With the most of all. */
  best: MomentCell | null;
  names: CalendarNames;
  words: Wording;
}

function Grid({ cells, measure, best, names, words }: GridProps) {
  const shade = scaleSqrt([0, best?.[measure] ?? 1], [0, 1]);
  return (
    <table class="moment-map">
      <caption class="unseen">{words.text(`moments.${measure}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.text('moments.hour')}</th>
          {names.days.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: 24 }, (_, hour) => (
          <tr key={hour}>
            <th scope="row">{names.hour(hour)}</th>
            {names.days.map((day, weekday) => {
              const count = cells[weekday * 24 + hour]?.[measure] ?? 0;
              return (
                <td
                  key={day}
                  class={cells[weekday * 24 + hour] === best ? 'is-most' : ''}
                  style={{ '--shade': `${Math.round(shade(count) * 100)}%` }}
                >
                  {count === 0 ? <span class="faint">·</span> : words.count(count)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missed({
  missed,
  names,
  words,
}: {
  missed: MomentRoom['missed'];
  names: CalendarNames;
  words: Wording;
}) {
  return (
    <>
      <h4>{words.text('moments.missed')}</h4>
      {missed.length === 0 && <p class="note">{words.text('moments.missed.none')}</p>}
      <ul class="plain-list">
        {missed.map((moment) => (
          <li key={`${moment.weekday} ${moment.hour}`}>
            {words.text(`moments.missed.${moment.why}`, {
              when: names.when(moment),
              count: moment.shoppers,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function calendarOf({ locale }: Wording) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const short = format({ weekday: 'short' });
  const hours = format({ hour: 'numeric' });
  const whole = format({ weekday: 'long', hour: 'numeric' });
  const at = (weekday: number, hour: number) => MONDAY + (weekday * 24 + hour) * 3_600_000;
  return {
    days: Array.from({ length: 7 }, (_, weekday) => short.format(at(weekday, 12))),
    hour: (hour: number) => hours.format(at(0, hour)),
    when: ({ weekday, hour }: { weekday: number; hour: number }) => whole.format(at(weekday, hour)),
  };
}
