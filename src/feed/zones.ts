/** Time zones and weekly times. The page fetches it only for a feed that has some, see `calendarFor.ts`. */
import { DAY_MS } from '../tools/time.js';
import { readMoment, weekdays, type Calendar, type ShowWindow } from './calendar.js';

export interface ZonedCalendar extends Calendar {
  /** The day that the zone's clock shows, `YYYY-MM-DD`; an unknown zone has none. */
  dayAt(atMs: number, timeZone: string | undefined): string;
}

/** Knows every zone of the browser. Make one for each pass over a feed: it remembers `Intl`'s formatters, which are slow to make. */
export function createCalendar(): ZonedCalendar {
  const formats = new Map<string, Intl.DateTimeFormat | null>();
  const formatOf = (timeZone: string) => {
    let format = formats.get(timeZone);
    if (format === undefined) formats.set(timeZone, (format = makeFormat(timeZone)));
    return format;
  };

  const offsetMs = (timeZone: string, atMs: number): number => {
    const format = formatOf(timeZone);
    if (!format || Number.isNaN(atMs)) return NaN;
    const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(format.format(atMs)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  };

  /**
   * The instant at which the zone's clock shows `wallMs`. When clocks go back that is twice: the first counts. When they go
   * forward it may be never: the clock's reading is then taken as if it had not yet been changed.
   */
  const toInstant = (wallMs: number, timeZone: string): number => {
    const earlier = wallMs - offsetMs(timeZone, wallMs - DAY_MS);
    const later = wallMs - offsetMs(timeZone, wallMs + DAY_MS);
    const isShown = (instant: number) => instant + offsetMs(timeZone, instant) === wallMs;
    return isShown(earlier) || !isShown(later) ? earlier : later;
  };

  /** Many videos of a feed have the same window. */
  const known = new Map<string, number>();

  return {
    hasZone: (timeZone) => formatOf(timeZone) !== null,
    weeklyStretches(window, nowMs, days) {
      return weeklyStretches(this, window, nowMs, days);
    },
    dayAt(atMs, timeZone = 'UTC') {
      const wall = new Date(atMs + offsetMs(timeZone, atMs));
      return Number.isNaN(wall.getTime()) ? '' : wall.toISOString().slice(0, 10);
    },
    toMs(moment, timeZone = 'UTC', edge) {
      const key = `${moment} ${timeZone} ${edge}`;
      let ms = known.get(key);
      if (ms === undefined)
        known.set(key, (ms = readMoment(moment, edge, (wallMs) => toInstant(wallMs, timeZone))));
      return ms;
    },
  };
}

function weeklyStretches(
  calendar: ZonedCalendar,
  { timeZone, weekly = [] }: ShowWindow,
  nowMs: number,
  days: number,
): [startMs: number, endMs: number][] {
  const today = Date.parse(calendar.dayAt(nowMs, timeZone));
  const found: [number, number][] = [];
  for (let ahead = -1; ahead <= days && !Number.isNaN(today); ahead++) {
    const at = new Date(today + ahead * DAY_MS);
    const day = at.toISOString().slice(0, 10);
    const next = new Date(today + (ahead + 1) * DAY_MS).toISOString().slice(0, 10);
    const name = weekdays[at.getUTCDay()];
    for (const { days: on, from = '00:00', until = '24:00' } of weekly) {
      if (on && !(name && on.includes(name))) continue;
      const end =
        until === '24:00'
          ? calendar.toMs(day, timeZone, 'end')
          : calendar.toMs(`${until > from ? day : next}T${until}`, timeZone, 'end');
      found.push([calendar.toMs(`${day}T${from}`, timeZone, 'start'), end]);
    }
  }
  return found;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    // Bare offsets are zones in some engines only; a name is the same everywhere.
    return /^[A-Za-z]/.test(timeZone)
      ? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      : null;
  } catch {
    return null;
  }
}
