import { useState } from 'preact/hooks';
import { compareMoney, ranksOf } from '../../collector/reports/shared/currencies.js';
import { ENOUGH } from '../../collector/reports/shared/share.js';
import type { Report, Row } from '../../collector/reports/shared/types.js';
import './CreatorTable.css';
import { Money } from './Money.js';
import { Picture } from './Picture.js';
import type { Wording } from './wording.js';

interface Props {
  report: Report;
  words: Wording;
  csvUrl: string;
  withInfluenced: boolean;
  onInfluenced(isOn: boolean): void;
}

const FIRST = 8;
/** More lines at once would make a page slow to scroll. */
const MORE = 200;
const columns = ['views', 'watched', 'opens', 'adds', 'orders', 'sales'] as const;
type Column = (typeof columns)[number];

const valueOf: Record<Exclude<Column, 'sales'>, (row: Row) => number> = {
  views: (row) => row.views,
  watched: (row) => (row.measuredViews >= ENOUGH ? (row.watchThrough ?? -1) : -1),
  opens: (row) => row.opens,
  adds: (row) => row.adds,
  orders: (row) => row.sales.orders,
};

function sortedBy(column: Column, { creators, currencies }: Report): Row[] {
  const ranks = ranksOf(currencies);
  const compare = column === 'sales' ? (a: Row, b: Row) => compareMoney(a.sales.revenue, b.sales.revenue, ranks) : (a: Row, b: Row) => valueOf[column](b) - valueOf[column](a);
  return [...creators.rows].sort(compare);
}

/** Who sells: one line a creator, with their best video. */
export function CreatorTable({ report, words, csvUrl, withInfluenced, onInfluenced }: Props) {
  const [sort, setSort] = useState<Column | null>(null);
  const [length, setLength] = useState(FIRST);
  const { rows, meaning } = report.creators;
  const shown = (sort === null ? rows : sortedBy(sort, report)).slice(0, length);
  const watched = (row: Row) => (row.watchThrough !== null && row.measuredViews >= ENOUGH ? words.percent(row.watchThrough) : null);
  const mostOrders = rows.reduce((most, { sales }) => Math.max(most, sales.orders), 1);
  const dash = <span title={words.text('notEnough')}><span aria-hidden="true">–</span><span class="unseen">{words.text('notEnough')}</span></span>;

  const cell = (row: Row, column: Column) => {
    if (column === 'watched') return watched(row) ?? dash;
    if (column === 'sales') return row.sales.revenue.length > 0 ? <Money sums={row.sales.revenue} words={words} /> : <span class="faint">{words.count(0)}</span>;
    const value = valueOf[column](row);
    return value === 0 ? <span class="faint">{words.count(0)}</span> : words.count(value);
  };
  return (
    <section class="card creators" aria-labelledby="creators-heading">
      <div class="card-head">
        <h2 id="creators-heading">{words.text('creators.heading')}</h2>
        <a class="quiet-link" href={csvUrl} download>
          {words.text('creators.download')}
        </a>
      </div>
      <table class="creators-table">
        <thead>
          <tr>
            <th scope="col">{words.text('creators.creator')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class={`number col-${column}`} aria-sort={sort === column ? 'descending' : 'none'}>
                <button type="button" class="sort" onClick={() => setSort(sort === column ? null : column)}>
                  {words.text(`creators.column.${column}`)}
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
        <tbody>
          {shown.map((row) => {
            const name = report.names.creators[row.id];
            const best = row.bestVideo === null ? undefined : report.names.videos[row.bestVideo];
            return (
              <tr key={row.id}>
                <th scope="row">
                  <div class="who">
                    <Picture shape="portrait" src={name?.image ?? best?.image} name={name?.name ?? row.id} />
                    {name?.image && best?.image && <Picture shape="poster" src={best.image} name={best.name} />}
                    <div class="who-words">
                      <span class="who-name">{name?.name ?? row.id}</span>
                      {name?.note && name.note !== name.name && <span class="who-handle">{name.note}</span>}
                      <span class="who-sub">
                        <span>{words.counted('views', row.views)}</span>
                        <span>{words.text('creators.opened', { count: words.count(row.opens) })}</span>
                        <span>{words.text('creators.added', { count: words.count(row.adds) })}</span>
                      </span>
                    </div>
                  </div>
                </th>
                {columns.map((column) => (
                  <td key={column} class={`number col-${column}`}>
                    {cell(row, column)}
                    {column === 'orders' && row.sales.orders > 0 && (
                      <span class="share-track" aria-hidden="true">
                        <span class="share-bar" style={{ inlineSize: `${(row.sales.orders / mostOrders) * 100}%` }} />
                      </span>
                    )}
                  </td>
                ))}
                {withInfluenced && <td class="number">{words.count(row.influenced?.orders ?? 0)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="card-foot">
        {rows.length > length && (
          <button type="button" class="button" onClick={() => setLength(length + MORE)}>
            {rows.length > length + MORE
              ? words.text('creators.more', { count: words.count(MORE), all: words.count(rows.length) })
              : words.text('creators.all', { count: words.count(rows.length) })}
          </button>
        )}
        <label class="check">
          <input type="checkbox" checked={withInfluenced} onChange={(change) => onInfluenced(change.currentTarget.checked)} />
          <span>{words.text('creators.showInfluenced')}</span>
        </label>
        <p class="note">
          {meaning} {withInfluenced && report.orders.meaning} {report.currencies.length > 1 && words.text('creators.currencies', { currency: report.currencies[0] ?? '' })} {rows.some((row) => watched(row) === null) && words.text('notEnough.note', { count: ENOUGH })}
        </p>
      </div>
    </section>
  );
}
