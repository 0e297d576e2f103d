import { fromMinor } from '../feed/money.js';
import { eachInSlices, type Pace } from './pace.js';
import type { Report } from './reports/shared/types.js';

/** The table of creators for a spreadsheet. One revenue column a currency, the shop's own first. */
export async function creatorsCsv({ creators, names, currencies }: Report, pace: Pace): Promise<string> {
  const seen = new Set<string>();
  await eachInSlices(creators.rows, pace, ({ sales }) => sales.revenue.forEach(({ currency }) => seen.add(currency)));
  const sold = currencies.filter((currency) => seen.has(currency));
  const line = (cells: readonly (string | number)[]) => cells.map(csvCell).join(',');
  const lines = [line(['Creator', 'Handle', 'Id', 'Views', 'Viewers', 'Engaged views', 'Watched %', 'Products opened', 'Added to cart', 'Orders', ...sold.map((code) => `Sales ${code}`)])];
  await eachInSlices(creators.rows, pace, ({ id, views, viewers, engaged, watchThrough, opens, adds, sales }) => {
    const name = Object.hasOwn(names.creators, id) ? names.creators[id] : undefined;
    const minor = new Map(sales.revenue.map((sum) => [sum.currency, sum.minor]));
    const watched = watchThrough === null ? '' : (watchThrough * 100).toFixed(1);
    const money = sold.map((currency) => fromMinor(minor.get(currency) ?? 0, currency).amount);
    lines.push(line([name?.name ?? id, name?.note ?? '', id, views, viewers, engaged, watched, opens, adds, sales.orders, ...money]));
  });
  // Spreadsheets read UTF-8 only with the mark in front.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/.test(value) && !/^\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
