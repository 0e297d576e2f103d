/** Rooms as spreadsheets: everything that is on the screen, a line a row, its units in the headings. */
import { fromMinor } from '../../../feed/product/money.js';
import { csvCell } from '../../../tools/csvCell.js';
import type { RoomAnswers, RoomName } from '../shared/rooms.js';
import { filmSteps } from '../shared/rooms.js';
import type { Name, Report, Row, Share, Sum } from '../shared/types.js';
import { shownFigures, type ShownFigure } from '../shared/figures.js';

type Cell = string | number;
type Sheet = readonly (readonly Cell[])[];

/** Spreadsheets read UTF-8 only with the mark in front. */
export const toCsv = (sheet: Sheet): string =>
  `\uFEFF${sheet.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

const percent = (value: number | null): Cell =>
  value === null ? '' : Number((value * 100).toFixed(2));
const estimate = ({ value, low, high, of }: Share): Cell[] =>
  value === null ? ['', '', '', of] : [percent(value), percent(low), percent(high), of];
const estimateHead = (name: string) => [
  `${name} %`,
  `${name} % from`,
  `${name} % to`,
  `${name} of`,
];
const amount = (minor: number, currency: string): Cell => fromMinor(minor, currency).amount;
const iso = (ms: number) => new Date(ms).toISOString();
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A column for each currency of any row. */
function money(rows: readonly (readonly Sum[])[], name: string) {
  const currencies = [...new Set(rows.flat().map(({ currency }) => currency))];
  return {
    head: currencies.map((currency) => `${name} ${currency}`),
    cells: (sums: readonly Sum[]): Cell[] =>
      currencies.map((currency) =>
        amount(sums.find((sum) => sum.currency === currency)?.minor ?? 0, currency),
      ),
  };
}

const nameIn = (names: Readonly<Record<string, Name>>, id: string | null): string =>
  id === null ? '' : Object.hasOwn(names, id) ? (names[id]?.name ?? id) : id;

export const roomSheets: { [R in RoomName]: (room: RoomAnswers[R]) => Sheet } = {
  videos({ films, names }) {
    const sales = money(
      films.flatMap(({ revenue, moments }) => [revenue, ...moments.map((it) => it.revenue)]),
      'Sales',
    );
    const rows = films.flatMap((film) => [
      [
        nameIn(names, film.video),
        film.video,
        nameIn(names, film.creator),
        '',
        '',
        ...filmSteps.map((step) => film.steps[step]),
        ...['start', 'view', 25, 50, 75, 95].map((at) =>
          percent(film.stayed.find((point) => point.at === at)?.share.value ?? null),
        ),
        ...sales.cells(film.revenue),
      ],
      ...film.moments.map((moment) => [
        nameIn(names, film.video),
        film.video,
        nameIn(names, film.creator),
        nameIn(names, moment.product),
        moment.spans.map(({ start, end }) => `${start}-${end ?? ''}`).join(' '),
        ...[moment.seen, '', '', '', '', moment.opened, moment.added, moment.orders],
        ...Array.from({ length: 6 }, () => ''),
        ...sales.cells(moment.revenue),
      ]),
    ]);
    return [
      [
        ...['Video', 'Id', 'Creator', 'Product', 'Seconds'],
        ...['Saw the card or tag', 'Watched the preview', 'Started', 'Watched in the player'],
        ...['Took part', 'Opened', 'Added', 'Ordered'],
        ...['Start %', 'View %', '25 %', '50 %', '75 %', '95 %'],
        ...sales.head,
      ],
      ...rows,
    ];
  },
  creators({ rows }) {
    const sales = money(
      rows.map(({ revenue }) => revenue),
      'Sales',
    );
    return [
      [
        ...['Size', 'Creators', 'Viewers', 'Player views'],
        ...['Engagement', 'Watched', 'Conversion'].flatMap(estimateHead),
        'Orders',
        ...sales.head,
        ...['Currency', 'Sales per 1000 views', 'from', 'to'],
      ],
      ...rows.flatMap((row) =>
        (row.perThousand.length > 0 ? row.perThousand : [null]).map((per) => [
          ...[row.size, row.creators, row.viewers, row.views],
          ...[row.engagement, row.watchThrough, row.conversion].flatMap(estimate),
          row.orders,
          ...sales.cells(row.revenue),
          ...(per === null || per.value === null
            ? [per?.currency ?? '', '', '', '']
            : [
                per.currency,
                ...[per.value, per.low, per.high].map((it) => amount(it, per.currency)),
              ]),
        ]),
      ),
    ];
  },
  returns({ payouts, names }) {
    return [
      [
        ...['Creator', 'Id', 'Currency', 'Sales', 'Confirmed sales', 'Commission %'],
        ...['Commission', 'Fees', 'To be paid'],
      ],
      ...payouts.map((line) => [
        nameIn(names, line.creator),
        line.creator,
        line.currency,
        amount(line.salesMinor, line.currency),
        amount(line.confirmedMinor, line.currency),
        percent(line.rate),
        amount(line.commissionMinor, line.currency),
        amount(line.feesMinor, line.currency),
        amount(line.dueMinor, line.currency),
      ]),
    ];
  },
  hours({ rows, names, median }) {
    return [
      ['Video', 'Id', 'Since', 'Hour', 'Views', 'Took part', 'Added', 'Views of the middle video'],
      ...rows.flatMap((row) =>
        row.views.map((views, hour) => [
          ...[nameIn(names, row.video), row.video, iso(row.firstMs), hour + 1, views],
          ...[row.engaged[hour] ?? 0, row.adds[hour] ?? 0, median[hour] ?? ''],
        ]),
      ),
    ];
  },
  moments({ cells }) {
    return [
      ['Day', 'Hour', 'Shelf seen', 'Views', 'Added', 'Orders', 'Nothing to show'],
      ...cells.map((cell) => [
        ...[dayNames[cell.weekday] ?? '', cell.hour, cell.shelfViews, cell.views],
        ...[cell.adds, cell.orders, cell.unshown],
      ]),
    ];
  },
  orders({ rows, names }) {
    return [
      [
        ...['Order', 'Number', 'Time', 'Confirmed', 'Product', 'Product id', 'Value', 'Currency'],
        ...['Credit', 'Video', 'Creator', 'Because', 'Minutes before', 'Returned'],
      ],
      ...rows.flatMap((row) =>
        row.lines.map((line) => [
          ...[row.orderId, row.numbers.join(' '), iso(row.atMs), row.isConfirmed ? 'yes' : 'no'],
          ...[nameIn(names, line.product), line.product, amount(line.valueMinor, row.currency)],
          ...[row.currency, line.kind, nameIn(names, line.video), nameIn(names, line.creator)],
          line.touch?.kind ?? '',
          line.touch ? Math.round(line.touch.agoMs / 60_000) : '',
          line.isReturned ? 'yes' : 'no',
        ]),
      ),
    ];
  },
  arrivals({ arrivals, consent, skewed, missingEvents, automatedViews }) {
    return [
      ['What', 'Detail', 'Value'],
      ['Events', '', arrivals.events],
      ['Page views', '', arrivals.views],
      ['Agreed to be measured %', '', percent(consent.value)],
      ['Clock more than 5 minutes off %', '', percent(skewed.value)],
      ['Lost events', '', missingEvents],
      ['Visits by programs', '', automatedViews],
      ['On the way, middle, seconds', '', arrivals.lagMedianMs / 1000],
      ['On the way, 95 of 100, seconds', '', arrivals.lagMostMs / 1000],
      ['Last event', '', arrivals.lastMs === null ? '' : iso(arrivals.lastMs)],
      ...arrivals.versions.map(({ version, views }) => ['Page views by release', version, views]),
      ...arrivals.failures.map(({ type, code, times }) => [type, code, times]),
    ];
  },
};

/** Parts of the report itself that have a spreadsheet of their own. */
export const reportSheets = {
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

function rowsSheet(report: Report, table: 'videos' | 'products', what: string): Sheet {
  const figures = Object.values<ShownFigure>(shownFigures).filter((it) => it.sheet !== undefined);
  const { rows, unknown } = report[table];
  const all: readonly Row[] = unknown ? [...rows, unknown] : rows;
  const sales = money(
    all.map((row) => row.sales.revenue),
    'Sales',
  );
  const cell = ({ of, isShare }: ShownFigure, row: Row): Cell => {
    const value = of(row);
    return isShare ? percent(value) : (value ?? '');
  };
  return [
    [what, 'Id', 'Creator', ...figures.map(({ sheet = '' }) => sheet), ...sales.head],
    ...all.map((row) => [
      row === unknown ? `Unknown (${unknown.ids})` : nameIn(report.names[table], row.id),
      row.id,
      nameIn(report.names.creators, row.creator),
      ...figures.map((figure) => cell(figure, row)),
      ...sales.cells(row.sales.revenue),
    ]),
  ];
}
