import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { savedTexts } from '../../i18n/en/saved.js';
import { useShelf } from '../../models/context.js';
import { Card } from '../cards/Card.js';
import { ShelfFrame } from '../cards/ShelfFrame.js';
import { useCards } from '../cards/useCards.js';
import type { LayoutProps } from '../layouts/types.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import * as lateIcons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import type { SavedList } from './layout.js';

/** The videos that the shopper has saved, in rows, each with a way out; with none, how one gets here. */
export function SavedShelf({ heading, line, list }: LayoutProps & { list: SavedList }) {
  const { deps, feed } = useShelf();
  const text = useText(savedTexts);
  const shelf = useRef<HTMLElement>(null);
  const { warmUp, onSight } = useCards(shelf);
  const videos = feed.videos.value;
  /** How many were removed last, until they are back or something else is saved. */
  const removed = useSignal(0);
  const focusAt = useRef<number | null>(null);
  const titleOf = (video: Video) =>
    video.title ?? feed.creators.value.get(video.creator)?.handle ?? '';

  const remove = (gone: readonly Video[], position: number) => {
    focusAt.current = position;
    removed.value = gone.length;
    list.remove(gone.map(({ id }) => id));
  };
  // What had the focus is gone: it goes to what came in its place, or to the way back.
  useEffect(() => {
    const at = focusAt.current;
    if (at === null) return;
    focusAt.current = null;
    const buttons = shelf.current?.querySelectorAll<HTMLElement>('.savedRemove');
    (
      buttons?.[Math.min(at, buttons.length - 1)] ??
      shelf.current?.querySelector<HTMLElement>('.savedUndo')
    )?.focus({ preventScroll: true });
  }, [videos]);

  return (
    <ShelfFrame
      layout="grid"
      shelf={shelf}
      // The merchant's own, or this shelf's.
      heading={heading === deps.text('heading') ? text('savedHeading') : heading}
      line={line}
      tools={
        videos.length > 1 && (
          <button type="button" class="savedAll" onClick={() => remove(videos, 0)}>
            {text('savedRemoveAll')}
          </button>
        )
      }
    >
      {videos.length === 0 && <Nothing />}
      <ul class="cells savedCells" role="list" onPointerEnter={warmUp} onFocusIn={warmUp}>
        {videos.map((video, position) => (
          <Card
            key={video.id}
            video={video}
            position={position}
            count={videos.length}
            isTabStop
            onSight={onSight}
          >
            <button
              type="button"
              class="savedRemove"
              part="remove"
              aria-label={text('savedRemove', { title: titleOf(video) })}
              onClick={() => remove([video], position)}
            >
              <Icon path={icons.close} sizePx={20} />
            </button>
          </Card>
        ))}
      </ul>
      <Removed
        count={removed.value}
        onUndo={() => {
          focusAt.current = 0;
          removed.value = 0;
          list.restore();
        }}
      />
    </ShelfFrame>
  );
}

/** What is no longer saved, and the way back. */
function Removed({ count, onUndo }: { count: number; onUndo(): void }) {
  const text = useText(savedTexts);
  return (
    <div class="savedNote">
      <p role="status">{count > 0 && text('savedGone', { count })}</p>
      {count > 0 && (
        <button type="button" class="savedUndo" onClick={onUndo}>
          {text('undo')}
        </button>
      )}
    </div>
  );
}

function Nothing() {
  const text = useText(savedTexts);
  return (
    <div class="savedNone">
      <Icon path={lateIcons.save} sizePx={36} strokeWidth={1.4} />
      <p class="savedNoneTitle">{text('savedNone')}</p>
      <p>{text('savedHow', { save: text('save') })}</p>
    </div>
  );
}
