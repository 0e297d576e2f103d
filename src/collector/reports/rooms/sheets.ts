/** Each room as a spreadsheet: everything that is on the screen, a line a row, its units in the headings. */
import type { RoomAnswers, RoomName } from '../shared/rooms.js';
import { filmSteps } from '../shared/rooms.js';
import {
  amount,
  estimate,
  estimateHead,
  iso,
  money,
  nameIn,
  percent,
  type Sheet,
} from './sheetCells.js';

const stays = ['start', 'view', 25, 50, 75, 95] as const;
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

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
        ...estimate(film.conversion),
        ...stays.flatMap((at) => {
          const stay = film.stayed.find((point) => point.at === at);
          return stay ? estimate(stay.share).slice(0, 3) : ['', '', ''];
        }),
        ...sales.cells(film.revenue),
      ],
      ...film.moments.map((moment) => [
        nameIn(names, film.video),
        film.video,
        nameIn(names, film.creator),
        nameIn(names, moment.product),
        moment.spans.map(({ start, end }) => `${start}-${end ?? ''}`).join(' '),
        ...[moment.seen, '', '', '', '', moment.opened, moment.added, moment.orders],
        ...Array.from({ length: 4 + 3 * stays.length }, () => ''),
        ...sales.cells(moment.revenue),
      ]),
    ]);
    return [
      [
        ...['Video', 'Id', 'Creator', 'Product', 'Seconds'],
        ...['Saw the card or tag', 'Watched the preview', 'Started', 'Watched in the player'],
        ...['Took part', 'Opened', 'Added', 'Ordered'],
        ...estimateHead('Ordered, of those who watched'),
        ...['Start', 'View', '25 %', '50 %', '75 %', '95 %'].flatMap((at) =>
          estimateHead(`Still watching, ${at},`).slice(0, 3),
        ),
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
      [
        ...['Video', 'Id', 'Creator', 'Since', 'Hour', 'Views', 'Took part', 'Added'],
        ...['Views of the middle video', 'Now beside usual'],
      ],
      ...rows.flatMap((row) =>
        row.views.map((views, hour) => [
          ...[nameIn(names, row.video), row.video, nameIn(names, row.creator), iso(row.firstMs)],
          ...[hour + 1, views, row.engaged[hour] ?? 0, row.adds[hour] ?? 0, median[hour] ?? ''],
          hour + 1 === row.lived ? (row.pace ?? 'too early to say') : '',
        ]),
      ),
    ];
  },
  moments({ cells, missed }) {
    const missedWhy = { unshown: 'nothing to show', quiet: 'less added than usual' } as const;
    const whyOf = ({ weekday, hour }: (typeof cells)[number]) =>
      missed.find((it) => it.weekday === weekday && it.hour === hour)?.why;
    return [
      ['Day', 'Hour', 'Shelf seen', 'Views', 'Added', 'Orders', 'Nothing to show', 'Missed'],
      ...cells.map((cell) => {
        const why = whyOf(cell);
        return [
          ...[dayNames[cell.weekday] ?? '', cell.hour, cell.shelfViews, cell.views],
          ...[cell.adds, cell.orders, cell.unshown, why ? missedWhy[why] : ''],
        ];
      }),
    ];
  },
  orders({ rows, names }) {
    return [
      [
        ...['Order', 'Number', 'Time', 'Confirmed', 'Product', 'Product id', 'Value', 'Currency'],
        ...['Credit', 'Video', 'Creator', 'Because', 'Minutes before', 'Live', 'Returned'],
        ...['Order’s value', 'Paid back'],
      ],
      // An order of which no line is known is there as well, and what is the order's stands once: columns add up.
      ...rows.flatMap((row) =>
        (row.lines.length > 0 ? row.lines : [null]).map((line, index) => [
          ...[row.orderId, row.numbers.join(' '), iso(row.atMs), row.isConfirmed ? 'yes' : 'no'],
          ...(line === null
            ? ['', '', '', row.currency, 'none', '', '', '', '', '', '']
            : [
                ...[nameIn(names, line.product), line.product],
                ...[amount(line.valueMinor, row.currency), row.currency, line.kind],
                ...[nameIn(names, line.video), nameIn(names, line.creator), line.touch?.kind ?? ''],
                line.touch ? Math.round(line.touch.agoMs / 60_000) : '',
                line.touch?.live ? 'yes' : 'no',
                line.isReturned ? 'yes' : 'no',
              ]),
          ...(index === 0
            ? [amount(row.valueMinor, row.currency), amount(row.refundedMinor, row.currency)]
            : ['', '']),
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

/** Parts of a room that have a spreadsheet of their own, by `part` in its address. */
export const partSheets: Readonly<Record<string, (room: RoomAnswers['returns']) => Sheet>> = {
  /** What was given, beside what it brought. */
  given({ rows, names, since }) {
    const columns = [
      [
        'Gifts',
        money(
          rows.map(({ gifts }) => gifts),
          'Gifts',
        ),
      ],
      [
        'Fees',
        money(
          rows.map(({ fees }) => fees),
          'Fees',
        ),
      ],
      [
        'Commission',
        money(
          rows.map(({ commission }) => commission),
          'Commission',
        ),
      ],
      [
        'Sales',
        money(
          rows.map(({ revenue }) => revenue),
          'Sales',
        ),
      ],
    ] as const;
    const [gifts, fees, commission, sales] = columns.map(([, column]) => column);
    return [
      [
        ...['Creator', 'Id', 'Since', 'Orders'],
        ...columns.flatMap(([, { head }]) => head),
        ...['Cost of an order', 'Currency', 'Sales for each unit given'],
      ],
      ...rows.map((row) => [
        ...[nameIn(names, row.creator), row.creator, since ?? '', row.orders],
        ...(gifts?.cells(row.gifts) ?? []),
        ...(fees?.cells(row.fees) ?? []),
        ...(commission?.cells(row.commission) ?? []),
        ...(sales?.cells(row.revenue) ?? []),
        ...(row.perOrder
          ? [amount(row.perOrder.minor, row.perOrder.currency), row.perOrder.currency]
          : ['', '']),
        row.ratio === null ? '' : Number(row.ratio.toFixed(2)),
      ]),
    ];
  },
  /** What was written down, as it can be sent again. */
  entries: ({ entries }) => [
    ['id', 'creator', 'video', 'day', 'kind', 'amount', 'currency', 'commission %', 'note'],
    ...entries.map(({ id, creator, video, day, kind, currency, amountMinor, rate, note }) => [
      ...[id, creator, video ?? '', day, kind],
      ...(currency === null ? ['', ''] : [amount(amountMinor, currency), currency]),
      ...[kind === 'commission' ? percent(rate) : '', note],
    ]),
  ],
};
