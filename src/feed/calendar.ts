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

/** Reads the feed's moments. `createCalendar` in `zones.ts` makes one that knows all of them. */
export interface Calendar {
  hasZone(timeZone: string): boolean;
  /**
   * Milliseconds since the Unix epoch. A moment with an offset means itself; one without is read on the clock of `timeZone`.
   *
   * @param edge - what a date alone stands for: the first instant of that day, or the first instant after it.
   * @returns `NaN` for a day that does not exist (`2026-02-30`) and for an unknown zone.
   */
  toMs(moment: string, timeZone: string | undefined, edge: 'start' | 'end'): number;
  /**
   * When each weekly time begins and ends, from the day before `nowMs` on: the clock of the zone decides, so a day on which clocks change is
   * an hour shorter or longer, and the times stay what the clock shows.
   *
   * @param days - how many days ahead.
   */
  weeklyStretches(
    window: ShowWindow,
    nowMs: number,
    days: number,
  ): readonly (readonly [startMs: number, endMs: number])[];
}

/**
 * Knows UTC alone, which is all that most feeds need. What has another zone or a weekly time is closed for it, so nothing is shown that
 * might have to be hidden.
 */
export const utcCalendar: Calendar = {
  hasZone: (timeZone) => timeZone === 'UTC',
  toMs: (moment, timeZone = 'UTC', edge) =>
    readMoment(moment, edge, (wallMs) => (timeZone === 'UTC' ? wallMs : NaN)),
  weeklyStretches: () => [],
};

/** @param toInstant - the instant at which the zone's clock shows what UTC's shows at `wallMs`. */
export function readMoment(
  moment: string,
  edge: 'start' | 'end',
  toInstant: (wallMs: number) => number,
): number {
  const day = moment.slice(0, 10);
  const dayMs = Date.parse(day);
  // Some engines read February 30 as March 2.
  if (Number.isNaN(dayMs) || !new Date(dayMs).toISOString().startsWith(day)) return NaN;
  if (moment === day) return toInstant(edge === 'end' ? dayMs + DAY_MS : dayMs);
  return /(Z|[+-]\d\d:\d\d)$/.test(moment)
    ? Date.parse(moment)
    : toInstant(Date.parse(`${moment}Z`));
}

/** Whether the campaign runs at `nowMs`. An unreadable edge closes it: nothing is shown that the merchant may have meant to hide. */
export function isOpen(calendar: Calendar, window: ShowWindow, nowMs: number): boolean {
  const { from, until, timeZone, weekly } = window;
  if (from !== undefined && !(calendar.toMs(from, timeZone, 'start') <= nowMs)) return false;
  if (until !== undefined && !(calendar.toMs(until, timeZone, 'end') > nowMs)) return false;
  return (
    !weekly ||
    calendar.weeklyStretches(window, nowMs, 1).some(([start, end]) => start <= nowMs && nowMs < end)
  );
}
