import { fromMinor } from '../feed/money.js';
import type { Report } from './reports/types.js';

/** The table of creators for a spreadsheet. One revenue column a currency. */
export function creatorsCsv({ creators, names }: Report): string {
  const currencies = [...new Set(creators.rows.flatMap(({ sales }) => sales.revenue.map(({ currency }) => currency)))].sort();
  const head = ['Creator', 'Handle', 'Id', 'Views', 'Viewers', 'Engaged views', 'Watched %', 'Products opened', 'Added to cart', 'Orders', ...currencies.map((code) => `Sales ${code}`)];
  const lines = creators.rows.map((row) => {
    const name = Object.hasOwn(names.creators, row.id) ? names.creators[row.id] : undefined;
    const sold = (currency: string) => fromMinor(row.sales.revenue.find((sum) => sum.currency === currency)?.minor ?? 0, currency).amount;
    const watched = row.watchThrough === null ? '' : (row.watchThrough * 100).toFixed(1);
    return [name?.name ?? row.id, name?.note ?? '', row.id, row.views, row.viewers, row.engaged, watched, row.opens, row.adds, row.sales.orders, ...currencies.map(sold)];
  });
  // Spreadsheets read UTF-8 only with the mark in front.
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/.test(value) && !/^\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
