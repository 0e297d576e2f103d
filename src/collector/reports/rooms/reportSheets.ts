/** The parts of the report itself as spreadsheets. */
import {
  averageMeans,
  conversionMeans,
  figuresWith,
  liveMeans,
  salesMeans,
  shownFigures,
  type ShownFigure,
} from '../shared/figures.js';
import type { Figures, Report, Row, Sum } from '../shared/types.js';
import {
  amount,
  estimate,
  estimateHead,
  iso,
  money,
  nameIn,
  percent,
  type Cell,
  type Sheet,
} from './sheetCells.js';

/** Parts of the report itself that have a spreadsheet of their own. */
export const reportSheets = {
  figures: (report: Report): Sheet => [
    ['Figure', 'Currency', 'Value', 'From', 'To', 'In the days before', 'What it is'],
    ...figuresWith('title').map((figure) => [
      ...[figure.name, '', figureCell(figure, report.summary), '', ''],
      ...[figureCell(figure, report.previous), figure.means ?? ''],
    ]),
    [
      ...['Ordered, of those who watched %', ''],
      ...[...estimate(report.summary.conversion).slice(0, 3), '', conversionMeans],
    ],
    ...liveRows(report),
    ...sumRows('Sales', report.summary.sales.revenue, salesMeans, report.previous.sales.revenue),
    ...sumRows('An order', report.summary.averageOrder, averageMeans),
  ],
  /** What was turned away since the collector was started. */
  refused: ({ refused }: Report): Sheet => [
    ['Why', 'What', 'Batches', 'Events', 'What to do'],
    ...refused.reasons.map(({ code, subject, batches, events, message }) => [
      ...[code, subject ?? '', batches, events, message],
    ]),
  ],
  videos: (report: Report) => rowsSheet(report, 'videos', 'Video'),
  products: (report: Report) => rowsSheet(report, 'products', 'Product'),
  days: ({ overTime }: Report): Sheet => [
    ['From', 'Views', 'Added to cart', 'Orders'],
    ...overTime.points.map(({ atMs, views, adds, orders }) => [iso(atMs), views, adds, orders]),
  ],
  funnel: ({ funnel }: Report): Sheet => [
    ['Step', 'Shoppers', ...estimateHead('Of those before'), 'What it is'],
    ...funnel.steps.map(({ step, shoppers, ofPrevious, meaning }) => [
      ...[step, shoppers],
      ...estimate(ofPrevious),
      meaning,
    ]),
  ],
} as const;

/** Where anything was sold during a live, now or before. */
function liveRows({ summary: { live }, previous }: Report): (readonly Cell[])[] {
  const before = previous.live;
  if (!live && !before) return [];
  return [
    [shownFigures.liveOrders.sheet, '', live?.orders ?? 0, '', '', before?.orders ?? 0, liveMeans],
    ...sumRows('Sales while live', live?.revenue ?? [], liveMeans, before?.revenue),
  ];
}

function sumRows(name: string, sums: readonly Sum[], means: string, before: readonly Sum[] = []) {
  return sums.map(({ currency, minor }): readonly Cell[] => {
    const former = before.find((sum) => sum.currency === currency);
    return [
      ...[name, currency, amount(minor, currency), '', ''],
      ...[former ? amount(former.minor, currency) : '', means],
    ];
  });
}

function figureCell({ of, isShare }: ShownFigure, figures: Figures): Cell {
  const value = of(figures);
  return isShare ? percent(value) : (value ?? '');
}

function rowsSheet(report: Report, table: 'videos' | 'products', what: string): Sheet {
  const figures = Object.values<ShownFigure>(shownFigures).filter((it) => it.sheet !== undefined);
  const { rows, unknown } = report[table];
  const { likes } = report;
  const isLiked = table === 'videos' && likes !== undefined;
  const all: readonly Row[] = unknown ? [...rows, unknown] : rows;
  const sales = money(
    all.map((row) => row.sales.revenue),
    'Sales',
  );
  const liveSales = money(
    all.map((row) => row.live?.revenue ?? []),
    'Sales while live',
  );
  return [
    [
      what,
      'Id',
      'Creator',
      ...figures.map(({ sheet = '' }) => sheet),
      ...sales.head,
      ...liveSales.head,
      ...(isLiked ? ['Likes now'] : []),
    ],
    ...all.map((row) => [
      row === unknown ? `Unknown (${unknown.ids})` : nameIn(report.names[table], row.id),
      row.id,
      nameIn(report.names.creators, row.creator),
      ...figures.map((figure) => figureCell(figure, row)),
      ...sales.cells(row.sales.revenue),
      ...liveSales.cells(row.live?.revenue ?? []),
      ...(isLiked ? [likes.byVideo[row.id] ?? 0] : []),
    ]),
  ];
}
