import { createCalendar } from '../../../feed/zones.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { DAY_MS } from '../../../tools/time.js';
import type { Range } from './types.js';

const MAX_DAYS = 400;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** `2026-03-01` and so many days later, on paper: no clock is involved. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The day it is in this zone. */
export function dayIn(timeZone: string, atMs: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(atMs);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Reads the range that was asked for; the default is the seven days up to today, in UTC. */
export function parseRange(query: URLSearchParams, nowMs: number): Result<Range, string> {
  const calendar = createCalendar();
  const timeZone = query.get('tz') ?? 'UTC';
  if (!calendar.hasZone(timeZone))
    return failure(`tz is "${timeZone.slice(0, 64)}"; expected a time zone such as Europe/Berlin.`);
  const to = query.get('to') ?? dayIn(timeZone, nowMs);
  const from =
    query.get('from') ?? (DAY.test(to) && Number.isFinite(Date.parse(to)) ? addDays(to, -6) : '');
  for (const [name, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!DAY.test(day) || Number.isNaN(calendar.toMs(day, timeZone, 'start')))
      return failure(`${name} is "${day.slice(0, 20)}"; expected a day such as 2026-10-14.`);
  }
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  if (days < 1) return failure(`to is before from; expected the later day last.`);
  if (days > MAX_DAYS) return failure(`The range has ${days} days; expected at most ${MAX_DAYS}.`);
  return success(rangeOf(from, to, timeZone));
}

/** The same number of days, ending the day before. */
export const previousRange = ({ from, days, timeZone }: Range): Range =>
  rangeOf(addDays(from, -days), addDays(from, -1), timeZone);

function rangeOf(from: string, to: string, timeZone: string): Range {
  const calendar = createCalendar();
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return {
    from,
    to,
    timeZone,
    days,
    fromMs: calendar.toMs(from, timeZone, 'start'),
    toMs: calendar.toMs(to, timeZone, 'end'),
  };
}
