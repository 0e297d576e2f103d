import './LanguageChoice.css';
import { text } from './texts.js';
import type { Languages } from './useConsole.js';

/** At the end of every room: each language by its own name, so that whoever cannot read the page finds theirs. */
export const LanguageChoice = ({ chosen, known, choose }: Languages) => (
  <label class="language-choice">
    <span>{text('language')}</span>
    <select value={chosen} onChange={(change) => choose(change.currentTarget.value)}>
      {known.map((code) => (
        <option key={code} value={code} lang={code}>
          {nameOf(code)}
        </option>
      ))}
    </select>
  </label>
);

/** `Deutsch`, `français`. */
const nameOf = (code: string) =>
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
