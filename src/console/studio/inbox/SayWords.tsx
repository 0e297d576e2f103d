import { useState } from 'preact/hooks';
import { MAX_LENGTHS } from '../../../submissions/shared/wire.js';
import { text } from './texts.js';

interface SayProps {
  label: string;
  onSay(words: string): void;
  onBack(): void;
}

/** A sentence to the creator. */
export function SayWords({ label, onSay, onBack }: SayProps) {
  const [words, setWords] = useState('');
  return (
    <form
      class="say"
      onSubmit={(submit) => {
        submit.preventDefault();
        onSay(words);
      }}
    >
      <label class="field">
        <span>{label}</span>
        <textarea
          required
          rows={3}
          maxLength={MAX_LENGTHS.note}
          value={words}
          ref={(field) => {
            if (field && words === '') field.focus();
          }}
          onInput={(input) => setWords(input.currentTarget.value)}
        />
      </label>
      <p class="row-acts">
        <button class="strong">{text('gift.say')}</button>
        <button type="button" class="quiet" onClick={onBack}>
          {text('gift.back')}
        </button>
      </p>
    </form>
  );
}
