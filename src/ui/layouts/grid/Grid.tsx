import { useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { Card } from '../../cards/Card.js';
import { ShelfFrame } from '../../cards/ShelfFrame.js';
import { useCards } from '../../cards/useCards.js';
import { useLazy } from '../../parts/useLazy.js';
import type { LayoutProps } from '../types.js';
import { useRows } from './useRows.js';

/** Cards in rows, two on a phone and up to six side by side; the first two rows, and more on request. */
export function Grid({ heading, line }: LayoutProps) {
  const { deps, feed } = useShelf();
  const videos = feed.videos.value;
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { ratios, moving, warmUp, onSight } = useCards(shelf);
  const ruler = useRef<HTMLDivElement>(null);
  const { shown, cells, hasGrown, showMore } = useRows(list, ruler, videos.length);
  const tools = useLazy(deps.previews !== 'off', () => import('../../cards/ShelfTools.js'));
  const hasMore = shown.value < videos.length;

  return (
    <ShelfFrame
      layout="grid"
      shelf={shelf}
      heading={heading}
      line={line}
      tools={
        tools &&
        tools !== 'failed' && (
          <tools.PreviewTool key={deps.previews} list={list} ratios={ratios} moving={moving} />
        )
      }
    >
      <div ref={ruler} />
      <ul ref={list} class="cells" role="list" onPointerEnter={warmUp} onFocusIn={warmUp}>
        {cells.value.map((cell, at) => {
          if ('restPx' in cell)
            return (
              <li
                key={`rest ${at}`}
                class="rest"
                role="presentation"
                style={{ height: `${cell.restPx}px` }}
              />
            );
          const video = videos[cell.position];
          return (
            video && (
              <Card
                key={video.id}
                video={video}
                position={cell.position}
                count={videos.length}
                isTabStop
                onSight={onSight}
              >
                {moving.value?.videoId === video.id && (
                  <moving.value.Preview video={video} position={cell.position} />
                )}
              </Card>
            )
          );
        })}
      </ul>
      {hasMore && (
        <div class="more">
          <button type="button" class="moreButton" part="more" onClick={showMore}>
            {deps.text('showMore')}
          </button>
        </div>
      )}
      <p class="unseen" role="status">
        {hasGrown.value &&
          deps.text('shownOf', {
            shown: Math.min(shown.value, videos.length),
            count: videos.length,
          })}
      </p>
    </ShelfFrame>
  );
}
