/** Control characters, line ends, what turns the direction of what follows, and spaces that nobody sees. What joins letters stays. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Whatever somebody has typed, as text of one line: nothing unseen, no more than fits. */
export function typedLine(typed: unknown, maxCharacters: number): string {
  if (typeof typed !== 'string') return '';
  // Cut first: a text of megabytes is not looked through.
  const line = typed
    .slice(0, maxCharacters * 8)
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const text = Array.from(line).slice(0, maxCharacters).join('').trim();
  return /[^\s\u200c\u200d]/.test(text) ? text : '';
}
