import { inOneGo } from '../../languages/spoken.js';
import { useState } from 'preact/hooks';
import type {
  Film,
  FilmRoom,
  FilmStep,
  TagMoment,
} from '../../../collector/reports/shared/rooms.js';
import { ENOUGH } from '../../../collector/reports/shared/share.js';
import { withParts } from '../../languages/withParts.js';
import { Money } from '../Money.js';
import { Picture } from '../Picture.js';
import type { Wording } from '../wording.js';
import { Retention } from './Retention.js';
import type { RoomProps } from './Rooms.js';
import './Films.css';

const FIRST = 3;
/** The two ways in, and what follows both. */
const groups: readonly (readonly ['card' | 'player' | 'shop', readonly FilmStep[]])[] = [
  ['card', ['cards', 'previews']],
  ['player', ['starts', 'playerViewers', 'engaged']],
  ['shop', ['opened', 'added', 'ordered']],
];

export function Films({ room, words }: RoomProps<'videos'>) {
  const { films, all } = room;
  const [length, setLength] = useState(FIRST);
  if (films.length === 0) return <p>{words.text('rooms.none')}</p>;
  return (
    <>
      {films.slice(0, length).map((film) => (
        <FilmPart key={film.video} film={film} names={room.names} words={words} />
      ))}
      {length < films.length && (
        <button type="button" class="button" onClick={() => setLength(length + 10)}>
          {words.text('film.more')}
        </button>
      )}
      {films.length < all && (
        <p class="note">
          {words.text('film.limited', {
            count: films.length,
            all: all,
          })}
        </p>
      )}
    </>
  );
}

interface PartProps {
  film: Film;
  names: FilmRoom['names'];
  words: Wording;
}

const nameIn = (names: FilmRoom['names'], id: string) => names[id]?.name ?? id;

function FilmPart({ film, names, words }: PartProps) {
  const { video, creator, steps, conversion, stayed } = film;
  return (
    <article class="film">
      <header class="film-head">
        <Picture shape="poster" src={names[video]?.image} name={nameIn(names, video)} />
        <div>
          <h4 lang={names[video]?.lang}>{nameIn(names, video)}</h4>
          {creator !== null && (
            <p class="note">
              <bdi>{nameIn(names, creator)}</bdi>
            </p>
          )}
          <FilmWords film={film} names={names} words={words} />
          {conversion.value !== null && steps.ordered > 0 && (
            <p class="note">
              {words.text('film.conversion', {
                share: words.percent(conversion.value),
                low: words.percent(conversion.low),
                high: words.percent(conversion.high),
              })}
            </p>
          )}
        </div>
      </header>
      <dl class="film-steps">
        {groups.map(([group, own]) => (
          <div key={group}>
            <dt>{words.text(`film.${group}`)}</dt>
            {own.map((step) => (
              <dd key={step}>
                {withParts((values) => words.text(`step.${step}`, { of: steps[step], ...values }), {
                  count: <b>{words.count(steps[step])}</b>,
                })}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {stayed.length > 0 ? (
        <>
          <Retention film={film} words={words} />
          <details>
            <summary>{words.text('rooms.table')}</summary>
            <table class="film-stayed">
              <thead>
                <tr>
                  <th scope="col">{words.text('film.when')}</th>
                  <th scope="col" class="number">
                    {words.text('film.stillThere')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {stayed.map(({ at, share }) => (
                  <tr key={at}>
                    <th scope="row">{words.text(`film.at.${at}`)}</th>
                    <td class="number">
                      {words.percent(share.value ?? 0)}{' '}
                      <span class="faint">
                        {words.text('rooms.between', {
                          low: words.percent(share.low),
                          high: words.percent(share.high),
                        })}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p class="note">{words.text('film.few', { count: ENOUGH })}</p>
      )}
      {film.moments.length > 0 && <Moments film={film} names={names} words={words} />}
    </article>
  );
}

/** What stands out, in a sentence or two. */
function FilmWords({ film, names, words }: PartProps) {
  const { stayed, leavesAfter, moments, bestMoment } = film;
  const [from, to] = leavesAfter === null ? [] : [stayed[leavesAfter], stayed[leavesAfter + 1]];
  const best = bestMoment === null ? undefined : moments[bestMoment];
  return (
    <p>
      {inOneGo([
        from &&
          to &&
          words.text('film.leave', {
            from: words.text(`film.at.${from.at}`),
            to: words.text(`film.at.${to.at}`),
          }),
        best &&
          (best.orders > 0
            ? words.text('film.best', {
                product: nameIn(names, best.product),
                orders: words.counted('orders', best.orders),
              })
            : words.text('film.bestAdded', {
                product: nameIn(names, best.product),
                added: words.counted('film.addedTimes', best.added),
              })),
      ])}
    </p>
  );
}

const counts = ['seen', 'opened', 'added', 'orders'] as const;

const Moments = ({ film, names, words }: PartProps) => (
  <table class="film-moments stacked">
    <thead>
      <tr>
        <th scope="col">{words.text('film.moment')}</th>
        {counts.map((count) => (
          <th key={count} scope="col" class={`number col-${count}`}>
            {words.text(`film.${count}`)}
          </th>
        ))}
        <th scope="col" class="number">
          {words.text('film.sales')}
        </th>
      </tr>
    </thead>
    <tbody>
      {film.moments.map((moment, index) => (
        <tr key={moment.product} class={index === film.bestMoment ? 'is-best' : ''}>
          <th scope="row">
            <span class="who-name">
              {index + 1}. {nameIn(names, moment.product)}
            </span>{' '}
            <span class="who-handle">{whenOf(moment, words)}</span>
          </th>
          {counts.map((count) => (
            <td key={count} class={`number col-${count}`} data-label={words.text(`film.${count}`)}>
              {words.count(moment[count])}
            </td>
          ))}
          <td class="number" data-label={words.text('film.sales')}>
            {moment.revenue.length > 0 ? (
              <Money sums={moment.revenue} words={words} />
            ) : (
              <span class="faint">–</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const whenOf = ({ spans }: TagMoment, words: Wording): string =>
  spans.length === 0
    ? words.text('film.untagged')
    : spans
        .map(({ start, end }) =>
          end === null
            ? words.text('film.onward', { start: words.count(start) })
            : words.text('film.seconds', { start: words.count(start), end: words.count(end) }),
        )
        .join(', ');
