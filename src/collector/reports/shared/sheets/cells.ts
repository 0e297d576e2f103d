/** What the report's spreadsheets are made of: cells that know what they are, and the two ways in which a file writes them. */
import { fromMinor } from '../../../../feed/product/money.js';
import type { Say } from '../../../../i18n/sayKeys.js';
import { createFill, type Message } from '../../../../i18n/translate.js';
import { csvCell } from '../../../../tools/csvCell.js';
import type { Name, Share, Sum } from '../types.js';
import { headings, sheetTexts, type SheetKey } from './sheetTexts.js';

/** Words of ours: those of an area of the console, with the English that programs read. */
export interface Words {
  area: 'sheets' | 'report' | 'meanings';
  key: string;
  english: Message;
  values?: Readonly<Record<string, string | number | Words>>;
}

/** A text is somebody else's (a name, an id, a code) and stands as it is. */
export type Cell =
  | string
  | number
  | Words
  /** A decimal number that no float holds: an amount of money. */
  | { decimal: string }
  | { atMs: number }
  /** From Monday, 0. */
  | { weekday: number }
  /** What a server says. */
  | { message: string; say?: readonly Say[] };

/** Lines of cells, the headings first. */
export type Sheet = Iterable<readonly Cell[]>;

/** How a file is written. */
export interface SheetStyle {
  /** Between two cells, and in a number. */
  separator: ',' | ';';
  decimal: '.' | ',';
  /** In this language; places are filled already. */
  words(words: Words, values: Record<string, string | number>): string;
  said(said: { message: string; say?: readonly Say[] }): string;
  time(atMs: number): string;
  weekday(day: number): string;
}

const fill = createFill();
const MONDAY = Date.UTC(2024, 0, 1, 12);

export const weekdayIn = (locale: string) => {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (day: number): string => names.format(MONDAY + day * 86_400_000);
};

/** For programs: English headings that stay, ISO times, decimal points. */
export const programStyle: SheetStyle = {
  separator: ',',
  decimal: '.',
  words: ({ english }, values) => fill(english, values),
  said: ({ message }) => message,
  time: (atMs) => new Date(atMs).toISOString(),
  weekday: weekdayIn('en'),
};

export function csvLine(cells: readonly Cell[], style: SheetStyle): string {
  const decimal = (text: string) => text.replace('.', style.decimal);
  const said = (words: Words): string =>
    style.words(
      words,
      Object.fromEntries(
        Object.entries(words.values ?? {}).map(([name, value]) => [
          name,
          typeof value === 'object' ? said(value) : value,
        ]),
      ),
    );
  const written = (cell: Cell): string => {
    const text = (own: string) => csvCell(own, style.separator);
    if (typeof cell === 'number') return decimal(String(cell));
    if (typeof cell === 'string') return text(cell);
    if ('area' in cell) return text(said(cell));
    if ('decimal' in cell) return decimal(cell.decimal);
    if ('atMs' in cell) return text(style.time(cell.atMs));
    if ('weekday' in cell) return text(style.weekday(cell.weekday));
    return text(style.said(cell));
  };
  return cells.map(written).join(style.separator);
}

/** Spreadsheets read UTF-8 only with the mark in front. */
export const csvFile = (lines: readonly string[]): string => `\uFEFF${lines.join('\r\n')}\r\n`;

export const toCsv = (sheet: Sheet, style: SheetStyle = programStyle): string =>
  csvFile(Array.from(sheet, (cells) => csvLine(cells, style)));

export const word = (key: SheetKey, values?: Words['values']): Words => ({
  area: 'sheets',
  key,
  english: sheetTexts[key],
  ...(values && { values }),
});
const heading = (key: keyof typeof headings, values: Words['values']): Words => ({
  area: 'sheets',
  key,
  english: headings[key],
  ...(values && { values }),
});
export const words = (...keys: SheetKey[]): Words[] => keys.map((key) => word(key));

export const percent = (value: number | null): Cell =>
  value === null ? '' : Number((value * 100).toFixed(2));
export const estimate = ({ value, low, high, of }: Share): Cell[] =>
  value === null ? ['', '', '', of] : [percent(value), percent(low), percent(high), of];
/** `Watched %`. */
export const share = (name: Words): Words => heading('share', { name });
/** The headings of an estimate and the range in which it lies. */
export const rangeOf = (name: Words): Words[] => [
  name,
  word('range.low', { name }),
  word('range.high', { name }),
];
/** Of what {@link estimate} makes. */
export const estimateHead = (name: Words): Words[] => [
  ...rangeOf(share(name)),
  word('range.of', { name }),
];
export const amount = (minor: number, currency: string): Cell => ({
  decimal: fromMinor(minor, currency).amount,
});
export const yesOrNo = (is: boolean): Words => word(is ? 'yes' : 'no');

/** A column for each of the currencies. */
export function sumColumns(currencies: readonly string[], key: SheetKey) {
  return {
    head: currencies.map((currency) => heading('sum', { name: word(key), currency })),
    cells: (sums: readonly Sum[]): Cell[] =>
      currencies.map((currency) =>
        amount(sums.find((sum) => sum.currency === currency)?.minor ?? 0, currency),
      ),
  };
}

/** The same for each currency of any row. */
export const money = (rows: readonly (readonly Sum[])[], key: SheetKey) =>
  sumColumns([...new Set(rows.flat().map(({ currency }) => currency))], key);

export const nameIn = (names: Readonly<Record<string, Name>>, id: string | null): string =>
  id === null ? '' : Object.hasOwn(names, id) ? (names[id]?.name ?? id) : id;
