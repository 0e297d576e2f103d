import { Fragment } from 'preact';
import { useTurn } from '../shell/Said.js';
import './FailureNote.css';
import type { Loaded } from './source.js';
import type { Wording } from './wording.js';

interface Props {
  failure: Extract<Loaded, { ok: false }>;
  words: Wording;
  onAgain(): void;
}

export function FailureNote({ failure, words, onAgain }: Props) {
  const { reason, message } = failure;
  // Failed again is said again.
  const turn = useTurn(failure);
  return (
    <section class="failure" role="alert">
      <Fragment key={turn}>
        <h2>{words.text('failed.heading')}</h2>
        <p>{reason === 'refused' || message !== '' ? message : words.text(`failed.${reason}`)}</p>
      </Fragment>
      <button type="button" class="button" onClick={onAgain}>
        {words.text('failed.again')}
      </button>
    </section>
  );
}
