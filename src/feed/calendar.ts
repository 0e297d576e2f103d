import { DAY_MS } from '../tools/time.js';

/** A campaign: moments of the merchant's own clock. A date alone means that whole day, its last included. */
export interface ShowWindow {
  from?: string | undefined;
  until?: string | undefined;
  /** IANA name; UTC when absent. */
  timeZone?: string | undefined;
  /** Within `from` and `until` only at these times of the week; open where one of them is. */
  weekly?: readonly WeeklyTime[] | undefined;
}

/** A time that comes back each week, on the clock of the window's zone. */
export interface WeeklyTime {
  /** All, when absent. */
  days?: readonly Weekday[] | undefined;
  /** `HH:MM`; the beginning of the day when absent. */
  from?: string | undefined;
  /** `HH:MM`; the end of the day when absent. Not after `from`, it is of the next day: `22:00` to `02:00` belongs to the day it begins on. */
  until?: string | undefined;
}

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

/** Reads the feed's moments. Make one for each pass over a feed: it remembers `Intl`'s formatters, which are slow to make. */
export interface Calendar {
  hasZone(timeZone: string): boolean;
  /**
   * Milliseconds since the Unix epoch. A moment with an offset means itself; one without is read on the clock of `timeZone`.
   *
   * @param edge - what a date alone stands for: the first instant of that day, or the first instant after it.
   * @returns `NaN` for a day that does not exist (`2026-02-30`) and for an unknown zone.
   */
  toMs(moment: string, timeZone: string | undefined, edge: 'start' | 'end'): number;
  /** The day that the zone's clock shows, `YYYY-MM-DD`; an unknown zone has none. */
  dayAt(atMs: number, timeZone: string | undefined): string;
}

export function createCalendar(): Calendar {
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

  const read = (moment: string, timeZone: string, edge: 'start' | 'end'): number => {
    const day = moment.slice(0, 10);
    const dayMs = Date.parse(day);
    // Some engines read February 30 as March 2.
    if (Number.isNaN(dayMs) || !new Date(dayMs).toISOString().startsWith(day)) return NaN;
    if (moment === day) return toInstant(edge === 'end' ? dayMs + DAY_MS : dayMs, timeZone);
    return /(Z|[+-]\d\d:\d\d)$/.test(moment)
      ? Date.parse(moment)
      : toInstant(Date.parse(`${moment}Z`), timeZone);
  };
  /** Many videos of a feed have the same window. */
  const known = new Map<string, number>();

  return {
    hasZone: (timeZone) => formatOf(timeZone) !== null,
    dayAt(atMs, timeZone = 'UTC') {
      const wall = new Date(atMs + offsetMs(timeZone, atMs));
      return Number.isNaN(wall.getTime()) ? '' : wall.toISOString().slice(0, 10);
    },
    toMs(moment, timeZone = 'UTC', edge) {
      const key = `${moment} ${timeZone} ${edge}`;
      let ms = known.get(key);
      if (ms === undefined) known.set(key, (ms = read(moment, timeZone, edge)));
      return ms;
    },
  };
}

/** Whether the campaign runs at `nowMs`. An unreadable edge closes it: nothing is shown that the merchant may have meant to hide. */
export function isOpen(calendar: Calendar, window: ShowWindow, nowMs: number): boolean {
  const { from, until, timeZone, weekly } = window;
  if (from !== undefined && !(calendar.toMs(from, timeZone, 'start') <= nowMs)) return false;
  if (until !== undefined && !(calendar.toMs(until, timeZone, 'end') > nowMs)) return false;
  return (
    !weekly ||
    weeklyStretches(calendar, window, nowMs, 1).some(
      ([start, end]) => start <= nowMs && nowMs < end,
    )
  );
}

/**
 * When each weekly time begins and ends, from the day before `nowMs` on: the clock of the zone decides, so a day on which clocks change is an
 * hour shorter or longer, and the times stay what the clock shows.
 *
 * @param days - how many days ahead.
 */
export function weeklyStretches(
  calendar: Calendar,
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
