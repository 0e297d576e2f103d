import type { Tag, Video } from '../../feed/schema.js';

const isNow = (tag: Tag, positionSeconds: number) =>
  positionSeconds >= (tag.start ?? 0) && positionSeconds < (tag.end ?? Infinity);

/** The tags whose moment it is, as indexes in `video.tags`. A tag without times has all of the video. */
export function tagsAt(video: Video, positionSeconds: number): number[] {
  const indexes: number[] = [];
  video.tags?.forEach((tag, index) => {
    if (isNow(tag, positionSeconds)) indexes.push(index);
  });
  return indexes;
}

/**
 * The tag for the product bar: of those whose moment it is, the one that began last; between moments the one that was there
 * last, and before all of them the first, so that there is always something to buy and nothing jumps back and forth.
 */
export function barTag(video: Video, positionSeconds: number): number {
  const tags = video.tags ?? [];
  const startOf = (index: number) => tags[index]?.start ?? 0;
  const later = (best: number | null, index: number) =>
    best === null || startOf(index) > startOf(best) ? index : best;
  const latest = (indexes: number[]) => indexes.reduce<number | null>(later, null);
  const begun = [...tags.keys()].filter((index) => startOf(index) <= positionSeconds);
  return latest(tagsAt(video, positionSeconds)) ?? latest(begun) ?? 0;
}
