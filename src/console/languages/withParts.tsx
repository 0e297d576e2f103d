import type { ComponentChildren } from 'preact';

type Values = Record<string, string | number>;

/**
 * A sentence some of whose places are elements: `12 saw the shelf` with a bold number. Where they stand is the language's.
 *
 * @param say - fills the sentence.
 * @param parts - the elements, by the names of their places.
 */
export function withParts(
  say: (values: Values) => string,
  parts: Readonly<Record<string, ComponentChildren>>,
): ComponentChildren[] {
  // Signs that no text has.
  const signs = Object.keys(parts).map((name, index) => [
    name,
    String.fromCharCode(0xe000 + index),
  ]);
  return say(Object.fromEntries(signs) as Values)
    .split(/([\ue000-\ue00f])/)
    .map((piece) => {
      const found = signs.find(([, sign]) => sign === piece);
      return found ? parts[found[0] ?? ''] : piece;
    });
}

/** What is typed, such as `--webhook`, stands on one line: a browser breaks it behind its first sign. */
export const withOptions = (words: string): ComponentChildren[] =>
  words
    .split(/(--[\w-]+)/)
    .map((piece) => (piece.startsWith('--') ? <span class="one-line">{piece}</span> : piece));
