import { utcCalendar, type Calendar, type ShowWindow } from './calendar.js';
import type { Video } from './schema.js';

/**
 * The calendar that these videos need; zones and weekly times come in a file of their own, which the cards of such a feed wait for: a video
 * must not flash outside its time. Where that file does not come, what needs it stays away.
 */
export async function calendarFor(videos: readonly Video[]): Promise<Calendar> {
  if (!videos.some(({ show, tags }) => isZoned(show) || tags?.some((tag) => isZoned(tag.show))))
    return utcCalendar;
  try {
    return (await import('./zones.js')).createCalendar();
  } catch {
    return utcCalendar;
  }
}

const isZoned = (window: ShowWindow | undefined): boolean =>
  window?.timeZone !== undefined || window?.weekly !== undefined;
