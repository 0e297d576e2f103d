import type { Video } from '../../../feed/schema.js';

/** All videos of one creator, which stand one after the other in the player. */
export interface Story {
  creator: string;
  videos: Video[];
  /** Index of the first one among all videos. */
  first: number;
}

/** Creators in the order of their first video, each with theirs in the order they were chosen. */
export function byCreator(videos: readonly Video[]): Story[] {
  const stories = new Map<string, Story>();
  for (const video of videos) {
    const story = stories.get(video.creator);
    if (story) story.videos.push(video);
    else stories.set(video.creator, { creator: video.creator, videos: [video], first: 0 });
  }
  let first = 0;
  return [...stories.values()].map((story) => {
    const placed = { ...story, first };
    first += story.videos.length;
    return placed;
  });
}
