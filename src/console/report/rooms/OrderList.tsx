import { useState } from 'preact/hooks';
import type { OrderLine, OrderRoom, OrderRow } from '../../../collector/reports/shared/rooms.js';
import { DAY_MS, HOUR_MS } from '../../../tools/time.js';
import type { Wording } from '../wording.js';
import type { RoomProps } from './Rooms.js';
import './OrderList.css';

export function OrderList({ room, words, ask }: RoomProps<'orders'>) {
  const [search, setSearch] = useState(room.search);
  const { rows, page, pages, all, names } = room;
  return (
    <>
      <form
        class="order-search"
        role="search"
        onSubmit={(submit) => {
          submit.preventDefault();
          ask({ search, leaf: '1' });
        }}
      >
        <label class="field">
          <span>{words.text('orders.search')}</span>
          <input
            type="search"
            value={search}
            onInput={(input) => setSearch(input.currentTarget.value)}
          />
        </label>
        <button class="soft">{words.text('orders.find')}</button>
        <p class="note" role={room.search === '' ? undefined : 'status'}>
          {words.counted('orders', all)}
        </p>
      </form>
      <table class="orders-table">
        <thead>
          <tr>
            <th scope="col">{words.text('orders.order')}</th>
            <th scope="col">{words.text('orders.why')}</th>
            <th scope="col" class="number">
              {words.text('orders.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.orderId} ${row.atMs}`} row={row} names={names} words={words} />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav class="order-pages">
          <button
            type="button"
            class="soft"
            disabled={page === 1}
            onClick={() => ask({ leaf: String(page - 1) })}
          >
            {words.text('orders.newer')}
          </button>
          <span>{words.text('orders.pages', { page, pages })}</span>
          <button
            type="button"
            class="soft"
            disabled={page === pages}
            onClick={() => ask({ leaf: String(page + 1) })}
          >
            {words.text('orders.older')}
          </button>
        </nav>
      )}
    </>
  );
}

interface RowProps {
  row: OrderRow;
  names: OrderRoom['names'];
  words: Wording;
}

function Row({ row, names, words }: RowProps) {
  const { orderId, numbers, atMs, isConfirmed, currency, lines, valueMinor, refundedMinor } = row;
  const money = (minor: number) => words.money([{ currency, minor }]);
  return (
    <tr>
      <th scope="row">
        <span class="who-name">{numbers[0] ?? orderId}</span>
        <span class="who-handle">{words.dayAndTime(atMs)}</span>
        <span class="who-handle">
          {words.text(isConfirmed ? 'orders.confirmed.short' : 'orders.claimed.short')}
        </span>
      </th>
      <td>
        {lines.length === 0 && <span class="faint">{words.text('orders.lines.none')}</span>}
        <ul class="plain-list">
          {lines.map((line, index) => (
            <li key={index}>{lineWords(line, names, words)}</li>
          ))}
        </ul>
      </td>
      <td class="number">
        <b>{money(valueMinor)}</b>
        {refundedMinor > 0 && (
          <span class="who-handle order-refund">
            {words.text('orders.refund', { money: money(refundedMinor) })}
          </span>
        )}
      </td>
    </tr>
  );
}

/** What a line is credited to, and why. */
function lineWords(line: OrderLine, names: OrderRoom['names'], words: Wording): string {
  const nameOf = (id: string) => names[id]?.name ?? id;
  const product = nameOf(line.product);
  if (line.isReturned) return words.text('orders.line.returned', { product });
  if (line.kind === 'none' || line.video === null)
    return words.text('orders.line.nobody', { product });
  const values = {
    product,
    video: nameOf(line.video),
    ...(line.creator === null ? {} : { creator: nameOf(line.creator) }),
    ...(line.touch === null ? {} : { ago: spanWords(line.touch.agoMs, words) }),
  };
  const how = line.touch?.kind ?? 'kept';
  const why = words.text(
    line.creator === null ? `orders.line.${how}` : `orders.line.${how}.by`,
    values,
  );
  return line.touch?.live ? words.text('orders.line.live', { line: why }) : why;
}

const spanWords = (ms: number, words: Wording): string =>
  ms < HOUR_MS
    ? words.counted('span.minutes', Math.max(1, Math.round(ms / 60_000)))
    : ms < 2 * DAY_MS
      ? words.counted('span.hours', Math.round(ms / HOUR_MS))
      : words.counted('span.days', Math.round(ms / DAY_MS));
