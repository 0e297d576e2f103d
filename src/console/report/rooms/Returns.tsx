import { useState } from 'preact/hooks';
import type { PayoutLine, ReturnRoom, ReturnRow } from '../../../collector/reports/shared/rooms.js';
import type { Sum } from '../../../collector/reports/shared/types.js';
import { Money } from '../Money.js';
import type { CostChanges } from '../source.js';
import type { Wording } from '../wording.js';
import { CostEntries } from './CostEntries.js';
import { CostForm } from './CostForm.js';
import type { RoomProps } from './Rooms.js';
import './Returns.css';
import { Status } from '../../shell/Status.js';

/** What was given beside what it brought; where it is written down; what is to be paid. */
export function Returns({ room, report, world, words, query, ask }: RoomProps<'returns'>) {
  // A new object each time: the same sentence may be said again.
  const [said, setSaid] = useState({ words: '' });
  const save = async (changes: CostChanges | string, done: string): Promise<boolean> => {
    const saved = await world.source.saveCosts(
      query['shop'] === undefined ? {} : { shop: query['shop'] },
      changes,
    );
    setSaid({ words: saved.ok ? done : saved.message });
    if (saved.ok) ask({});
    return saved.ok;
  };
  const mayWrite = world.canWrite && report.creator === null;
  return (
    <>
      {room.rows.length === 0 && <p>{words.text(mayWrite ? 'returns.none' : 'rooms.none')}</p>}
      {room.rows.length > 0 && <ReturnTable room={room} words={words} />}
      {room.payouts.length > 0 && <Payouts room={room} words={words} />}
      {mayWrite && <CostForm report={report} room={room} words={words} save={save} />}
      <Status class="note" turn={said}>
        {said.words}
      </Status>
      {mayWrite && room.entries.length > 0 && <CostEntries room={room} words={words} save={save} />}
    </>
  );
}

const nameIn = ({ names }: ReturnRoom, id: string) => names[id]?.name ?? id;

function ReturnTable({ room, words }: { room: ReturnRoom; words: Wording }) {
  return (
    <>
      {room.since !== null && (
        <p class="note">{words.text('returns.since', { day: words.day(room.since) })}</p>
      )}
      <table class="stacked">
        <thead>
          <tr>
            {(['creator', 'given', 'orders', 'sales', 'perOrder'] as const).map((column) => (
              <th key={column} scope="col" class={column === 'creator' ? '' : 'number'}>
                {words.text(`returns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {room.rows.map((row) => (
            <tr key={row.creator}>
              <th scope="row">
                <span class="who-name">{nameIn(room, row.creator)}</span>
              </th>
              <td class="number" data-label={words.text('returns.given')}>
                <Given row={row} words={words} />
              </td>
              <td class="number" data-label={words.text('returns.orders')}>
                {words.count(row.orders)}
              </td>
              <td class="number" data-label={words.text('returns.sales')}>
                <Amount sums={row.revenue} words={words} />
              </td>
              <td class="number" data-label={words.text('returns.perOrder')}>
                <Amount sums={row.perOrder ? [row.perOrder] : []} words={words} />
                {row.ratio !== null && <Ratio row={row} words={words} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const Amount = ({ sums, words }: { sums: readonly Sum[]; words: Wording }) =>
  sums.length > 0 ? <Money sums={sums} words={words} /> : <span class="faint">–</span>;

function Given({ row, words }: { row: ReturnRow; words: Wording }) {
  const parts = (['gifts', 'fees', 'commission'] as const).filter((name) => row[name].length > 0);
  if (parts.length === 0) return <span class="faint">–</span>;
  return (
    <span class="returns-given">
      {parts.map((name) => (
        <span key={name}>{words.text(`returns.${name}`, { money: words.money(row[name]) })}</span>
      ))}
    </span>
  );
}

/** How much was sold for each unit of money that was given. */
function Ratio({ row, words }: { row: ReturnRow; words: Wording }) {
  const currency = row.revenue[0]?.currency ?? '';
  const unit = words.money([{ currency, minor: 10 ** digitsOf(currency) }]);
  const sold = words.money([
    { currency, minor: Math.round((row.ratio ?? 0) * 10 ** digitsOf(currency)) },
  ]);
  return (
    <span class="who-handle returns-ratio">{words.text('returns.ratio', { one: unit, sold })}</span>
  );
}

const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

function Payouts({ room, words }: { room: ReturnRoom; words: Wording }) {
  const money = ({ currency }: PayoutLine, minor: number) => words.money([{ currency, minor }]);
  return (
    <>
      <h4>{words.text('returns.payouts')}</h4>
      <table class="stacked">
        <thead>
          <tr>
            {(['creator', 'sales', 'rate', 'feesOf', 'due'] as const).map((column) => (
              <th key={column} scope="col" class={column === 'creator' ? '' : 'number'}>
                {words.text(`returns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {room.payouts.map((line) => (
            <tr key={`${line.creator} ${line.currency} ${line.rate}`}>
              <th scope="row">
                <span class="who-name">{nameIn(room, line.creator)}</span>
              </th>
              <td class="number" data-label={words.text('returns.sales')}>
                {money(line, line.salesMinor)}
              </td>
              <td class="number" data-label={words.text('returns.rate')}>
                <span>
                  {money(line, line.commissionMinor)}{' '}
                  <span class="faint">{words.rate(line.rate)}</span>
                </span>
              </td>
              <td class="number" data-label={words.text('returns.feesOf')}>
                {money(line, line.feesMinor)}
              </td>
              <td class="number" data-label={words.text('returns.due')}>
                <b>{money(line, line.dueMinor)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{words.means('payouts')}</p>
    </>
  );
}
