import type { Calendar, ShowWindow } from '../calendar.js';
import type { Video } from '../schema.js';

/** A week and the day on which it began again; the next time of a weekly window lies within. */
const DAYS_AHEAD = 8;

/**
 * The next moment at which one of the videos may come or go: a right ends, a campaign or one of its weekly times begins or ends, or that of
 * one of its tags. `Infinity` where nothing will change.
 */
export function nextChange(calendar: Calendar, videos: readonly Video[], nowMs: number): number {
  let next = Infinity;
  const take = (atMs: number) => {
    if (atMs > nowMs && atMs < next) next = atMs;
  };
  for (const { rights, show = {}, tags = [] } of videos) {
    if (rights.expiresAt !== undefined)
      take(calendar.toMs(rights.expiresAt, show.timeZone, 'start'));
    edgesOf(calendar, show, nowMs).forEach(take);
    for (const tag of tags) if (tag.show) edgesOf(calendar, tag.show, nowMs).forEach(take);
  }
  return next;
}

function edgesOf(calendar: Calendar, window: ShowWindow, nowMs: number): number[] {
  const { from, until, timeZone, weekly } = window;
  return [
    ...(from === undefined ? [] : [calendar.toMs(from, timeZone, 'start')]),
    ...(until === undefined ? [] : [calendar.toMs(until, timeZone, 'end')]),
    ...(weekly ? calendar.weeklyStretches(window, nowMs, DAYS_AHEAD).flat() : []),
  ];
}
