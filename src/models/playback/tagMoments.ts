import type { Tag, Video } from '../../feed/schema.js';

const isNow = (tag: Tag, positionSeconds: number) => positionSeconds >= (tag.start ?? 0) && positionSeconds < (tag.end ?? Infinity);

/** The tags whose moment it is, as places in `video.tags`. A tag without times has all of the video. */
export function tagsAt(video: Video, positionSeconds: number): number[] {
  const places: number[] = [];
  video.tags?.forEach((tag, place) => {
    if (isNow(tag, positionSeconds)) places.push(place);
  });
  return places;
}

/**
 * The tag for the product bar: of those whose moment it is, the one that began last; between moments the one that was there
 * last, and before all of them the first, so that there is always something to buy and nothing jumps back and forth.
 */
export function barTag(video: Video, positionSeconds: number): number {
  const tags = video.tags ?? [];
  const startOf = (place: number) => tags[place]?.start ?? 0;
  const later = (best: number | null, place: number) => (best === null || startOf(place) > startOf(best) ? place : best);
  const latest = (places: number[]) => places.reduce<number | null>(later, null);
  const begun = [...tags.keys()].filter((place) => startOf(place) <= positionSeconds);
  return latest(tagsAt(video, positionSeconds)) ?? latest(begun) ?? 0;
}
