import type { FeedDocument } from '../../../project/folder/feedDocument.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';

/** A shelf shows nothing that nobody has said it may: asked once for all that came in, and never guessed. */
export function RightsQuestion({ feed }: { feed: FeedDocument }) {
  const { model } = useStudio();
  const forAll = feed.rights?.status ?? 'unknown';
  const unsaid = feed.videos.filter(({ rights }) => (rights?.status ?? forAll) === 'unknown');
  if (unsaid.length === 0) return null;
  const say = (status: 'owned' | 'licensed') =>
    model.edit(
      unsaid.map(({ id, rights }) => ({
        at: ['videos', id, 'rights'],
        was: rights ?? null,
        now: { ...rights, status },
      })),
    );
  return (
    <p class="question">
      <span>{counted('rights.ask', unsaid.length)}</span>
      <button class="strong" onClick={() => say('owned')}>
        {text('rights.owned')}
      </button>
      <button class="strong" onClick={() => say('licensed')}>
        {text('rights.licensed')}
      </button>
    </p>
  );
}
