import type { FeedDocument, VideoDocument } from '../../project/folder/feedDocument.js';
import type { TextKey } from './texts.js';

/** What a video still lacks, as soft marks on its poster. */
export function lacksOf(video: VideoDocument, feed: FeedDocument, nowMs: number): TextKey[] {
  const status = video.rights?.status ?? feed.rights?.status ?? 'unknown';
  const ends = [
    video.rights?.expiresAt ?? feed.rights?.expiresAt,
    video.show?.until ?? feed.show?.until,
  ];
  const isOver = ends.some((moment) => moment !== undefined && Date.parse(moment) < nowMs);
  return [
    ...(status === 'owned' || status === 'licensed' ? [] : (['chip.rights'] as const)),
    ...(isOver ? (['chip.over'] as const) : []),
    ...(video.tags?.length ? [] : (['chip.tag'] as const)),
    ...(video.title ? [] : (['chip.title'] as const)),
    // Unless the shop itself made it, a video is somebody's.
    ...(video.creator || feed.creator || status !== 'licensed' ? [] : (['chip.creator'] as const)),
  ];
}
