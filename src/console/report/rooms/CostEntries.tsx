import { useState } from 'preact/hooks';
import { fromMinor } from '../../../feed/product/money.js';
import type { ReturnRoom } from '../../../collector/reports/shared/rooms.js';
import type { Wording } from '../wording.js';
import type { SaveProps } from './CostForm.js';

type Entry = ReturnRoom['entries'][number];
const FIRST = 10;

/** What was written down, each to be taken away, and brought back. */
export function CostEntries({ room, words, save }: SaveProps) {
  const [removed, setRemoved] = useState<Entry | null>(null);
  const [length, setLength] = useState(FIRST);
  return (
    <details class="cost-entries">
      <summary>{words.text('returns.entries')}</summary>
      <ul class="plain-list">
        {room.entries.slice(0, length).map((entry) => (
          <li key={entry.id}>
            <span>
              <b>
                <bdi>{room.names[entry.creator]?.name ?? entry.creator}</bdi>
              </b>{' '}
              {wordsOf(entry, room, words)}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={words.text('returns.remove.what', {
                what: wordsOf(entry, room, words),
              })}
              onClick={() => {
                setRemoved(entry);
                void save({ remove: [entry.id] }, words.text('returns.removed'));
              }}
            >
              {words.text('returns.remove')}
            </button>
          </li>
        ))}
      </ul>
      {length < room.entries.length && (
        <button type="button" class="button" onClick={() => setLength(length + 100)}>
          {words.text('creators.all', { count: room.entries.length })}
        </button>
      )}
      {removed && (
        <button
          type="button"
          class="soft"
          onClick={() => {
            setRemoved(null);
            void save({ put: [asWritten(removed)] }, words.text('returns.saved'));
          }}
        >
          {words.text('returns.back')}
        </button>
      )}
    </details>
  );
}

function wordsOf(entry: Entry, room: ReturnRoom, words: Wording): string {
  const { kind, day, currency, amountMinor, rate, video, note } = entry;
  const worth =
    currency === null ? words.rate(rate) : words.money([{ currency, minor: amountMinor }]);
  return [
    `${words.text(`returns.kind.${kind}`)} ${worth}`,
    words.day(day),
    ...(video === null ? [] : [room.names[video]?.name ?? video]),
    ...(note === '' ? [] : [note]),
  ].join(', ');
}

/** As the collector takes it. */
const asWritten = (entry: Entry): Record<string, string> => ({
  id: entry.id,
  creator: entry.creator,
  video: entry.video ?? '',
  day: entry.day,
  kind: entry.kind,
  currency: entry.currency ?? '',
  amount: entry.currency === null ? '' : fromMinor(entry.amountMinor, entry.currency).amount,
  rate: String(entry.rate * 100),
  note: entry.note,
});
