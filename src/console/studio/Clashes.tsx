import type { FeedDocument } from '../../project/folder/feedDocument.js';
import type { EditTarget } from '../../studio/shared/edits.js';
import type { Clash } from './model/studioState.js';
import { text } from './texts.js';
import { useStudio } from './useStudio.js';

/** What somebody else has changed meanwhile: theirs stands in the file, mine is not lost; the merchant says which. */
export function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  const { model } = useStudio();
  const feed = model.state().project?.feed;
  return (
    <div class="clashes" role="alert" aria-atomic="false">
      <ul>
        {clashes.map((clash) => (
          <li key={clash.at.join('/')}>
            <p>{whatOf(clash.at, feed)}</p>
            <button onClick={() => model.resolve(clash, 'theirs')}>
              {text('clash.theirs', { value: shown(clash.is) })}
            </button>
            <button onClick={() => model.resolve(clash, 'mine')}>
              {text('clash.mine', { value: shown(clash.now) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function whatOf([list, id, field]: EditTarget, feed: FeedDocument | undefined): string {
  if (id === undefined) return text('clash.order');
  const video = list === 'videos' ? feed?.videos.find((each) => each.id === id) : undefined;
  const title = video?.title ?? id;
  if (field === 'title' || field === 'tags' || field === 'captions')
    return text(`clash.${field}`, { title });
  return text('clash.video', { title });
}

/** A value as a merchant reads it, short. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return text('clash.nothing');
  const words =
    typeof value === 'object'
      ? Object.values(value)
          .flatMap((part: unknown) =>
            typeof part === 'object' && part !== null ? Object.values(part) : [part],
          )
          .join(', ')
      : String(value);
  return text('clash.value', { value: words.length > 60 ? `${words.slice(0, 59)}…` : words });
}
