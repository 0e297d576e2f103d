import { inOneGo } from '../languages/spoken.js';
import { withOptions } from '../languages/withParts.js';
import { useState } from 'preact/hooks';
import { ENOUGH } from '../../collector/reports/shared/share.js';
import type { Report } from '../../collector/reports/shared/types.js';
import './VideoCards.css';
import { MoreButton } from './MoreButton.js';
import { Picture } from './Picture.js';
import { unknownMeaning, unknownName } from './unknownName.js';
import type { Wording } from './wording.js';

const FIRST = 6;

/** The videos, those that sold first, as shoppers saw them: by their poster. */
export function VideoCards({ report, words }: { report: Report; words: Wording }) {
  const [length, setLength] = useState(FIRST);
  const { rows, unknown } = report.videos;
  if (rows.length === 0 && !unknown) return null;
  return (
    <section class="videos" aria-labelledby="videos-heading">
      <h2 id="videos-heading">{words.text('videos.heading')}</h2>
      {/* It is scrolled sideways on a phone, with keys as well. */}
      <ul class="video-cards" tabIndex={0} aria-labelledby="videos-heading">
        {[...rows.slice(0, length), ...(unknown ? [unknown] : [])].map((row) => {
          const name = row === unknown ? unknownName(unknown, words) : report.names.videos[row.id];
          const creator =
            row.creator === null ? null : (report.names.creators[row.creator]?.name ?? row.creator);
          const likes = row === unknown ? 0 : (report.likes?.byVideo[row.id] ?? 0);
          return (
            <li key={row.id} class="video-card">
              <Picture shape="poster" src={name?.image} name={name?.name ?? row.id} />
              <div>
                <p class="video-title" lang={name?.lang}>
                  {name?.name ?? row.id}
                </p>
                {creator !== null && (
                  <p class="video-creator">
                    <bdi>{creator}</bdi>
                  </p>
                )}
                {name?.note && <p class="video-gift">{name.note}</p>}
                <p class="video-figures">
                  {row.sales.orders > 0 && <b>{words.counted('orders', row.sales.orders)}</b>}
                  {row.live && (
                    <span>
                      {words.text('videos.live', {
                        orders: words.counted('orders', row.live.orders),
                      })}
                    </span>
                  )}
                  <span>{words.counted('views', row.views)}</span>
                  {likes > 0 && <span>{words.counted('likes', likes)}</span>}
                  {row.watchThrough !== null && row.measuredViews >= ENOUGH && (
                    <span>
                      {words.text('videos.watched', { share: words.percent(row.watchThrough) })}
                    </span>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <MoreButton count={rows.length} length={length} words={words} onMore={setLength} />
      <p class="note">
        {withOptions(
          inOneGo([
            words.means('video'),
            unknown && unknownMeaning(unknown, words),
            report.likes?.total ? words.means('likes') : '',
          ]),
        )}
      </p>
    </section>
  );
}
