import { useState } from 'preact/hooks';
import type { FeedDocument, VideoDocument } from '../../../project/folder/feedDocument.js';
import type { Proof, StudioProject } from '../../../studio/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { day } from '../wording.js';
import { ProofForm } from './ProofForm.js';
import './Proofs.css';

interface Props {
  video: VideoDocument;
  project: StudioProject;
}

/** What shows that the creator of this video has agreed. */
export function Proofs({ video, project: { feed, proofs } }: Props) {
  const [adding, setAdding] = useState<readonly string[] | null>(null);
  const own = proofs[video.id] ?? [];
  const alike = unprovenOf(video, feed, proofs);
  return (
    <section class="proofs" aria-label={text('proof.heading')}>
      <h3>{text('proof.heading')}</h3>
      {own.length === 0 && adding === null && <p class="hint">{text('proof.none')}</p>}
      <ul>
        {own.map((proof) => (
          <ProofLine key={proof.id} proof={proof} video={video.id} />
        ))}
      </ul>
      {adding ? (
        <ProofForm videos={adding} onClose={() => setAdding(null)} />
      ) : (
        <p class="row-acts">
          <button type="button" class="soft" onClick={() => setAdding([video.id])}>
            <Icon name="add" />
            {text('proof.add')}
          </button>
          {alike.length > 1 && (
            <button type="button" class="quiet" onClick={() => setAdding(alike)}>
              {counted('proof.addAll', alike.length)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** Licensed videos of the same creator that nothing is kept of, this one among them. */
function unprovenOf(
  video: VideoDocument,
  feed: FeedDocument,
  proofs: StudioProject['proofs'],
): string[] {
  const creator = video.creator ?? feed.creator;
  if (creator === undefined || proofs[video.id]?.length) return [];
  return feed.videos.flatMap((each) =>
    (each.creator ?? feed.creator) === creator &&
    (each.rights ?? feed.rights)?.status === 'licensed' &&
    !proofs[each.id]?.length
      ? [each.id]
      : [],
  );
}

function ProofLine({ proof: { id, kind, name, at }, video }: { proof: Proof; video: string }) {
  const { model, world } = useStudio();
  const what = text(`proof.kind.${kind}`, { day: day(at, world.locale) });
  const move = async (isReleased: boolean) => {
    const adding = await world.source.moveProof(id, [video], isReleased);
    if (!adding.ok) return model.say(adding.message);
    model.take(adding.value);
    if (!isReleased) return model.say(null);
    model.say(text('proof.removed'), {
      words: text('undo'),
      run: () => void move(false),
    });
  };
  return (
    <li>
      <span class="proof-what">
        {what}
        {name === null ? (
          <span class="warn">{text('proof.lost')}</span>
        ) : (
          <a href={world.source.proofUrl(id)} download={name}>
            {name}
          </a>
        )}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={text('proof.remove', { what })}
        onClick={() => void move(true)}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}
