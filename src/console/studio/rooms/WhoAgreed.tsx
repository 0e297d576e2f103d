import { useState } from 'preact/hooks';
import type { Creator } from '../../../feed/schema.js';
import { Choice, Field } from '../editor/Field.js';
import { text } from '../texts.js';

interface Props {
  creators: readonly Creator[];
  /** A creator's id, or a new one's handle. */
  onSay(who: { id: string } | { handle: string }): void;
  onBack(): void;
}

/** A licensed video names its creator: asked for once, for all that have none. */
export function WhoAgreed({ creators, onSay, onBack }: Props) {
  const [id, setId] = useState(creators[0]?.id ?? '');
  const [handle, setHandle] = useState('');
  return (
    <form
      class="question"
      onSubmit={(submit) => {
        submit.preventDefault();
        onSay(id === '' ? { handle } : { id });
      }}
    >
      {creators.length > 0 && (
        <Choice
          label={text('rights.who')}
          value={id}
          options={[
            ...creators.map((creator) => [creator.id, creator.name || creator.handle] as const),
            ['', text('rights.who.new')] as const,
          ]}
          onChange={setId}
        />
      )}
      {id === '' && (
        <Field label={text('rights.who.handle')}>
          <input
            required
            maxLength={100}
            placeholder="@mia.skin"
            value={handle}
            onInput={(input) => setHandle(input.currentTarget.value)}
          />
        </Field>
      )}
      <button class="strong">{text('rights.who.say')}</button>
      <button type="button" class="quiet" onClick={onBack}>
        {text('rights.who.back')}
      </button>
    </form>
  );
}
