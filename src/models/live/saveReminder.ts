import { saveFile } from '../../browser/saveFile.js';
import { calendarFile } from '../../feed/live/calendarFile.js';

/** Hands the shopper an entry for their calendar. */
export const saveReminder = (document: Document, entry: Parameters<typeof calendarFile>[0]): void =>
  saveFile(document, `${fileName(entry.title)}.ics`, 'text/calendar', calendarFile(entry));

/** What every system takes for a file's name. */
const fileName = (title: string) =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'live';
