import { useState } from 'preact/hooks';
import { text } from './texts.js';

/** The words that are refused, one a line. */
export function BlockedWords({
  words,
  onKeep,
}: {
  words: readonly string[];
  onKeep(words: string[]): Promise<boolean>;
}) {
  /** `null`: nothing was typed, and the list is the server's. */
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async () => {
    const list = (typed ?? '').split(/[\n,]/).map((word) => word.trim());
    if (await onKeep(list.filter(Boolean))) setTyped(null);
  };
  return (
    <details class="questions-words">
      <summary>{text('words')}</summary>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          void keep();
        }}
      >
        <p class="hint">{text('words.lead')}</p>
        <label class="field">
          <span>{text('words.list')}</span>
          <textarea
            rows={6}
            dir="auto"
            spellcheck={false}
            value={typed ?? words.join('\n')}
            onInput={(input) => setTyped(input.currentTarget.value)}
          />
        </label>
        <button class="soft" disabled={typed === null}>
          {text('words.keep')}
        </button>
      </form>
    </details>
  );
}
