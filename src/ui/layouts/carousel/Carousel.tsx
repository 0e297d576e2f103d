import { useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { Card } from '../../cards/Card.js';
import { ShelfFrame } from '../../cards/ShelfFrame.js';
import { useCards } from '../../cards/useCards.js';
import { useRovingFocus } from '../../cards/useRovingFocus.js';
import { useTrack } from '../../cards/useTrack.js';
import { drawnPositions } from '../../cards/window.js';
import { useLazy } from '../../parts/useLazy.js';
import type { LayoutProps } from '../types.js';

/** A row of cards that scrolls sideways. Only the cards in view, and two on each side, are in the DOM. */
export function Carousel({ heading, line }: LayoutProps) {
  const { deps, feed } = useShelf();
  const videos = feed.videos.value;
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const spacer = useRef<HTMLLIElement>(null);
  const { ratios, moving, warmUp, onSight } = useCards(shelf);
  const track = useTrack(list, spacer, videos.length);
  const { tabStop, onKeyDown } = useRovingFocus(list, track, videos.length);
  const tools = useLazy(
    deps.device.finePointer.value || deps.previews !== 'off',
    () => import('../../cards/ShelfTools.js'),
  );

  return (
    <ShelfFrame
      layout="carousel"
      shelf={shelf}
      heading={heading}
      line={line}
      tools={
        tools &&
        tools !== 'failed' && (
          <>
            <tools.PreviewTool key={deps.previews} list={list} ratios={ratios} moving={moving} />
            <tools.Arrows ends={track.ends} onPage={track.page} />
          </>
        )
      }
    >
      <ul
        ref={list}
        class="track"
        role="list"
        onScroll={track.measure}
        onKeyDown={onKeyDown}
        onPointerEnter={warmUp}
        onFocusIn={warmUp}
      >
        <li ref={spacer} class="spacer" role="presentation" style={{ '--n': videos.length }} />
        {drawnPositions(track.range.value, tabStop.value, videos.length).map((position) => {
          const video = videos[position];
          return (
            video && (
              <Card
                key={video.id}
                video={video}
                position={position}
                count={videos.length}
                isTabStop={position === tabStop.value}
                onSight={onSight}
              >
                {moving.value?.videoId === video.id && (
                  <moving.value.Preview video={video} position={position} />
                )}
              </Card>
            )
          );
        })}
      </ul>
    </ShelfFrame>
  );
}
