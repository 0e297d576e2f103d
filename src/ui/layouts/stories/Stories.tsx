import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { followSeen } from '../../../models/seenVideos.js';
import { ShelfFrame } from '../../cards/ShelfFrame.js';
import { useCards } from '../../cards/useCards.js';
import { useRovingFocus } from '../../cards/useRovingFocus.js';
import { useTrack } from '../../cards/useTrack.js';
import { drawnPositions } from '../../cards/window.js';
import { useLazy } from '../../parts/useLazy.js';
import type { LayoutProps } from '../types.js';
import { byCreator } from './byCreator.js';
import { Round } from './Round.js';

/** A round for each creator, in a row that scrolls sideways: the ring says whether there is something the shopper has not seen yet. */
export function Stories({ heading, line }: LayoutProps) {
  const { deps, feed, player } = useShelf();
  const videos = feed.videos.value;
  const stories = useMemo(() => byCreator(videos), [videos]);
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const spacer = useRef<HTMLLIElement>(null);
  const { warmUp, onSight } = useCards(shelf);
  const track = useTrack(list, spacer, stories.length);
  const orderOf = (index: number) =>
    stories.findIndex((story) => index < story.first + story.videos.length);
  const { tabStop, onKeyDown } = useRovingFocus(list, track, stories.length, orderOf);
  const tools = useLazy(deps.device.finePointer.value, () => import('../../cards/ShelfTools.js'));
  const { seen, stop } = useMemo(() => followSeen(deps, player), [player]);
  useEffect(() => stop, [stop]);

  return (
    <ShelfFrame
      layout="stories"
      shelf={shelf}
      heading={heading}
      line={line}
      tools={tools && tools !== 'failed' && <tools.Arrows ends={track.ends} onPage={track.page} />}
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
        <li ref={spacer} class="spacer" role="presentation" style={{ '--n': stories.length }} />
        {drawnPositions(track.range.value, tabStop.value, stories.length).map((position) => {
          const story = stories[position];
          return (
            story && (
              <Round
                key={story.creator}
                story={story}
                position={position}
                count={stories.length}
                seen={seen.value}
                isTabStop={position === tabStop.value}
                onSight={onSight}
              />
            )
          );
        })}
      </ul>
    </ShelfFrame>
  );
}
