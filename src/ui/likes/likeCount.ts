import type { Formats } from '../../i18n/format.js';

/** `987`, `9,876`, `12.3K`: short, and never more than there are. */
export function likeCount({ number }: Formats, count: number): string {
  if (count < 10_000) return number(count);
  const step = 10 ** (String(count).length - 3);
  return number(Math.floor(count / step) * step, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
}
