/** Each room as a spreadsheet: everything that is on the screen, a line a row, its units in the headings. */
import { filmSteps, type Film, type RoomAnswers, type RoomName } from '../rooms.js';
import type { Name } from '../types.js';
import {
  amount,
  estimate,
  estimateHead,
  money,
  nameIn,
  percent,
  rangeOf,
  share,
  word,
  words,
  yesOrNo,
  type Cell,
  type Sheet,
  type Words,
} from './cells.js';

const stays = ['start', 'view', 25, 50, 75, 95] as const;

/** A word of the room's own page; programs read the code. */
const roomWord = (key: string, code: string): Words => ({ area: 'report', key, english: code });

const none = (length: number) => Array.from({ length }, () => '');

function videoSheet({ films, names }: RoomAnswers['videos']): Sheet {
  const sales = money(
    films.flatMap(({ revenue, moments }) => [revenue, ...moments.map((it) => it.revenue)]),
    'sales',
  );
  return [
    [
      ...words('video', 'id', 'creator', 'product', 'seconds'),
      ...filmSteps.map((step) => word(`film.${step}`)),
      ...estimateHead(word('conversion')),
      ...stays.flatMap((at) => rangeOf(share(staysAt(at)))),
      ...sales.head,
    ],
    ...films.flatMap((film) => [
      [...filmCells(film, names), ...sales.cells(film.revenue)],
      ...film.moments.map((moment) => [
        ...whoseFilm(film, names),
        nameIn(names, moment.product),
        moment.spans.map(({ start, end }) => `${start}-${end ?? ''}`).join(' '),
        ...[moment.seen, '', '', '', '', moment.opened, moment.added, moment.orders],
        ...none(4 + 3 * stays.length),
        ...sales.cells(moment.revenue),
      ]),
    ]),
  ];
}

const staysAt = (at: (typeof stays)[number]): Words =>
  word('stays', { at: typeof at === 'number' ? `${at} %` : word(`at.${at}`) });

const whoseFilm = ({ video, creator }: Film, names: Readonly<Record<string, Name>>) => [
  nameIn(names, video),
  video,
  nameIn(names, creator),
];

const filmCells = (film: Film, names: Readonly<Record<string, Name>>): Cell[] => [
  ...whoseFilm(film, names),
  ...['', ''],
  ...filmSteps.map((step) => film.steps[step]),
  ...estimate(film.conversion),
  ...stays.flatMap((at) => {
    const stay = film.stayed.find((point) => point.at === at);
    return stay ? estimate(stay.share).slice(0, 3) : none(3);
  }),
];

function orderSheet({ rows, names }: RoomAnswers['orders']): Sheet {
  return [
    words(
      ...(['order', 'number', 'time', 'isConfirmed', 'product', 'productId', 'value'] as const),
      ...(['currency', 'credit', 'video', 'creator', 'because', 'minutesBefore'] as const),
      ...(['live', 'returned', 'orderValue', 'paidBack'] as const),
    ),
    // An order of which no line is known is there as well, and what is the order's stands once: columns add up.
    ...rows.flatMap((row) =>
      (row.lines.length > 0 ? row.lines : [null]).map((line, index): Cell[] => [
        ...[row.orderId, row.numbers.join(' '), { atMs: row.atMs }, yesOrNo(row.isConfirmed)],
        ...(line === null
          ? [...['', '', '', row.currency], word('credit.none'), ...none(6)]
          : [
              ...[nameIn(names, line.product), line.product],
              ...[amount(line.valueMinor, row.currency), row.currency],
              ...[word(`credit.${line.kind}`)],
              ...[nameIn(names, line.video), nameIn(names, line.creator)],
              line.touch ? word(`because.${line.touch.kind}`) : '',
              line.touch ? Math.round(line.touch.agoMs / 60_000) : '',
              ...[yesOrNo(line.touch?.live ?? false), yesOrNo(line.isReturned)],
            ]),
        ...(index === 0
          ? [amount(row.valueMinor, row.currency), amount(row.refundedMinor, row.currency)]
          : ['', '']),
      ]),
    ),
  ];
}

function sizeSheet({ rows }: RoomAnswers['creators']): Sheet {
  const sales = money(
    rows.map(({ revenue }) => revenue),
    'sales',
  );
  return [
    [
      ...words('size', 'creators', 'viewers', 'playerViews'),
      ...words('engagement', 'watchThrough', 'ordersOfViewers').flatMap(estimateHead),
      word('orders'),
      ...sales.head,
      ...words('currency', 'perThousand', 'low', 'high'),
    ],
    ...rows.flatMap((row) =>
      (row.perThousand.length > 0 ? row.perThousand : [null]).map((per) => [
        ...[roomWord(`size.${row.size}`, row.size), row.creators, row.viewers, row.views],
        ...[row.engagement, row.watchThrough, row.conversion].flatMap(estimate),
        row.orders,
        ...sales.cells(row.revenue),
        ...(per === null || per.value === null
          ? [per?.currency ?? '', ...none(3)]
          : [
              per.currency,
              ...[per.value, per.low, per.high].map((it) => amount(it, per.currency)),
            ]),
      ]),
    ),
  ];
}

export const roomSheets: { [R in RoomName]: (room: RoomAnswers[R]) => Sheet } = {
  videos: videoSheet,
  creators: sizeSheet,
  orders: orderSheet,
  returns: ({ payouts, names }) => [
    [
      ...words('creator', 'id', 'currency', 'sales', 'confirmedSales'),
      ...[share(word('commission')), ...words('commission', 'fees', 'due')],
    ],
    ...payouts.map((line) => [
      ...[nameIn(names, line.creator), line.creator, line.currency],
      amount(line.salesMinor, line.currency),
      amount(line.confirmedMinor, line.currency),
      percent(line.rate),
      amount(line.commissionMinor, line.currency),
      amount(line.feesMinor, line.currency),
      amount(line.dueMinor, line.currency),
    ]),
  ],
  hours: ({ rows, names, median }) => [
    words(
      ...(['video', 'id', 'creator', 'since', 'hour', 'views', 'film.engaged'] as const),
      ...(['film.added', 'median', 'pace'] as const),
    ),
    ...rows.flatMap((row) =>
      row.views.map((views, hour) => [
        ...[nameIn(names, row.video), row.video, nameIn(names, row.creator)],
        ...[{ atMs: row.firstMs }, hour + 1, views, row.engaged[hour] ?? 0, row.adds[hour] ?? 0],
        median[hour] ?? '',
        hour + 1 === row.lived ? word(`pace.${row.pace ?? 'unknown'}`) : '',
      ]),
    ),
  ],
  moments({ cells, missed }) {
    const whyOf = ({ weekday, hour }: (typeof cells)[number]) =>
      missed.find((it) => it.weekday === weekday && it.hour === hour)?.why;
    return [
      words(
        ...(['day', 'hour', 'shelfSeen', 'views', 'film.added', 'orders'] as const),
        ...(['unshown', 'missed'] as const),
      ),
      ...cells.map((cell) => {
        const why = whyOf(cell);
        return [
          ...[{ weekday: cell.weekday }, cell.hour, cell.shelfViews, cell.views],
          ...[cell.adds, cell.orders, cell.unshown, why ? word(`missed.${why}`) : ''],
        ];
      }),
    ];
  },
  arrivals: ({ arrivals, consent, skewed, missingEvents, automatedViews }) => [
    words('what', 'detail', 'value'),
    [word('events'), '', arrivals.events],
    [word('pageViews'), '', arrivals.views],
    [share(word('agreed')), '', percent(consent.value)],
    [share(word('skewed')), '', percent(skewed.value)],
    [word('lost'), '', missingEvents],
    [word('robots'), '', automatedViews],
    [word('lagMiddle'), '', arrivals.lagMedianMs / 1000],
    [word('lagMost'), '', arrivals.lagMostMs / 1000],
    [word('lastEvent'), '', arrivals.lastMs === null ? '' : { atMs: arrivals.lastMs }],
    ...arrivals.versions.map(({ version, views }) => [word('releases'), version, views]),
    ...arrivals.failures.map(({ type, code, times }) => [type, code, times]),
  ],
};

/** Parts of a room that have a spreadsheet of their own, by `part` in its address. */
export const partSheets = {
  /** What was given, beside what it brought. */
  given({ rows, names, since }: RoomAnswers['returns']): Sheet {
    const columns = (
      [
        ['gifts', rows.map(({ gifts }) => gifts)],
        ['fees', rows.map(({ fees }) => fees)],
        ['commission', rows.map(({ commission }) => commission)],
        ['sales', rows.map(({ revenue }) => revenue)],
      ] as const
    ).map(([key, sums]) => ({ sums, ...money(sums, key) }));
    return [
      [
        ...words('creator', 'id', 'since', 'orders'),
        ...columns.flatMap(({ head }) => head),
        ...words('perOrder', 'currency', 'ratio'),
      ],
      ...rows.map((row, index) => [
        ...[nameIn(names, row.creator), row.creator, since ?? '', row.orders],
        ...columns.flatMap(({ sums, cells }) => cells(sums[index] ?? [])),
        ...(row.perOrder
          ? [amount(row.perOrder.minor, row.perOrder.currency), row.perOrder.currency]
          : ['', '']),
        row.ratio === null ? '' : Number(row.ratio.toFixed(2)),
      ]),
    ];
  },
  /** What was written down, as it can be sent again: its headings are what the reader of that file looks for. */
  entries: ({ entries }: RoomAnswers['returns']): Sheet => [
    ['id', 'creator', 'video', 'day', 'kind', 'amount', 'currency', 'commission %', 'note'],
    ...entries.map(({ id, creator, video, day, kind, currency, amountMinor, rate, note }) => [
      ...[id, creator, video ?? '', day, kind],
      ...(currency === null ? ['', ''] : [amount(amountMinor, currency), currency]),
      ...[kind === 'commission' ? percent(rate) : '', note],
    ]),
  ],
};

/** The sheet of a room, or of the part of it that is asked for. */
export function sheetOf<R extends RoomName>(name: R, room: RoomAnswers[R], part = ''): Sheet {
  return name === 'returns' && Object.hasOwn(partSheets, part)
    ? partSheets[part as keyof typeof partSheets](room as RoomAnswers['returns'])
    : roomSheets[name](room);
}
