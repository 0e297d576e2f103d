import { useEffect, useState } from 'preact/hooks';
import type { Job, StudioProject } from '../../../studio/shared/wire.js';
import type {
  DecisionRequest,
  Inbox,
  InboxGift,
  LinkAnswer,
} from '../../../submissions/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { useStudio } from '../useStudio.js';
import { InviteForm } from './InviteForm.js';
import { InviteRow } from './InviteRow.js';
import { LinkBox } from './LinkBox.js';
import { SentCard } from './SentCard.js';
import { text } from './texts.js';
import { creatorOf } from './wording.js';
import './InboxRoom.css';
import { Status } from '../../shell/Status.js';

interface Props {
  project: StudioProject;
  jobs: readonly Job[];
  /** Changes when something has come in. */
  revision: string | null;
}

/** What creators have sent, to be looked at; and every invitation with where it stands. */
export function InboxRoom({ project, jobs, revision }: Props) {
  const { world, model } = useStudio();
  const [inbox, setInbox] = useState<Inbox | null>(null);
  const [failure, setFailure] = useState('');
  const [isInviting, setIsInviting] = useState(false);
  const [link, setLink] = useState<LinkAnswer | null>(null);
  const load = async () => {
    const answer = await world.inbox.load();
    if (answer.ok) setInbox(answer.value);
    setFailure(answer.ok ? '' : answer.message);
  };
  const done = jobs.filter(({ state }) => state === 'done').length;
  useEffect(() => void load(), [revision, done]);

  const decide = async (gift: InboxGift, request: DecisionRequest) => {
    const answer = await world.inbox.decide(gift.id, request);
    model.say(
      answer.ok ? text(`gift.${request.kind}`, { creator: creatorOf(gift) }) : answer.message,
    );
    await load();
  };
  const relink = async (gift: InboxGift) => {
    const answer = await world.inbox.relink(gift.id);
    if (answer.ok) setLink(answer.value);
    else model.say(answer.message);
  };

  if (!inbox)
    return (
      <Status class={failure ? 'bad' : 'hint'} turn={failure}>
        {failure || text('inbox.loading')}
      </Status>
    );
  const { gifts } = inbox;
  const waiting = gifts.filter(({ state }) => state === 'submitted');
  const isEmpty = gifts.length === 0;
  return (
    <div class="inbox">
      <Top isEmpty={isEmpty} onInvite={isInviting ? null : () => setIsInviting(true)} />
      {isEmpty && <p class="hint">{text('inbox.none.lead')}</p>}
      {isInviting && (
        <InviteForm
          project={project}
          inbox={inbox}
          onClose={() => setIsInviting(false)}
          onMade={(made) => {
            setLink(made);
            setIsInviting(false);
            void load();
          }}
        />
      )}
      {link && (
        <LinkBox
          link={link}
          gift={gifts.find(({ id }) => id === link.id)}
          address={inbox.address}
          onClose={() => setLink(null)}
        />
      )}
      <Waiting gifts={waiting} project={project} onDecide={decide} />
      {!isEmpty && (
        <Invitations
          gifts={gifts}
          jobs={jobs}
          onDecide={(gift, request) => void decide(gift, request)}
          onRelink={(gift) => void relink(gift)}
        />
      )}
    </div>
  );
}

interface WaitingProps {
  gifts: readonly InboxGift[];
  project: StudioProject;
  onDecide(gift: InboxGift, request: DecisionRequest): Promise<void>;
}

/** What is to be answered. */
function Waiting({ gifts, project, onDecide }: WaitingProps) {
  if (gifts.length === 0) return null;
  return (
    <section aria-labelledby="inbox-waiting">
      <h2 id="inbox-waiting">{text('inbox.waiting')}</h2>
      <ul class="sent-cards">
        {gifts.map((gift) => (
          <SentCard
            key={gift.submission?.id ?? gift.id}
            gift={gift}
            project={project}
            onDecide={(request) => onDecide(gift, request)}
          />
        ))}
      </ul>
    </section>
  );
}

interface TopProps {
  isEmpty: boolean;
  /** `null` while somebody is being invited. */
  onInvite: (() => void) | null;
}

const Top = ({ isEmpty, onInvite }: TopProps) => (
  <header class="room-top">
    <h1>{text(isEmpty ? 'inbox.none' : 'inbox')}</h1>
    {onInvite && (
      <button class="strong" onClick={onInvite}>
        <Icon name="add" />
        {text('inbox.invite')}
      </button>
    )}
  </header>
);

interface InvitationsProps {
  gifts: readonly InboxGift[];
  jobs: readonly Job[];
  onDecide(gift: InboxGift, request: DecisionRequest): void;
  onRelink(gift: InboxGift): void;
}

function Invitations({ gifts, jobs, onDecide, onRelink }: InvitationsProps) {
  const { world } = useStudio();
  return (
    <section aria-labelledby="inbox-all">
      <header class="inbox-all">
        <h2 id="inbox-all">{text('inbox.all')}</h2>
        <a class="quiet" href={world.inbox.csvUrl} download="gifts.csv">
          {text('inbox.csv')}
        </a>
      </header>
      <ul class="invites">
        {gifts.map((gift) => (
          <InviteRow
            key={gift.id}
            gift={gift}
            job={jobs.find(({ id }) => id === gift.id)}
            onDecide={(request) => onDecide(gift, request)}
            onRelink={() => onRelink(gift)}
          />
        ))}
      </ul>
    </section>
  );
}
