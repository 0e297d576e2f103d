import type { Feed, Video } from '../feed/schema.js';

/** What is to be opened: a video by its id, or all of a creator, by id or handle. */
export type OpenTarget = string | { creator: string };

/** One request made to all shelves of a page: the first that has what is wanted opens it, and the last that has not says so. */
export interface SharedRequest {
  isTaken: boolean;
  /** So many have been asked and have not answered. */
  asked: number;
}

/** What a page's script has passed; anything but a creator is taken for an id. */
export const readTarget = (wanted: unknown): OpenTarget => {
  const creator: unknown =
    typeof wanted === 'object' && wanted !== null ? Reflect.get(wanted, 'creator') : undefined;
  return creator === undefined ? String(wanted) : { creator: String(creator) };
};

/** Whether the feed's creator of that id is meant; a handle is one with or without its `@`. */
export const isCreator = ({ creators }: Pick<Feed, 'creators'>, wanted: string, id: string) =>
  id === wanted ||
  creators.some(
    (creator) => creator.id === id && creator.handle.replace('@', '') === wanted.replace('@', ''),
  );

/** The video to open, and the creator whose list stands beside it. */
export function findTarget(
  feed: Pick<Feed, 'creators'> | null,
  videos: readonly Video[],
  target: OpenTarget,
): { videoId: string; creatorId?: string } {
  if (typeof target === 'string') return { videoId: target };
  const video = videos.find(({ creator }) => feed && isCreator(feed, target.creator, creator));
  return video ? { videoId: video.id, creatorId: video.creator } : { videoId: '' };
}
