import { useMemo } from 'preact/hooks';
import type { FeedDocument, VideoDocument } from '../../../project/folder/feedDocument.js';
import { Icon } from '../../shell/Icon.js';
import { lacksOf } from '../lacks.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { clock, titleOf } from '../wording.js';
import { PosterPicture } from './PosterPicture.js';
import type { Cell } from './useGridWindow.js';

interface Props {
  video: VideoDocument;
  feed: FeedDocument;
  cell: Cell;
  isDragged: boolean;
  onDrag(id: string | null): void;
  onDropOn(): void;
  onMove(by: number): void;
  onPin(): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** A poster as shoppers see it, with soft marks for what is missing. Drawn anew only when the video is another. */
export function VideoCard({ video, feed, cell, isDragged, onDrag, onDropOn, ...acts }: Props) {
  const { world, go } = useStudio();
  const picture = useMemo(() => {
    const lacks = lacksOf(video, feed, world.nowMs());
    return (
      <>
        <span class="picture">
          <PosterPicture video={video} />
          {lacks.length > 0 && (
            <span class="chips">
              {lacks.map((key) => (
                <span key={key} class="chip">
                  {text(key)}
                </span>
              ))}
            </span>
          )}
          {video.duration !== undefined && <span class="length">{clock(video.duration)}</span>}
        </span>
        <span class="title" lang={video.title ? feed.locale : undefined}>
          {titleOf(video)}
        </span>
      </>
    );
  }, [video, feed.rights, feed.creator, feed.show, feed.locale, world]);

  return (
    <li
      {...cell}
      class={`poster-card ${isDragged ? 'is-dragged' : ''}`}
      draggable
      data-video={video.id}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', video.id);
        onDrag(video.id);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        if (event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        onDropOn();
      }}
    >
      <a
        href={`#video/${encodeURIComponent(video.id)}`}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight P"
        draggable={false}
        onClick={(click) => {
          click.preventDefault();
          go(`video/${video.id}`);
        }}
        onKeyDown={(press) => {
          if (actOn(press, acts)) press.preventDefault();
        }}
      >
        {picture}
      </a>
      <button
        class="pin"
        aria-pressed={video.pinned ?? false}
        aria-label={text('videos.pin', { title: titleOf(video) })}
        // By key it is a letter on the card itself: a thousand buttons more would be in the way.
        tabIndex={-1}
        onClick={acts.onPin}
      >
        <Icon name="pin" />
      </button>
    </li>
  );
}

/** @returns whether the key was one of ours. */
function actOn(press: KeyboardEvent, { onMove, onPin }: Pick<Props, 'onMove' | 'onPin'>): boolean {
  const isPin = press.key.toLowerCase() === 'p' && !press.ctrlKey && !press.metaKey;
  const step = press.altKey ? STEPS[press.key] : undefined;
  // Cards run as the page is read.
  const isTurned =
    /^Arrow(Left|Right)$/.test(press.key) &&
    getComputedStyle(press.target as Element).direction === 'rtl';
  const by = step === undefined || !isTurned ? step : -step;
  if (by !== undefined) onMove(by);
  else if (isPin) onPin();
  return isPin || by !== undefined;
}
