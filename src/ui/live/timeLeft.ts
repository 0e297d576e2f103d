import type { Formats } from '../../i18n/format.js';

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** `2 hr, 10 min`, `10 min, 5 sec`: the two largest parts, as the language counts and writes them. @param smallest - what is not counted finer. */
export function timeLeft(
  { number }: Formats,
  language: string | undefined,
  ms: number,
  smallest: 'minute' | 'second',
): string {
  // Whole minutes begin at once: "in 0 min" is no time.
  const step = smallest === 'minute' ? 60 : 1;
  let seconds = Math.max(step, Math.ceil(ms / 1000 / step) * step);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(seconds / size);
    seconds -= count * size;
    if (count > 0 || parts.length > 0) {
      if (count > 0) parts.push(number(count, { style: 'unit', unit, unitDisplay: 'short' }));
      if (parts.length === 2 || unit === smallest || count === 0) break;
    }
    if (unit === smallest) break;
  }
  const words = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts);
  // A line does not break between a number and what it counts.
  return words.replaceAll(' ', '\u00a0');
}
