import { inWords } from '../../languages/said.js';
import { useId } from 'preact/hooks';
import type { Creator } from '../../../feed/schema.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { Job } from '../../../studio/shared/wire.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { Icon } from '../../shell/Icon.js';
import type { CreatorSales } from '../model/source.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { day, soldText, titleOf } from '../wording.js';
import { CreatorFields } from './CreatorFields.js';
import { Face } from './Face.js';
import { NETWORKS } from './networks.js';
import { PosterPicture } from './PosterPicture.js';

const SOON_MS = 30 * 86_400_000;
/** As many of their videos as stand beside a name. */
const POSTERS = 4;

interface Props {
  creator: Creator;
  /** Their videos. */
  own: readonly VideoDocument[];
  /** `null`: nothing; `undefined`: nobody knows. */
  sold: CreatorSales | null | undefined;
  /** What became of their picture last. */
  refused: Job | undefined;
  /** Whether what is said of them can be changed now. */
  isOpen: boolean;
  onOpen(): void;
}

/** A creator as a person: their face, their videos, what these sold, and what is about to run out. */
export function CreatorCard({ creator, own, sold, refused, isOpen, onOpen }: Props) {
  const { model, world } = useStudio();
  const fields = useId();
  const soonMs = world.nowMs() + SOON_MS;
  const expiring = own.flatMap((video) => {
    const ends = video.rights?.expiresAt;
    return ends !== undefined && Date.parse(ends) < soonMs ? [{ video, ends }] : [];
  });
  const name = creator.name || creator.handle;
  return (
    <li class="creator">
      <Face creator={creator} name={name} />
      <div class="creator-who">
        <h2>{name}</h2>
        <Where creator={creator} />
        <p class="hint">
          {counted('creators.videos', own.length)}
          {sold !== undefined && <span>{soldText(sold, world.locale)}</span>}
        </p>
        {expiring.map(({ video, ends }) => (
          <p key={video.id} class="hint warn">
            {text('creators.expiring', { title: titleOf(video), day: day(ends, world.locale) })}
          </p>
        ))}
        {refused?.state === 'refused' && <p class="hint warn">{inWords(refused)}</p>}
      </div>
      <Films videos={own.slice(0, POSTERS)} />
      <p class="creator-acts">
        <button
          class="soft"
          aria-expanded={isOpen}
          aria-controls={isOpen ? fields : undefined}
          aria-label={text(isOpen ? 'creators.done.who' : 'creators.edit.who', { name })}
          onClick={onOpen}
        >
          {text(isOpen ? 'creators.done' : 'creators.edit')}
        </button>
        {own.length === 0 && (
          <button
            class="quiet"
            aria-label={text('creators.remove', { name })}
            onClick={() => model.edit([{ at: ['creators', creator.id], was: creator, now: null }])}
          >
            <Icon name="remove" />
          </button>
        )}
      </p>
      {isOpen && <CreatorFields creator={creator} id={fields} />}
    </li>
  );
}

/** Their handle, which leads to their profile, and the network. */
function Where({ creator: { handle, platform, url } }: { creator: Creator }) {
  const network = Object.entries(NETWORKS).find(([id]) => id === platform && id !== 'other')?.[1];
  const profile = url === undefined ? null : safeUrl(url, document.baseURI);
  return (
    <p class="hint">
      {profile === null ? (
        <bdi>{handle}</bdi>
      ) : (
        <a href={profile} target="_blank" rel="noreferrer">
          <bdi>{handle}</bdi>
        </a>
      )}
      {network && <span>{network}</span>}
    </p>
  );
}

function Films({ videos }: { videos: readonly VideoDocument[] }) {
  const { go } = useStudio();
  return (
    <ul class="creator-films">
      {videos.map((video) => (
        <li key={video.id}>
          <a
            href={`#video/${encodeURIComponent(video.id)}`}
            aria-label={titleOf(video)}
            title={titleOf(video)}
            onClick={(click) => {
              click.preventDefault();
              go(`video/${video.id}`);
            }}
          >
            <PosterPicture video={video} />
          </a>
        </li>
      ))}
    </ul>
  );
}
