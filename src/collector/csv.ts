import { fromMinor } from '../feed/product/money.js';
import { csvCell } from '../tools/csvCell.js';
import { eachInSlices, type Pace } from './pace.js';
import { figuresWith, type ShownFigure } from './reports/shared/figures.js';
import type { Report, Row } from './reports/shared/types.js';

/** The table of creators for a spreadsheet. One revenue column a currency, the shop's own first. */
export async function creatorsCsv(
  { creators, names, currencies, orders: { isSigned } }: Report,
  pace: Pace,
): Promise<string> {
  const figures = figuresWith('sheet');
  const seen = new Set<string>();
  const { rows, unknown } = creators;
  const all = unknown ? [...rows, unknown] : rows;
  await eachInSlices(all, pace, ({ sales }) =>
    sales.revenue.forEach(({ currency }) => seen.add(currency)),
  );
  const sold = currencies.filter((currency) => seen.has(currency));
  const line = (cells: readonly (string | number)[]) => cells.map(csvCell).join(',');
  const lines = [
    line([
      'Creator',
      'Handle',
      'Id',
      ...figures.map(({ name }) => name),
      ...sold.map((code) => `Sales ${code}`),
      ...(isSigned ? sold.map((code) => `Confirmed sales ${code}`) : []),
    ]),
  ];
  const lastName = unknown && (unknown.why === 'rest' ? 'All others' : 'Unknown');
  await eachInSlices(all, pace, (row) => {
    const { id, sales, confirmed } = row;
    const name =
      row === unknown
        ? { name: `${lastName} (${unknown.ids})` }
        : Object.hasOwn(names.creators, id)
          ? names.creators[id]
          : undefined;
    const money = (isSigned ? [sales, confirmed] : [sales]).flatMap(({ revenue }) => {
      const minor = new Map(revenue.map((sum) => [sum.currency, sum.minor]));
      return sold.map((currency) => fromMinor(minor.get(currency) ?? 0, currency).amount);
    });
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
