import type { CreatorView } from '../../submissions/shared/wire.js';
import { text } from './texts.js';
import { dayText, listText } from './wording.js';
import { Status } from '../shell/Status.js';

/** Who invites, for what, until when; or what the shop wants to be different. */
export function Invitation({ view }: { view: CreatorView }) {
  const { shop, creator, products, note, endsOn, hasEnded, state, words } = view;
  const day = dayText(endsOn);
  if (state === 'changes_asked')
    return (
      <Status as="div" class="top">
        <h1>{text('changes.heading', { shop })}</h1>
        <blockquote class="words">{words}</blockquote>
      </Status>
    );
  return (
    <header class="top">
      <h1>{hasEnded ? text('ended.heading') : text('heading', { shop })}</h1>
      {hasEnded && <Status>{text('ended', { day, shop })}</Status>}
      <p>
        {text('greeting', {
          creator,
          shop,
          products: listText(products.map(({ title }) => title)),
        })}
      </p>
      {state === 'withdrawn' && <Status>{text('sent.withdrawn', { shop })}</Status>}
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
