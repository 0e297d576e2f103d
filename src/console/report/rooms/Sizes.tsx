import type { PerThousand, SizeRow } from '../../../collector/reports/shared/rooms.js';
import type { Share } from '../../../collector/reports/shared/types.js';
import type { Wording } from '../wording.js';
import { Estimate } from './Estimate.js';
import type { RoomProps } from './Rooms.js';
import './Sizes.css';

const measures = ['engagement', 'watchThrough', 'conversion'] as const;

/** What small voices are worth: sizes below each other, each measure on one scale. */
export function Sizes({ room: { rows }, words }: RoomProps<'creators'>) {
  if (rows.length === 0) return <p>{words.text('rooms.none')}</p>;
  const highest = (read: (row: SizeRow) => Share) =>
    Math.max(0.01, ...rows.map((row) => (read(row).value === null ? 0 : read(row).high)));
  return (
    <ul class="sizes">
      {rows.map((row) => (
        <li key={row.size}>
          <h4>{words.text(`size.${row.size}`)}</h4>
          <p class="note">
            {words.text('size.who', {
              creators: words.counted('creators', row.creators),
              viewers: row.viewers,
            })}
            {row.orders > 0 &&
              ` · ${words.text('size.orders', {
                orders: words.counted('orders', row.orders),
                money: words.money(row.revenue),
              })}`}
          </p>
          <dl class="size-measures">
            {measures.map((name) => (
              <div key={name}>
                <dt>{words.text(`size.${name}`)}</dt>
                <dd>
                  <ShareEstimate
                    share={row[name]}
                    most={highest((each) => each[name])}
                    words={words}
                  />
                </dd>
              </div>
            ))}
            <div>
              <dt>{words.text('size.perThousand')}</dt>
              {row.perThousand.length === 0 && <dd class="faint">{words.text('rooms.few')}</dd>}
              {row.perThousand.map((per) => (
                <dd key={per.currency}>
                  <MoneyEstimate per={per} rows={rows} words={words} />
                </dd>
              ))}
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function ShareEstimate({ share, most, words }: { share: Share; most: number; words: Wording }) {
  const { value, low, high } = share;
  return (
    <Estimate
      value={value === null ? null : words.percent(value)}
      low={words.percent(low)}
      high={words.percent(high)}
      at={(value ?? 0) / most}
      from={low / most}
      to={high / most}
      words={words}
    />
  );
}

function MoneyEstimate({
  per,
  rows,
  words,
}: {
  per: PerThousand;
  rows: readonly SizeRow[];
  words: Wording;
}) {
  const { currency, value, low, high } = per;
  const all = rows.flatMap((row) => row.perThousand).filter((it) => it.currency === currency);
  const most = Math.max(1, ...all.map((it) => (it.value === null ? 0 : it.high)));
  const money = (minor: number) => words.money([{ currency, minor: Math.round(minor) }]);
  return (
    <Estimate
      value={value === null ? null : money(value)}
      what={currency}
      low={money(low)}
      high={money(high)}
      at={(value ?? 0) / most}
      from={low / most}
      to={high / most}
      words={words}
    />
  );
}
