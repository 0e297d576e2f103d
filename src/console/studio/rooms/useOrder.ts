import type { FeedDocument } from '../../../project/folder/feedDocument.js';
import type { Edit } from '../../../studio/shared/edits.js';
import { edited } from '../model/edited.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { titleOf } from '../wording.js';
import { isPinnedAt, moved, pinned, placed, type Moved } from './order.js';
import { useSay } from '../../shell/Said.js';

interface Order {
  moveTo(id: string, to: Moved): void;
  /** Pins it, or no longer. */
  pin(id: string): void;
}

/** The order of the videos, and which of them are pinned. */
export function useOrder(feed: FeedDocument): Order {
  const { model } = useStudio();
  const say = useSay();
  const { videos } = feed;
  const make = (id: string, edits: readonly Edit[]) => {
    model.edit(edits);
    const now = edited(feed, edits).videos;
    const place = now.findIndex((video) => video.id === id);
    const video = now[place];
    if (!video) return;
    const values = { title: titleOf(video), place: place + 1, count: now.length };
    say(text(video.pinned ? 'videos.pinnedAt' : 'videos.moved', values));
  };
  return {
    moveTo(id, to) {
      const was = videos.map((video) => video.id);
      const ids = moved(was, id, to);
      make(id, placed(videos, id, ids, isPinnedAt(ids, id, videos)));
    },
    pin(id) {
      const isPinned = videos.some((video) => video.id === id && video.pinned);
      make(id, pinned(videos, id, !isPinned));
    },
  };
}
