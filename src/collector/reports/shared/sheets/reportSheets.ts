/** The parts of the report itself as spreadsheets. */
import {
  averageMeans,
  conversionMeans,
  figuresWith,
  salesMeans,
  type ShownFigure,
} from '../figures.js';
import type { Figures, Report, Row, Sum } from '../types.js';
import {
  amount,
  estimate,
  estimateHead,
  money,
  nameIn,
  percent,
  share,
  word,
  words,
  type Cell,
  type Words,
} from './cells.js';
import type { SheetKey } from './sheetTexts.js';

type Rows = (readonly Cell[])[];

/** A figure's name or sentence, as it stands on the page. */
const figureWords = (key: string, english: string): Words => ({
  area: 'report',
  key: `figure.${key}`,
  english,
});

/** Parts of the report itself that have a spreadsheet of their own. */
export const reportSheets = {
  figures: (report: Report): Rows => [
    words('figure', 'currency', 'value', 'from', 'to', 'before', 'means'),
    ...figuresWith('title').map((figure) => [
      ...[figureWords(`${figure.key}.title`, figure.name), ''],
      ...[figureCell(figure, report.summary), '', '', figureCell(figure, report.previous)],
      figure.means === undefined ? '' : figureWords(`${figure.key}.means`, figure.means),
    ]),
    [
      ...[share(word('conversion')), ''],
      ...estimate(report.summary.conversion).slice(0, 3),
      ...['', figureWords('conversion.means', conversionMeans)],
    ],
    ...liveRows(report),
    ...sumRows(
      'sales',
      report.summary.sales.revenue,
      figureWords('sales.means', salesMeans),
      report.previous.sales.revenue,
    ),
    ...sumRows('average', report.summary.averageOrder, figureWords('average.means', averageMeans)),
  ],
  /** What was turned away since the collector was started. */
  refused: ({ refused }: Report): Rows => [
    words('why', 'what', 'batches', 'events', 'toDo'),
    ...refused.reasons.map(({ code, subject, batches, events, message, say }) => [
      ...[code, subject ?? '', batches, events, { message, ...(say && { say }) }],
    ]),
  ],
  videos: (report: Report) => rowsSheet(report, 'videos', 'video'),
  products: (report: Report) => rowsSheet(report, 'products', 'product'),
  days: ({ overTime }: Report): Rows => [
    words('from', 'views', 'adds', 'orders'),
    ...overTime.points.map(({ atMs, views, adds, orders }) => [{ atMs }, views, adds, orders]),
  ],
  funnel: ({ funnel }: Report): Rows => [
    [...words('step', 'shoppers'), ...estimateHead(word('ofThoseBefore')), word('means')],
    ...funnel.steps.map(({ step, shoppers, ofPrevious, meaning }) => [
      ...[word(`step.${step}`), shoppers],
      ...estimate(ofPrevious),
      { area: 'meanings' as const, key: `step.${step}`, english: meaning },
    ]),
  ],
};

export type ReportTable = keyof typeof reportSheets;
export const isReportTable = (name: string): name is ReportTable =>
  Object.hasOwn(reportSheets, name);

/** Where anything was sold during a live, now or before. */
function liveRows({ summary: { live }, previous }: Report): Rows {
  const before = previous.live;
  if (!live && !before) return [];
  const means = word('liveMeans');
  return [
    [word('liveOrders'), '', live?.orders ?? 0, '', '', before?.orders ?? 0, means],
    ...sumRows('liveSales', live?.revenue ?? [], means, before?.revenue),
  ];
}

function sumRows(
  key: SheetKey,
  sums: readonly Sum[],
  means: Words,
  before: readonly Sum[] = [],
): Rows {
  return sums.map(({ currency, minor }) => {
    const former = before.find((sum) => sum.currency === currency);
    return [
      ...[word(key), currency, amount(minor, currency), '', ''],
      ...[former ? amount(former.minor, currency) : '', means],
    ];
  });
}

function figureCell({ of, isShare }: ShownFigure, figures: Figures): Cell {
  const value = of(figures);
  return isShare ? percent(value) : (value ?? '');
}

function rowsSheet(report: Report, table: 'videos' | 'products', what: SheetKey): Rows {
  const figures = figuresWith('sheet');
  const { rows, unknown } = report[table];
  const { likes } = report;
  const isLiked = table === 'videos' && likes !== undefined;
  const all: readonly Row[] = unknown ? [...rows, unknown] : rows;
  const sales = money(
    all.map((row) => row.sales.revenue),
    'sales',
  );
  const liveSales = money(
    all.map((row) => row.live?.revenue ?? []),
    'liveSales',
  );
  return [
    [
      ...words(what, 'id', 'creator'),
      ...figures.map(({ key }) => word(key)),
      ...[...sales.head, ...liveSales.head],
      ...(isLiked ? [word('likes')] : []),
    ],
    ...all.map((row) => [
      unknown && row === unknown
        ? word('unknown', { count: unknown.ids })
        : nameIn(report.names[table], row.id),
      row.id,
      nameIn(report.names.creators, row.creator),
      ...figures.map((figure) => figureCell(figure, row)),
      ...sales.cells(row.sales.revenue),
      ...liveSales.cells(row.live?.revenue ?? []),
      ...(isLiked ? [likes.byVideo[row.id] ?? 0] : []),
    ]),
  ];
}
