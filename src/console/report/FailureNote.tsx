import './FailureNote.css';
import type { Loaded } from './source.js';
import type { Wording } from './wording.js';

interface Props {
  failure: Extract<Loaded, { ok: false }>;
  words: Wording;
  onAgain(): void;
}

export function FailureNote({ failure: { reason, message }, words, onAgain }: Props) {
  return (
    <section class="failure" role="alert">
      <h2>{words.text('failed.heading')}</h2>
      <p>{reason === 'refused' || message !== '' ? message : words.text(`failed.${reason}`)}</p>
      <button type="button" class="button" onClick={onAgain}>
        {words.text('failed.again')}
      </button>
    </section>
  );
}
