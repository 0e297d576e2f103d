import type { Creator } from '../../../feed/schema.js';
import type { CreatorSales } from '../model/source.js';
import type { FeedDocument } from '../../../project/folder/feedDocument.js';
import type { Job, StudioProject } from '../../../studio/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { day, soldText, titleOf } from '../wording.js';
import { Face } from './Face.js';
import { newCreator } from './newCreator.js';
import { useSales } from './useSales.js';
import { useGrowing } from './useSoon.js';
import './CreatorsRoom.css';

const NETWORKS = [
  'tiktok',
  'instagram',
  'youtube',
  'facebook',
  'pinterest',
  'snapchat',
  'x',
  'other',
] as const;
const SOON_MS = 30 * 86_400_000;
/** Most screens show no more at once. */
const FIRST = 4;

/** Who made the videos, with what is about to run out. */
export function CreatorsRoom({ project, jobs }: { project: StudioProject; jobs: readonly Job[] }) {
  const { model } = useStudio();
  const sales = useSales();
  const { creators } = project.feed;
  const more = useGrowing(Math.ceil(creators.length / FIRST) - 1);
  const add = () => {
    const creator = newCreator(creators, '');
    model.edit([{ at: ['creators', creator.id], was: null, now: creator }]);
  };
  return (
    <>
      <header class="room-top">
        <h1>{text(creators.length > 0 ? 'creators' : 'creators.none')}</h1>
        <button class="strong" onClick={add}>
          <Icon name="add" />
          {text('creators.add')}
        </button>
      </header>
      {creators.length === 0 && <p class="hint">{text('creators.none.lead')}</p>}
      <ul class="creators">
        {creators.slice(0, FIRST * (1 + more)).map((creator) => (
          <CreatorCard
            key={creator.id}
            creator={creator}
            feed={project.feed}
            sold={sales && (sales.get(creator.id) ?? null)}
            refused={jobs.findLast((job) => job.creator === creator.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  creator: Creator;
  feed: FeedDocument;
  /** `null`: nothing; `undefined`: nobody knows. */
  sold: CreatorSales | null | undefined;
  /** What became of their picture last. */
  refused: Job | undefined;
}

function CreatorCard({ creator, feed, sold, refused }: CardProps) {
  const { model, world } = useStudio();
  const own = feed.videos.filter((video) => (video.creator ?? feed.creator) === creator.id);
  const set = (field: keyof Creator, value: string) =>
    model.set(['creators', creator.id, field], value || null, `${creator.id}-${field}`);
  const soonMs = world.nowMs() + SOON_MS;
  const expiring = own.flatMap((video) => {
    const ends = video.rights?.expiresAt;
    return ends !== undefined && Date.parse(ends) < soonMs ? [{ video, ends }] : [];
  });
  const name = creator.name || creator.handle;
  return (
    <li class="creator" onFocusOut={model.endGroup}>
      <Face creator={creator} name={name} />
      <div class="creator-fields">
        <label class="field">
          <span>{text('creators.name')}</span>
          <input
            value={creator.name ?? ''}
            maxLength={200}
            onInput={(input) => set('name', input.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{text('creators.handle')}</span>
          <input
            value={creator.handle}
            maxLength={200}
            // Every creator has one: an empty field is somebody who is still typing.
            onInput={({ currentTarget: { value } }) => value.trim() && set('handle', value)}
          />
        </label>
        <label class="field">
          <span>{text('creators.platform')}</span>
          <select
            value={creator.platform ?? ''}
            onChange={(change) => set('platform', change.currentTarget.value)}
          >
            <option value="" />
            {NETWORKS.map((network) => (
              <option key={network}>{network}</option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{text('creators.url')}</span>
          <input
            type="url"
            value={creator.url ?? ''}
            onChange={(change) => set('url', change.currentTarget.value)}
          />
        </label>
      </div>
      <p class="hint">
        {counted('creators.videos', own.length)}
        {sold !== undefined && <span>{soldText(sold, world.locale)}</span>}
        {expiring.map(({ video, ends }) => (
          <span key={video.id} class="warn">
            {text('creators.expiring', { title: titleOf(video), day: day(ends, world.locale) })}
          </span>
        ))}
        {refused?.state === 'refused' && <span class="warn">{refused.message}</span>}
      </p>
      {own.length === 0 && (
        <button
          class="quiet"
          aria-label={text('creators.remove', { name })}
          onClick={() => model.edit([{ at: ['creators', creator.id], was: creator, now: null }])}
        >
          <Icon name="remove" />
        </button>
      )}
    </li>
  );
}
