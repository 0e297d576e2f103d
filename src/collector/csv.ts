import { fromMinor } from '../feed/product/money.js';
import { csvCell } from '../tools/csvCell.js';
import { eachInSlices, type Pace } from './pace.js';
import { figuresWith, type ShownFigure } from './reports/shared/figures.js';
import type { Report, Row, Sales } from './reports/shared/types.js';

/** The table of creators for a spreadsheet. One revenue column a currency, the shop's own first. */
export async function creatorsCsv(
  { creators, names, currencies, orders: { isSigned } }: Report,
  pace: Pace,
): Promise<string> {
  const figures = figuresWith('sheet');
  const seen = new Set<string>();
  const { rows, unknown } = creators;
  const all = unknown ? [...rows, unknown] : rows;
  const seenLive = new Set<string>();
  await eachInSlices(all, pace, ({ sales, live }) => {
    sales.revenue.forEach(({ currency }) => seen.add(currency));
    live?.revenue.forEach(({ currency }) => seenLive.add(currency));
  });
  const sold = currencies.filter((currency) => seen.has(currency));
  const soldLive = currencies.filter((currency) => seenLive.has(currency));
  const line = (cells: readonly (string | number)[]) => cells.map(csvCell).join(',');
  const lines = [
    line([
      'Creator',
      'Handle',
      'Id',
      ...figures.map(({ name }) => name),
      ...sold.map((code) => `Sales ${code}`),
      ...(isSigned ? sold.map((code) => `Confirmed sales ${code}`) : []),
      ...soldLive.map((code) => `Sales while live ${code}`),
    ]),
  ];
  const lastName = unknown && (unknown.why === 'rest' ? 'All others' : 'Unknown');
  await eachInSlices(all, pace, (row) => {
    const { id, sales, confirmed, live } = row;
    const name =
      row === unknown
        ? { name: `${lastName} (${unknown.ids})` }
        : Object.hasOwn(names.creators, id)
          ? names.creators[id]
          : undefined;
    const money = [
      ...sumsIn(sold, sales),
      ...(isSigned ? sumsIn(sold, confirmed) : []),
      ...sumsIn(soldLive, live),
    ];
    lines.push(
      line([
        name?.name ?? id,
        name?.note ?? '',
        id,
        ...figures.map((figure) => figureCell(figure, row)),
        ...money,
      ]),
    );
  });
  // Spreadsheets read UTF-8 only with the mark in front.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const figureCell = ({ of, isShare }: ShownFigure, row: Row) => {
  const value = of(row);
  return value === null ? '' : isShare ? (value * 100).toFixed(1) : value;
};

function sumsIn(columns: readonly string[], sales: Sales | undefined): string[] {
  const minor = new Map(sales?.revenue.map((sum) => [sum.currency, sum.minor]));
  return columns.map((currency) => fromMinor(minor.get(currency) ?? 0, currency).amount);
}
