import { useEffect, useState } from 'preact/hooks';
import type { GiftLine } from '../../submissions/shared/giftReport.js';
import './GiftTable.css';
import { Money } from './Money.js';
import type { PageWorld } from './source.js';
import type { Wording } from './wording.js';

interface Props {
  gifts: NonNullable<PageWorld['gifts']>;
  /** A creator reads their own. */
  isOwn: boolean;
  words: Wording;
}

const FIRST = 8;

/** From the parcel to the order: each gift, the video that came of it, and what that has sold. */
export function GiftTable({ gifts: { load, csvUrl }, isOwn, words }: Props) {
  const [lines, setLines] = useState<readonly GiftLine[] | null>(null);
  const [isAll, setAll] = useState(false);
  useEffect(() => {
    let isOver = false;
    void load().then((read) => {
      if (!isOver) setLines(read);
    });
    return () => {
      isOver = true;
    };
  }, [load]);
  if (!lines || lines.length === 0) return null;
  const shown = isAll ? lines : lines.slice(0, FIRST);
  return (
    <section class="card gifts" aria-labelledby="gifts-heading">
      <div class="card-head">
        <h2 id="gifts-heading">{words.text(isOwn ? 'gifts.heading.own' : 'gifts.heading')}</h2>
        {csvUrl !== null && (
          <a class="quiet-link" href={csvUrl} download>
            {words.text('creators.download')}
          </a>
        )}
      </div>
      <table class="gifts-table">
        <thead>
          <tr>
            <th scope="col">{words.text('gifts.gift')}</th>
            <th scope="col">{words.text('gifts.video')}</th>
            {(['views', 'adds', 'orders', 'sales'] as const).map((column) => (
              <th key={column} scope="col" class={`number col-${column}`}>
                {words.text(`gifts.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <GiftRow key={line.id} line={line} isOwn={isOwn} words={words} />
          ))}
        </tbody>
      </table>
      <div class="card-foot">
        {lines.length > shown.length && (
          <button type="button" class="button" onClick={() => setAll(true)}>
            {words.text('gifts.more', { count: lines.length })}
          </button>
        )}
        <p class="note">{words.text('gifts.note')}</p>
      </div>
    </section>
  );
}

function GiftRow({ line, isOwn, words }: { line: GiftLine; isOwn: boolean; words: Wording }) {
  const { figures } = line;
  return (
    <tr>
      <th scope="row">
        <span class="who-name">
          <bdi>{isOwn ? line.product : line.creator}</bdi>
        </span>
        {!isOwn && <span class="who-handle">{line.product}</span>}
        <code class="gift-id">{line.id}</code>
      </th>
      <td class="gift-video">
        {line.title !== null && <span>{line.title}</span>}
        <span class="note">{stateIn(line, words)}</span>
        {line.words !== '' && (
          <span class="note">{words.text('gifts.words', { words: line.words })}</span>
        )}
        {line.sparkCode !== '' && (
          <span class="note">
            {words.text('gifts.spark', {
              code: line.sparkCode,
              day: dayIn(line.sparkUntil, words),
            })}
          </span>
        )}
        {figures && (
          <span class="gift-figures note">
            <span>{words.counted('views', figures.views)}</span>
            <span>{words.text('creators.added', { count: figures.adds })}</span>
          </span>
        )}
      </td>
      {(['views', 'adds', 'orders'] as const).map((name) => (
        <td key={name} class={`number col-${name}`}>
          {figures ? (
            <span class={figures[name] === 0 ? 'faint' : ''}>{words.count(figures[name])}</span>
          ) : (
            <span class="faint">–</span>
          )}
        </td>
      ))}
      <td class="number col-sales">
        {figures && figures.revenue.length > 0 ? (
          <Money sums={figures.revenue} words={words} />
        ) : (
          <span class="faint">–</span>
        )}
      </td>
    </tr>
  );
}

const dayIn = (day: string, words: Wording) => (day === '' ? '' : words.day(day));

function stateIn(line: GiftLine, words: Wording): string {
  if (line.state === 'approved' && line.video !== null)
    return words.text('gifts.shown', { day: dayIn(line.rightsUntil ?? '', words) });
  return words.text(`gifts.${line.state}`, { day: dayIn(line.invitedOn, words) });
}
