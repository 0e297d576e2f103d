/** How a spreadsheet is written for whoever opens it: in their language, and so that their spreadsheet program takes numbers and times for what they are. */
import {
  programStyle,
  weekdayIn,
  type SheetStyle,
  type Words,
} from '../../../collector/reports/shared/sheets/cells.js';
import { inWords } from '../../languages/said.js';
import { sayIn, spoken } from '../../languages/spoken.js';
import { sameAs } from './sameAs.js';

/** @param locale - with the reader's region: Excel separates cells as Windows separates lists there. */
export function readerStyle(locale: string, timeZone: string): SheetStyle {
  const decimal = decimalOf(locale);
  return {
    separator: decimal === ',' || SEMICOLONS.test(locale) ? ';' : ',',
    decimal,
    words: (words, values) =>
      unmarked(inLanguage(words, values) ?? programStyle.words(words, values)),
    said: inWords,
    // Year, month, day: the only order that spreadsheets take for a date wherever they are.
    time: (atMs) => timeIn(timeZone).format(atMs),
    weekday: weekdayIn(spoken().code),
  };
}

/** Swiss and Arabic lists are separated by semicolons, though numbers have points. A `sep=` line would say so, too, but Excel then forgets that the file is UTF-8. */
const SEMICOLONS = /^ar\b|-(CH|LI)\b/;

function decimalOf(locale: string): ',' | '.' {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

function inLanguage({ area, key }: Words, values: Record<string, string | number>): string | null {
  const isSame = area === 'sheets' && Object.hasOwn(sameAs, key);
  return isSame
    ? sayIn('report', sameAs[key as keyof typeof sameAs], values)
    : sayIn(area, key, values);
}

/** What keeps names in place between words of the other direction are signs that a cell shows. */
const unmarked = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

const timeIn = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
