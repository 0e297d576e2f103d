import { figuresWith, type ShownFigure } from '../figures.js';
import type { Report, Row } from '../types.js';
import { sumColumns, word, words, type Cell } from './cells.js';

/** The table of creators. One column of sales a currency, the shop's own first. A line is made when it is asked for: there may be very many. */
export function* creatorsSheet(report: Report): Generator<readonly Cell[]> {
  const {
    creators: { rows, unknown },
    names,
    orders: { isSigned },
  } = report;
  const all: readonly Row[] = unknown ? [...rows, unknown] : rows;
  const figures = figuresWith('sheet');
  const [sold, soldLive] = currenciesOf(report, all);
  const sales = sumColumns(sold, 'sales');
  const confirmed = isSigned ? sumColumns(sold, 'confirmedSales') : null;
  const live = sumColumns(soldLive, 'liveSales');
  yield [
    ...words('creator', 'handle', 'id'),
    ...figures.map(({ key }) => word(key)),
    ...[...sales.head, ...(confirmed?.head ?? []), ...live.head],
  ];
  for (const row of all) {
    const name = Object.hasOwn(names.creators, row.id) ? names.creators[row.id] : undefined;
    yield [
      ...(unknown && row === unknown
        ? [word(unknown.why === 'rest' ? 'others' : 'unknown', { count: unknown.ids }), '']
        : [name?.name ?? row.id, name?.note ?? '']),
      row.id,
      ...figures.map((figure) => figureCell(figure, row)),
      ...sales.cells(row.sales.revenue),
      ...(confirmed?.cells(row.confirmed.revenue) ?? []),
      ...live.cells(row.live?.revenue ?? []),
    ];
  }
}

/** In which anything was sold, and sold while live. */
function currenciesOf({ currencies }: Report, rows: readonly Row[]) {
  const sold = new Set<string>();
  const soldLive = new Set<string>();
  for (const { sales, live } of rows) {
    sales.revenue.forEach(({ currency }) => sold.add(currency));
    live?.revenue.forEach(({ currency }) => soldLive.add(currency));
  }
  return [sold, soldLive].map((seen) => currencies.filter((currency) => seen.has(currency))) as [
    string[],
    string[],
  ];
}

const figureCell = ({ of, isShare }: ShownFigure, row: Row): Cell => {
  const value = of(row);
  return value === null ? '' : isShare ? { decimal: (value * 100).toFixed(1) } : value;
};
