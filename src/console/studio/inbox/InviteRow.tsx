import { inWords } from '../../languages/said.js';
import type { Job } from '../../../studio/shared/wire.js';
import type { DecisionRequest, InboxGift } from '../../../submissions/shared/wire.js';
import { useStudio } from '../useStudio.js';
import { day } from '../wording.js';
import { text } from './texts.js';
import { creatorOf, productsOf, stateOf } from './wording.js';

interface Props {
  gift: InboxGift;
  /** It is being made into a video. */
  job: Job | undefined;
  onDecide(request: DecisionRequest): void;
  onRelink(): void;
}

/** One invitation, where it stands, and what can be done about it. */
export function InviteRow({ gift, job, onDecide, onRelink }: Props) {
  const { world, go } = useStudio();
  const { state, id, words, video } = gift;
  const isDecided = state === 'approved' || state === 'refused' || state === 'changes_asked';
  const isOver = state === 'approved' || state === 'cancelled' || state === 'refused';
  const name = text('gift.by', { creator: creatorOf(gift), product: productsOf(gift) });
  return (
    <li class="invite-row">
      <div>
        <p class="invite-who">{name}</p>
        <p class="hint">
          <bdi>
            <code>{id}</code>
          </bdi>{' '}
          · <bdi class="one-line">{day(gift.invitation.at, world.locale)}</bdi>
        </p>
        {words && <p class="hint">“{words}”</p>}
        {state === 'approved' && job && video === null && (
          <p class={job.state === 'refused' ? 'bad' : 'hint'}>
            {job.state === 'refused'
              ? inWords(job)
              : text('gift.ready', { percent: Math.round(job.progress * 100) })}
          </p>
        )}
      </div>
      <p class={`gift-state is-${state}`}>{text(stateOf(gift))}</p>
      <p class="row-acts">
        {video !== null && (
          <button class="soft" onClick={() => go(`video/${video}`)}>
            {text('gift.open')}
          </button>
        )}
        {isDecided && (
          <button class="quiet" onClick={() => onDecide({ kind: 'reopened' })}>
            {text('gift.undo')}
          </button>
        )}
        {!isOver && (
          <>
            <button class="quiet" aria-label={`${text('gift.relink')}: ${name}`} onClick={onRelink}>
              {text('gift.relink')}
            </button>
            <button
              class="quiet"
              aria-label={`${text('gift.cancel')}: ${name}`}
              onClick={() => onDecide({ kind: 'cancelled' })}
            >
              {text('gift.cancel')}
            </button>
          </>
        )}
      </p>
    </li>
  );
}
