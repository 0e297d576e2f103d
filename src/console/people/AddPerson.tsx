import { useState } from 'preact/hooks';
import type { People, PersonRequest } from '../../server/shared/people.js';
import { text } from './texts.js';
import { Status } from '../shell/Status.js';

const ROLES = ['viewer', 'editor', 'creator'] as const;

interface Props {
  creators: People['creators'];
  /** @returns why it was refused, in a sentence. */
  onAdd(request: PersonRequest): Promise<string | null>;
}

export function AddPerson({ creators, onAdd }: Props) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<PersonRequest['role']>('viewer');
  const [creator, setCreator] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async () => {
    setRefusal(null);
    const why = await onAdd({ name, role, creator: creator || null });
    setRefusal(why);
    // The next name may be there by now.
    if (why === null) setName((now) => (now === name ? '' : now));
  };
  return (
    <form
      class="person-new"
      onSubmit={(submit) => {
        submit.preventDefault();
        void send();
      }}
    >
      <label class="field">
        <span>{text('name')}</span>
        <input
          value={name}
          required
          maxLength={80}
          autocomplete="off"
          onInput={(input) => setName(input.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{text('role')}</span>
        <select
          value={role}
          onChange={({ currentTarget: { value } }) => {
            const chosen = ROLES.find((each) => each === value) ?? 'viewer';
            setRole(chosen);
            if (chosen === 'creator' && creator === '') setCreator(creators[0]?.id ?? '');
          }}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {text(`role.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {role === 'creator' && (
        <label class="field">
          <span>{text('creator')}</span>
          {creators.length > 0 ? (
            <select value={creator} onChange={(change) => setCreator(change.currentTarget.value)}>
              {creators.map(({ id, name: called }) => (
                <option key={id} value={id}>
                  {called}
                </option>
              ))}
            </select>
          ) : (
            <input
              value={creator}
              required
              maxLength={255}
              placeholder={text('creator.hint')}
              onInput={(input) => setCreator(input.currentTarget.value)}
            />
          )}
        </label>
      )}
      <button class="strong">{text('add')}</button>
      {refusal !== null && (
        <Status class="person-refused" isUrgent>
          {refusal}
        </Status>
      )}
    </form>
  );
}
