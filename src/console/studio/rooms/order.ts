import type { Edit } from '../../../studio/shared/edits.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';

export type Moved = { before: string } | { by: number };

/** The ids with one of them elsewhere: before another (after it when it comes from further up), or some places on. */
export function moved(ids: readonly string[], id: string, to: Moved): string[] {
  const from = ids.indexOf(id);
  const index = 'by' in to ? from + to.by : ids.indexOf(to.before);
  if (from < 0 || index < 0 || index >= ids.length) return [...ids];
  const others = ids.filter((each) => each !== id);
  others.splice(index, 0, id);
  return others;
}

type Pinnable = Pick<VideoDocument, 'id' | 'pinned'>;

/** Whether a video that stands there now is pinned: between two that are, or before one, it is; behind one that is not, it is not. */
export function isPinnedAt(
  ids: readonly string[],
  id: string,
  videos: readonly Pinnable[],
): boolean {
  const byId = new Map(videos.map((video) => [video.id, video]));
  const place = ids.indexOf(id);
  const [before, after] = [ids[place - 1], ids[place + 1]].map((each) => byId.get(each ?? ''));
  if (after?.pinned) return true;
  if (before && !before.pinned) return false;
  return byId.get(id)?.pinned ?? false;
}

/** A video stands there now, and is pinned or not. */
export function placed(
  videos: readonly Pinnable[],
  id: string,
  ids: readonly string[],
  isPinned: boolean,
): Edit[] {
  const was = videos.find((video) => video.id === id)?.pinned ?? null;
  return [
    { at: ['videos'], was: videos.map((video) => video.id), now: ids },
    { at: ['videos', id, 'pinned'], was, now: isPinned || null },
  ];
}

/** Pins a video, or no longer: either way its place is behind those that are pinned. */
export function pinned(videos: readonly Pinnable[], id: string, isPinned: boolean): Edit[] {
  const others = videos.filter((video) => video.id !== id);
  const last = others.findLastIndex((video) => video.pinned);
  const ids = others.map((video) => video.id);
  return placed(videos, id, ids.toSpliced(last + 1, 0, id), isPinned);
}
