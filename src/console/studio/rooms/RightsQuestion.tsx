import { useState } from 'preact/hooks';
import type { FeedDocument } from '../../../project/folder/feedDocument.js';
import type { Edit } from '../../../studio/shared/edits.js';
import { ProofForm } from '../proofs/ProofForm.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { newCreator } from './newCreator.js';
import { WhoAgreed } from './WhoAgreed.js';

/**
 * A shelf shows nothing that nobody has said it may: asked once for all that came in, and never guessed; and once for all who has agreed,
 * and what shows it, while the message is still at hand.
 */
export function RightsQuestion({ feed }: { feed: FeedDocument }) {
  const { model } = useStudio();
  const [isNaming, setNaming] = useState(false);
  const [proving, setProving] = useState<readonly string[] | null>(null);
  const forAll = feed.rights?.status ?? 'unknown';
  const unsaid = feed.videos.filter(({ rights }) => (rights?.status ?? forAll) === 'unknown');
  const isAnybodys = unsaid.some(({ creator }) => !creator && !feed.creator);
  const say = (status: 'owned' | 'licensed', first: readonly Edit[] = []) => {
    model.edit([
      ...first,
      ...unsaid.map(({ id, rights }): Edit => ({
        at: ['videos', id, 'rights'],
        was: rights ?? null,
        now: { ...rights, status },
      })),
    ]);
    setNaming(false);
    if (status === 'licensed') setProving(unsaid.map(({ id }) => id));
  };
  const sayWho = (who: { id: string } | { handle: string }) => {
    const added = 'handle' in who ? newCreator(feed.creators, who.handle) : null;
    const id = 'id' in who ? who.id : added?.id;
    say('licensed', [
      ...(added ? [{ at: ['creators', added.id], was: null, now: added } satisfies Edit] : []),
      ...unsaid.flatMap((video): Edit[] =>
        video.creator || feed.creator
          ? []
          : [{ at: ['videos', video.id, 'creator'], was: null, now: id }],
      ),
    ]);
  };
  if (proving)
    return (
      <section class="question">
        <ProofForm videos={proving} onClose={() => setProving(null)} />
      </section>
    );
  if (unsaid.length === 0) return null;
  if (isNaming)
    return <WhoAgreed creators={feed.creators} onSay={sayWho} onBack={() => setNaming(false)} />;
  return (
    <p class="question">
      <span>{counted('rights.ask', unsaid.length)}</span>
      <button class="strong" onClick={() => say('owned')}>
        {text('rights.owned')}
      </button>
      <button class="strong" onClick={() => (isAnybodys ? setNaming(true) : say('licensed'))}>
        {text('rights.licensed')}
      </button>
    </p>
  );
}
