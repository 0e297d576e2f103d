import { useState } from 'preact/hooks';
import type { Creator } from '../../../feed/schema.js';
import type { StudioProject } from '../../../studio/shared/wire.js';
import { RELATIONS, type Relation } from '../../../submissions/shared/gift.js';
import { MAX_LENGTHS, type Inbox, type LinkAnswer } from '../../../submissions/shared/wire.js';
import { Choice, Field } from '../editor/Field.js';
import { useStudio } from '../useStudio.js';
import { Channels } from './Channels.js';
import { ProductChoice } from './ProductChoice.js';
import { text } from './texts.js';
import { useInvite } from './useInvite.js';
import { Status } from '../../shell/Status.js';

interface Props {
  project: StudioProject;
  inbox: Inbox;
  onMade(link: LinkAnswer): void;
  onClose(): void;
}

/** Who is invited, for what, and what is asked of them. All but the product and the person is proposed. */
export function InviteForm({ project, inbox, onMade, onClose }: Props) {
  const { world } = useStudio();
  const invite = useInvite(inbox);
  const { form, put, typed, days } = invite;
  const [failure, setFailure] = useState('');
  const make = async () => {
    setFailure('');
    const asked = await world.inbox.invite(invite.request());
    if (asked.ok) onMade(asked.value);
    else setFailure(asked.message);
  };
  return (
    <form
      class="invite"
      onSubmit={(submit) => {
        submit.preventDefault();
        void make();
      }}
    >
      <Field label={text('invite.shop')}>
        <input required maxLength={MAX_LENGTHS.shop} {...typed('shop')} />
      </Field>
      <WhoIsInvited creators={project.feed.creators} invite={invite} />
      <ProductChoice
        project={project}
        chosen={form.products}
        onChosen={(products) => put({ products })}
      />
      <Choice
        label={text('invite.relation')}
        value={form.relation}
        options={RELATIONS.map((relation) => [relation, text(`relation.${relation}`)] as const)}
        onChange={(relation) => put({ relation: relation as Relation })}
      />
      <Field label={text('invite.ends')}>
        <input {...days('endsOn')} />
      </Field>
      <Field label={text('invite.until')}>
        <input {...days('until')} />
      </Field>
      <Channels chosen={form.channels} onChosen={(channels) => put({ channels })} />
      <Field label={text('invite.territories')} hint={text('invite.territories.hint')}>
        <input {...typed('territories')} />
      </Field>
      <Field label={text('invite.note')}>
        <textarea rows={3} maxLength={MAX_LENGTHS.note} {...typed('note')} />
      </Field>
      <Field label={text('invite.address')} hint={text('invite.address.hint')}>
        <input type="url" {...typed('address')} />
      </Field>
      {failure && (
        <Status class="bad" isUrgent>
          {failure}
        </Status>
      )}
      <p class="row-acts">
        <button class="strong">{text('invite.make')}</button>
        <button type="button" class="quiet" onClick={onClose}>
          {text('invite.cancel')}
        </button>
      </p>
    </form>
  );
}

interface WhoProps {
  creators: readonly Creator[];
  invite: ReturnType<typeof useInvite>;
}

/** Somebody of the feed, or somebody new. */
const WhoIsInvited = ({ creators, invite: { form, put, typed } }: WhoProps) => (
  <>
    {creators.length > 0 && (
      <Choice
        label={text('invite.creator')}
        value={form.creator}
        options={[
          ['', text('invite.creator.new')],
          ...creators.map(({ id, name, handle }) => [id, name ?? handle] as const),
        ]}
        onChange={(creator) => put({ creator })}
      />
    )}
    {form.creator === '' && (
      <>
        <Field label={text('invite.handle')} hint={text('invite.handle.hint')}>
          <input required maxLength={MAX_LENGTHS.name} {...typed('handle')} />
        </Field>
        <Field label={text('invite.name')}>
          <input maxLength={MAX_LENGTHS.name} {...typed('name')} />
        </Field>
      </>
    )}
  </>
);
