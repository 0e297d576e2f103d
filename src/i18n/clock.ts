import type { Formats } from './format.js';

/** `0:09`. */
export function clock({ number }: Formats, seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const minutes = number(Math.floor(whole / 60), { useGrouping: false });
  return `${minutes}:${number(whole % 60, { minimumIntegerDigits: 2 })}`;
}
