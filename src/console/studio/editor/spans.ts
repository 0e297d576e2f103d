import type { Tag } from '../../../feed/schema.js';

/** What of a tag's span is held: one end, or all of it. */
export type Grip = 'start' | 'end' | 'whole';

/** Shorter than this nobody could tap it. */
const MIN_SECONDS = 0.5;
const hundredths = (seconds: number) => Math.round(seconds * 100) / 100;

/** A tag whose span was moved by some seconds, kept inside the video. At the video's own ends nothing is said of them. */
export function dragged(tag: Tag, grip: Grip, bySeconds: number, duration: number): Tag {
  const [start, end] = [tag.start ?? 0, tag.end ?? duration];
  const shortest = Math.min(MIN_SECONDS, duration);
  const clamp = (seconds: number, min: number, max: number) =>
    Math.min(Math.max(hundredths(seconds), min), Math.max(min, max));
  if (grip === 'start')
    return between(tag, clamp(start + bySeconds, 0, end - shortest), end, duration);
  if (grip === 'end')
    return between(tag, start, clamp(end + bySeconds, start + shortest, duration), duration);
  const first = clamp(start + bySeconds, 0, duration - (end - start));
  return between(tag, first, hundredths(first + (end - start)), duration);
}

function between(
  { start: _start, end: _end, ...tag }: Tag,
  start: number,
  end: number,
  duration: number,
): Tag {
  return {
    ...tag,
    ...(start > 0 && { start }),
    ...(end < duration && { end }),
  };
}
