import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { FeedDocument, VideoDocument } from '../../../project/folder/feedDocument.js';
import { isAlike } from '../../../tools/isAlike.js';
import type { Cell } from './useGridWindow.js';
import { VideoCard } from './VideoCard.js';

interface Wall {
  feed: FeedDocument;
  /** The id of the one that is being dragged. */
  dragged: string | null;
  onDrag(id: string | null): void;
  onDropOn(id: string): void;
  onMove(id: string, by: number): void;
  onPin(id: string): void;
}

export type CardOf = (video: VideoDocument, cell: Cell) => VNode;

/** Makes the cards of the wall; one that shows what it showed before is the same node, so that only those that changed are drawn. */
export function useCards(wall: Wall): CardOf {
  const known = useRef(new Map<string, { video: VideoDocument; cell: Cell; node: VNode }>());
  const now = useRef(wall);
  const { feed, dragged } = wall;
  const before = now.current;
  now.current = wall;
  // What the feed says for all stands on every card.
  const isSame =
    feed.rights === before.feed.rights &&
    feed.creator === before.feed.creator &&
    feed.show === before.feed.show;
  if (!isSame) known.current.clear();
  for (const id of [dragged, before.dragged])
    if (dragged !== before.dragged && id !== null) known.current.delete(id);
  return (video, cell) => {
    const kept = known.current.get(video.id);
    if (kept?.video === video && isAlike(kept.cell, cell)) return kept.node;
    const { id } = video;
    const node = (
      <VideoCard
        key={id}
        video={video}
        feed={feed}
        cell={cell}
        isDragged={dragged === id}
        onDrag={(which) => now.current.onDrag(which)}
        onDropOn={() => now.current.onDropOn(id)}
        onMove={(by) => now.current.onMove(id, by)}
        onPin={() => now.current.onPin(id)}
      />
    );
    known.current.set(id, { video, cell, node });
    return node;
  };
}
