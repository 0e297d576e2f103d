import { weekdays, type Weekday, type WeeklyTime } from '../../../feed/calendar.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import './Weekly.css';

interface Props {
  times: readonly WeeklyTime[];
  /** `null`: at all times. */
  onChange(times: readonly WeeklyTime[] | null): void;
}

/** Monday to Friday in the daytime: what is changed sooner than it is typed. */
const FIRST: WeeklyTime = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  until: '18:00',
};

/** At which times of the week a video is shown. */
export function Weekly({ times, onChange }: Props) {
  const put = (at: number, time: WeeklyTime) => onChange(times.with(at, time));
  const remove = (at: number) => {
    const rest = times.filter((_, index) => index !== at);
    onChange(rest.length > 0 ? rest : null);
  };
  return (
    <fieldset class="field weekly">
      <legend>{text('details.weekly')}</legend>
      {times.length === 0 && <p class="hint">{text('details.weekly.always')}</p>}
      {times.map((time, at) => (
        <Time key={at} time={time} onChange={(next) => put(at, next)} onRemove={() => remove(at)} />
      ))}
      {times.length < MAX_TIMES && (
        <button type="button" class="soft" onClick={() => onChange([...times, FIRST])}>
          {text(times.length > 0 ? 'details.weekly.more' : 'details.weekly.add')}
        </button>
      )}
    </fieldset>
  );
}

/** As many as the feed takes. */
const MAX_TIMES = 50;

interface TimeProps {
  time: WeeklyTime;
  onChange(time: WeeklyTime): void;
  onRemove(): void;
}

function Time({ time, onChange, onRemove }: TimeProps) {
  const { world } = useStudio();
  const days = time.days ?? weekdays;
  const toggle = (day: Weekday) => {
    const next = weekdays.filter((each) =>
      each === day ? !days.includes(day) : days.includes(each),
    );
    // On no day is never: the last one stays.
    if (next.length > 0) onChange(withDays(time, next));
  };
  const { from, until } = time;
  return (
    <div class="weekly-time">
      <div class="weekly-days" role="group" aria-label={text('details.weekly.days')}>
        {WEEK.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={days.includes(day)}
            aria-label={dayName(day, world.locale, 'long')}
            onClick={() => toggle(day)}
          >
            {dayName(day, world.locale, 'short')}
          </button>
        ))}
      </div>
      <Clock name="from" time={time} onChange={onChange} />
      <Clock name="until" time={time} onChange={onChange} />
      <button
        type="button"
        class="quiet"
        aria-label={text('details.weekly.remove')}
        onClick={onRemove}
      >
        <Icon name="remove" />
      </button>
      {from !== undefined && until !== undefined && until <= from && (
        <p class="hint">{text('details.weekly.nextDay')}</p>
      )}
    </div>
  );
}

interface ClockProps {
  name: 'from' | 'until';
  time: WeeklyTime;
  onChange(time: WeeklyTime): void;
}

const Clock = ({ name, time, onChange }: ClockProps) => (
  <label>
    <span>{text(`details.weekly.${name}`)}</span>
    <input
      type="time"
      // The end of the day, for which a clock has no sign, is what an empty field means.
      value={time[name] === '24:00' ? '' : (time[name] ?? '')}
      onChange={(change) => {
        const { [name]: _before, ...rest } = time;
        const { value } = change.currentTarget;
        onChange(value ? { ...rest, [name]: value } : rest);
      }}
    />
  </label>
);

/** Every day need not be said. */
function withDays(time: WeeklyTime, days: readonly Weekday[]): WeeklyTime {
  const { days: _before, ...rest } = time;
  return days.length < weekdays.length ? { days, ...rest } : rest;
}

/** As most shops' week goes. */
const WEEK = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
/** A Sunday. */
const SUNDAY_MS = Date.UTC(2023, 0, 1);

const dayName = (day: Weekday, locale: string, weekday: 'long' | 'short') =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(
    SUNDAY_MS + weekdays.indexOf(day) * 86_400_000,
  );
