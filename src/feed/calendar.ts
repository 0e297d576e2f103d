import { DAY_MS } from '../tools/time.js';

/** A campaign: moments of the merchant's own clock. A date alone means that whole day, its last included. */
export interface ShowWindow {
  from?: string | undefined;
  until?: string | undefined;
  /** IANA name; UTC when absent. */
  timeZone?: string | undefined;
}

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

  return {
    hasZone: (timeZone) => formatOf(timeZone) !== null,
    toMs(moment, timeZone = 'UTC', edge) {
      const day = moment.slice(0, 10);
      const dayMs = Date.parse(day);
      // Some engines read February 30 as March 2.
      if (Number.isNaN(dayMs) || !new Date(dayMs).toISOString().startsWith(day)) return NaN;
      if (moment === day) return toInstant(edge === 'end' ? dayMs + DAY_MS : dayMs, timeZone);
      return /(Z|[+-]\d\d:\d\d)$/.test(moment)
        ? Date.parse(moment)
        : toInstant(Date.parse(`${moment}Z`), timeZone);
    },
  };
}

/** Whether the campaign runs at `nowMs`. An unreadable edge closes it: nothing is shown that the merchant may have meant to hide. */
export function isOpen(calendar: Calendar, window: ShowWindow, nowMs: number): boolean {
  const { from, until, timeZone } = window;
  if (from !== undefined && !(calendar.toMs(from, timeZone, 'start') <= nowMs)) return false;
  return until === undefined || calendar.toMs(until, timeZone, 'end') > nowMs;
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
