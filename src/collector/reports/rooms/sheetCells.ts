/** Cells and columns that the spreadsheets are made of. */
import { fromMinor } from '../../../feed/product/money.js';
import { csvCell } from '../../../tools/csvCell.js';
import type { Name, Share, Sum } from '../shared/types.js';

export type Cell = string | number;
export type Sheet = readonly (readonly Cell[])[];

/** Spreadsheets read UTF-8 only with the mark in front. */
export const toCsv = (sheet: Sheet): string =>
  `\uFEFF${sheet.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

export const percent = (value: number | null): Cell =>
  value === null ? '' : Number((value * 100).toFixed(2));
export const estimate = ({ value, low, high, of }: Share): Cell[] =>
  value === null ? ['', '', '', of] : [percent(value), percent(low), percent(high), of];
export const estimateHead = (name: string) => [
  `${name} %`,
  `${name} % from`,
  `${name} % to`,
  `${name} of`,
];
export const amount = (minor: number, currency: string): Cell => fromMinor(minor, currency).amount;
export const iso = (ms: number) => new Date(ms).toISOString();

/** A column for each currency of any row. */
export function money(rows: readonly (readonly Sum[])[], name: string) {
  const currencies = [...new Set(rows.flat().map(({ currency }) => currency))];
  return {
    head: currencies.map((currency) => `${name} ${currency}`),
    cells: (sums: readonly Sum[]): Cell[] =>
      currencies.map((currency) =>
        amount(sums.find((sum) => sum.currency === currency)?.minor ?? 0, currency),
      ),
  };
}

export const nameIn = (names: Readonly<Record<string, Name>>, id: string | null): string =>
  id === null ? '' : Object.hasOwn(names, id) ? (names[id]?.name ?? id) : id;
