/** `1:07`, as players show it. */
export const clockText = (seconds: number): string => {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** What somebody has typed for a moment: `1:07`, `67`. @returns `null` for none, `undefined` for what is no moment. */
export function readClock(typed: string): number | null | undefined {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const found = /^(?:(\d{1,3}):)?(\d{1,5})(?:[.,](\d))?$/.exec(trimmed);
  if (!found) return undefined;
  const [, minutes, seconds = '', tenth = '0'] = found;
  if (minutes !== undefined && Number(seconds) > 59) return undefined;
  return Number(minutes ?? 0) * 60 + Number(seconds) + Number(tenth) / 10;
}
