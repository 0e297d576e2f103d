import type { CreatorView } from '../../submissions/shared/wire.js';
import { text } from './texts.js';
import { dayText, listText } from './wording.js';

/** Who invites, for what, until when; or what the shop wants to be different. */
export function Invitation({ view }: { view: CreatorView }) {
  const { shop, creator, products, note, endsOn, hasEnded, state, words } = view;
  const day = dayText(endsOn);
  if (state === 'changes_asked')
    return (
      <div class="top" role="status">
        <h1>{text('changes.heading', { shop })}</h1>
        <blockquote class="words">{words}</blockquote>
      </div>
    );
  return (
    <header class="top">
      <h1>{hasEnded ? text('ended.heading') : text('heading', { shop })}</h1>
      {hasEnded && <p role="status">{text('ended', { day, shop })}</p>}
      <p>
        {text('greeting', {
          creator,
          shop,
          products: listText(products.map(({ title }) => title)),
        })}
      </p>
      {state === 'withdrawn' && <p role="status">{text('sent.withdrawn', { shop })}</p>}
      {note && (
        <figure class="note">
          <figcaption>{text('note', { shop })}</figcaption>
          <blockquote>{note}</blockquote>
        </figure>
      )}
      {!hasEnded && <p class="hint">{text('ends.on', { day })}</p>}
    </header>
  );
}
