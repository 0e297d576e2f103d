import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Cards } from './useCards.js';
import { useRovingFocus } from './useRovingFocus.js';
import { useTrack } from './useTrack.js';
import { drawnPositions } from './window.js';

/**
 * What a row that scrolls sideways needs: where it stands, and which card has the focus.
 *
 * @param orderOf - which card of the row stands for the video at `index`; without it each stands for its own.
 */
export function useRow(cards: Cards, count: number, orderOf?: (index: number) => number) {
  /** As long as all cards together, drawn or not. */
  const spacer = useRef<HTMLLIElement>(null);
  const track = useTrack(cards.list, spacer, count);
  const focus = useRovingFocus(cards.list, track, count, orderOf);
  return { cards, spacer, track, focus, count };
}

/** The arrows of a row, once their file is there. */
export const RowArrows = ({ cards: { tools }, track }: ReturnType<typeof useRow>) =>
  tools && <tools.Arrows ends={track.ends} onPage={track.page} />;

/** The row itself. Only what is in view, two on each side, and what the focus is on are in the DOM. */
export const Row = ({
  cards,
  spacer,
  track,
  focus: { tabStop, onKeyDown },
  count,
  children,
}: ReturnType<typeof useRow> & {
  children(position: number, isTabStop: boolean): ComponentChildren;
}) => (
  <ul
    ref={cards.list}
    class="track"
    role="list"
    onScroll={track.measure}
    onKeyDown={onKeyDown}
    onPointerEnter={cards.warmUp}
    onFocusIn={cards.warmUp}
  >
    <li ref={spacer} class="spacer" role="presentation" style={{ '--n': count }} />
    {drawnPositions(track.range.value, tabStop.value, count).map((position) =>
      children(position, position === tabStop.value),
    )}
  </ul>
);
