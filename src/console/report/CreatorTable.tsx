import { inOneGo } from '../languages/spoken.js';
import { withOptions } from '../languages/withParts.js';
import { useState } from 'preact/hooks';
import { compareMoney, ranksOf } from '../../collector/reports/shared/currencies.js';
import {
  figuresWith,
  shownFigures,
  type FigureName,
  type ShownFigure,
} from '../../collector/reports/shared/figures.js';
import { ENOUGH, shareOf } from '../../collector/reports/shared/share.js';
import type { Name, Report, Row } from '../../collector/reports/shared/types.js';
import './CreatorTable.css';
import { Money } from './Money.js';
import { MoreButton } from './MoreButton.js';
import { Picture } from './Picture.js';
import { ReportSheetLink } from './sheets/ReportSheetLink.js';
import type { PageWorld, Query } from './source.js';
import { ordersMeaning } from './ordersMeaning.js';
import { unknownMeaning, unknownName } from './unknownName.js';
import type { Wording } from './wording.js';

interface Props {
  report: Report;
  words: Wording;
  world: PageWorld;
  query: Query;
  withInfluenced: boolean;
  onInfluenced(isOn: boolean): void;
}

const FIRST = 8;
type Column = FigureName | 'sales';

const columnsOf = (words: Wording): { key: Column; name: string }[] => [
  ...figuresWith('column').map(({ key }) => ({ key, name: words.text(`figure.${key}.column`) })),
  { key: 'sales', name: words.text('creators.column.sales') },
];

function sortedBy(column: Column, { creators, currencies }: Report): Row[] {
  const ranks = ranksOf(currencies);
  if (column === 'sales')
    return [...creators.rows].sort((a, b) => compareMoney(a.sales.revenue, b.sales.revenue, ranks));
  const figure: ShownFigure = shownFigures[column];
  // What too little was measured of stands last.
  const rank = (row: Row) =>
    figure.isShare && row.measuredViews < ENOUGH ? -1 : (figure.of(row) ?? -1);
  return [...creators.rows].sort((a, b) => rank(b) - rank(a));
}

/** Who sells: one line a creator, with their best video. */
export function CreatorTable(props: Props) {
  const { report, words, world, query, withInfluenced, onInfluenced } = props;
  const [sort, setSort] = useState<Column | null>(null);
  const [length, setLength] = useState(FIRST);
  const { rows, unknown } = report.creators;
  const shown = (sort === null ? rows : sortedBy(sort, report)).slice(0, length);
  const columns = columnsOf(words);
  const mostOrders = rows.reduce((max, { sales }) => Math.max(max, sales.orders), 1);
  return (
    <section class="card creators" aria-labelledby="creators-heading">
      <div class="card-head">
        <h2 id="creators-heading">{words.text('creators.heading')}</h2>
        <ReportSheetLink table="creators" {...{ world, report, query }}>
          {words.text('creators.download')}
        </ReportSheetLink>
      </div>
      <table class="creators-table">
        <Head
          columns={columns}
          sort={sort}
          onSort={setSort}
          withInfluenced={withInfluenced}
          words={words}
        />
        <tbody>
          {[...shown, ...(unknown ? [unknown] : [])].map((row) => (
            <CreatorRow
              key={row.id}
              row={row}
              named={row === unknown ? unknownName(unknown, words) : report.names.creators[row.id]}
              report={report}
              words={words}
              columns={columns}
              mostOrders={mostOrders}
              withInfluenced={withInfluenced}
            />
          ))}
        </tbody>
      </table>
      <div class="card-foot">
        <MoreButton count={rows.length} length={length} words={words} onMore={setLength} />
        <label class="check">
          <input
            type="checkbox"
            checked={withInfluenced}
            onChange={(change) => onInfluenced(change.currentTarget.checked)}
          />
          <span>{words.text('creators.showInfluenced')}</span>
        </label>
        <p class="note">
          {withOptions(
            inOneGo([
              words.means('creator'),
              rows.some(hasRange) && words.text('creators.range'),
              withInfluenced && ordersMeaning(report, words),
              report.currencies.length > 1 &&
                words.text('creators.currencies', { currency: report.currencies[0] ?? '' }),
              rows.some((row) => words.figure(shownFigures.watched, row) === null) &&
                words.text('notEnough.note', { count: ENOUGH }),
              unknown && unknownMeaning(unknown, words),
            ]),
          )}
        </p>
      </div>
    </section>
  );
}

interface HeadProps extends Pick<Props, 'words' | 'withInfluenced'> {
  columns: readonly { key: Column; name: string }[];
  sort: Column | null;
  onSort(column: Column | null): void;
}

/** Each column's name sorts by it; again, and the order is as it was. */
const Head = ({ columns, sort, onSort, withInfluenced, words }: HeadProps) => (
  <thead>
    <tr>
      <th scope="col">{words.text('creators.creator')}</th>
      {columns.map(({ key, name }) => (
        <th
          key={key}
          scope="col"
          class={`number col-${key}`}
          aria-sort={sort === key ? 'descending' : 'none'}
        >
          <button type="button" class="sort" onClick={() => onSort(sort === key ? null : key)}>
            {name}
          </button>
        </th>
      ))}
      {withInfluenced && (
        <th scope="col" class="number">
          {words.text('creators.influenced')}
        </th>
      )}
    </tr>
  </thead>
);

interface RowProps extends Pick<Props, 'report' | 'words' | 'withInfluenced'> {
  row: Row;
  named: Name | undefined;
  columns: readonly { key: Column }[];
  mostOrders: number;
}

function CreatorRow({
  row,
  named: name,
  report,
  words,
  columns,
  mostOrders,
  withInfluenced,
}: RowProps) {
  const best = row.bestVideo === null ? undefined : report.names.videos[row.bestVideo];
  return (
    <tr>
      <th scope="row">
        <div class="who">
          <Picture shape="portrait" src={name?.image ?? best?.image} name={name?.name ?? row.id} />
          {name?.image && best?.image && (
            <Picture shape="poster" src={best.image} name={best.name} />
          )}
          <div class="who-words">
            <span class="who-name">
              <bdi>{name?.name ?? row.id}</bdi>
            </span>
            {name?.note && name.note !== name.name && (
              <span class="who-handle">
                <bdi>{name.note}</bdi>
              </span>
            )}
            <span class="who-sub">
              <span>{words.counted('views', row.views)}</span>
              <span>{words.text('creators.opened', { count: row.opens })}</span>
              <span>{words.text('creators.added', { count: row.adds })}</span>
            </span>
          </div>
        </div>
      </th>
      {columns.map(({ key }) => (
        <td key={key} class={`number col-${key}`}>
          <Cell row={row} column={key} words={words} />
          {key === 'orders' &&
            report.orders.isSigned &&
            row.confirmed.orders !== row.sales.orders && (
              <span class="cell-note">
                {words.text('figure.confirmed', { count: row.confirmed.orders })}
              </span>
            )}
          {key === 'orders' && <Ordered row={row} words={words} />}
          {key === 'orders' && row.sales.orders > 0 && (
            <span class="share-track" aria-hidden="true">
              <span
                class="share-bar"
                style={{ inlineSize: `${(row.sales.orders / mostOrders) * 100}%` }}
              />
            </span>
          )}
        </td>
      ))}
      {withInfluenced && <td class="number">{words.count(row.influenced?.orders ?? 0)}</td>}
    </tr>
  );
}

const hasRange = ({ sales, viewers }: Row) => sales.orders > 0 && viewers >= ENOUGH;

/** Orders beside those who watched, and where that truly lies: what chance alone may have done. */
function Ordered({ row, words }: { row: Row; words: Wording }) {
  const { value, low, high } = shareOf(row.sales.orders, row.viewers);
  if (value === null || row.sales.orders === 0) return null;
  return (
    <span class="cell-note">
      {words.text('rooms.between', { low: words.percent(low), high: words.percent(high) })}
    </span>
  );
}

function Cell({ row, column, words }: { row: Row; column: Column; words: Wording }) {
  const none = <span class="faint">{words.count(0)}</span>;
  if (column === 'sales')
    return row.sales.revenue.length > 0 ? <Money sums={row.sales.revenue} words={words} /> : none;
  const figure: ShownFigure = shownFigures[column];
  const shown = words.figure(figure, row);
  if (shown === null)
    return (
      <span title={words.text('notEnough')}>
        <span aria-hidden="true">–</span>
        <span class="unseen">{words.text('notEnough')}</span>
      </span>
    );
  return figure.isShare || figure.of(row) !== 0 ? shown : none;
}
