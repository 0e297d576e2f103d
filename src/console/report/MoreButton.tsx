import type { Wording } from './wording.js';

/** More lines at once would make a page slow to scroll. */
const MORE = 200;

interface Props {
  /** How many rows there are, and how many of them are shown. */
  count: number;
  length: number;
  words: Wording;
  onMore(length: number): void;
}

/** Shows the next rows of a long list; nothing once all are shown. */
export function MoreButton({ count, length, words, onMore }: Props) {
  if (count <= length) return null;
  const next = length + MORE;
  return (
    <button type="button" class="button" onClick={() => onMore(next)}>
      {count > next
        ? words.text('creators.more', { count: MORE, all: count })
        : words.text('creators.all', { count: count })}
    </button>
  );
}
