import { useState } from 'preact/hooks';
import type { CreatorView } from '../../submissions/shared/wire.js';
import type { SubmissionWorld } from './source.js';
import { text } from './texts.js';
import { dayText, labelOf, productTitle } from './wording.js';
import { Status } from '../shell/Status.js';

interface Props {
  view: CreatorView;
  world: SubmissionWorld;
  onView(view: CreatorView): void;
  onChange(): void;
}

/** What was sent, what the shop says to it, and what may still be done. */
export function Answered({ view, world, onView, onChange }: Props) {
  const [failure, setFailure] = useState('');
  const { shop, state, words, submission, file } = view;
  const key = state === 'approved' || state === 'refused' ? state : 'sent';
  const day = submission ? dayText(submission.grant.until) : '';
  const withdraw = async () => {
    setFailure('');
    const asked = await world.withdraw();
    if (asked.ok) onView(asked.value);
    else setFailure(asked.message);
  };
  return (
    <>
      <Status as="div" class="top">
        <h1>{text(`${key}.heading`, { shop })}</h1>
        {words && <blockquote class="words">{words}</blockquote>}
        <p>{text(`${key}.next`, { shop, day })}</p>
      </Status>
      {file && (
        <video
          class="clip"
          controls
          playsInline
          preload="metadata"
          src={world.clipUrl(file.upload)}
          aria-label={text('video.yours')}
        />
      )}
      {submission && (
        <dl class="facts">
          <dt>{text('sent.title')}</dt>
          <dd>{submission.title}</dd>
          <dt>{text('sent.product')}</dt>
          <dd>{productTitle(view, submission.product) || submission.productWords}</dd>
          <dt>{text('sent.label')}</dt>
          <dd>{labelOf(submission.relation) || text('label.nothing')}</dd>
          <dt>
            {text('sent.agreed', {
              day: dayText(submission.at.slice(0, 10)),
              name: submission.name,
            })}
          </dt>
          <dd>{submission.sentence}</dd>
        </dl>
      )}
      {state === 'submitted' && (
        <p class="buttons">
          <button class="soft" onClick={onChange}>
            {text('sent.change')}
          </button>
          <button class="quiet" onClick={() => void withdraw()}>
            {text('sent.withdraw')}
          </button>
        </p>
      )}
      {failure && (
        <Status class="fault" isUrgent>
          {failure}
        </Status>
      )}
    </>
  );
}
