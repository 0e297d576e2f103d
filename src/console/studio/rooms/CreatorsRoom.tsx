import { useMemo, useState } from 'preact/hooks';
import type { FeedDocument, VideoDocument } from '../../../project/folder/feedDocument.js';
import type { Job, StudioProject } from '../../../studio/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { CreatorCard } from './CreatorCard.js';
import { newCreator } from './newCreator.js';
import { useSales } from './useSales.js';
import { useGrowing } from './useSoon.js';
import './CreatorsRoom.css';

/** About a screen of them. */
const FIRST = 6;

/** Who made the videos, with what these sold and what is about to run out. */
export function CreatorsRoom({ project, jobs }: { project: StudioProject; jobs: readonly Job[] }) {
  const { model } = useStudio();
  const sales = useSales();
  /** The id of the one whose fields are open. */
  const [open, setOpen] = useState<string | null>(null);
  const { feed } = project;
  const { creators } = feed;
  const videosOf = useMemo(() => byCreator(feed), [feed.videos, feed.creator]);
  const more = useGrowing(Math.ceil(creators.length / FIRST) - 1);
  const add = () => {
    const creator = newCreator(creators, '');
    model.edit([{ at: ['creators', creator.id], was: null, now: creator }]);
    setOpen(creator.id);
  };
  // Somebody new stands last, and is there at once.
  const shown = creators.filter(({ id }, place) => place < FIRST * (1 + more) || id === open);
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
        {shown.map((creator) => (
          <CreatorCard
            key={creator.id}
            creator={creator}
            own={videosOf.get(creator.id) ?? []}
            sold={sales && (sales.get(creator.id) ?? null)}
            refused={jobs.findLast((job) => job.creator === creator.id)}
            isOpen={open === creator.id}
            onOpen={() => setOpen(open === creator.id ? null : creator.id)}
          />
        ))}
      </ul>
    </>
  );
}

function byCreator(feed: FeedDocument): ReadonlyMap<string, readonly VideoDocument[]> {
  const found = new Map<string, VideoDocument[]>();
  for (const video of feed.videos) {
    const id = video.creator ?? feed.creator;
    if (id === undefined) continue;
    const own = found.get(id);
    if (own) own.push(video);
    else found.set(id, [video]);
  }
  return found;
}
