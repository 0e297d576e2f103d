import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { PlayerDialog } from './PlayerDialog.js';
import playerCss from './Player.css?inline';
import slideCss from './Slide.css?inline';

/** The shelf's shadow root has to have them before the player is drawn (`loadPlayer.ts`). */
export const playerStyles = playerCss + slideCss;

/**
 * The player; the way into its chunk. Shows itself while `player.isOpen` is true, and a moment longer to go back into the card it
 * came from, so keep it mounted once it is loaded. Unmounting it closes at once.
 *
 * @param isGrown - the first opening's picture stands in its place already.
 */
export function PlayerScreen({ isGrown }: { isGrown: boolean }) {
  const { player } = useShelf();
  /**
   * Counts openings, so that one that begins while the last is still closing starts afresh: told by the signal and not by what is drawn, which
   * does not see a closing that the next opening follows in the same task.
   */
  const opening = useRef(0);
  const stop = useMemo(
    () => player.isOpen.subscribe((isOpen) => void (isOpen && opening.current++)),
    [],
  );
  useLayoutEffect(() => stop, []);
  /** The last that has gone. */
  const gone = useSignal(0);
  // Drawn anew when it opens and closes.
  void player.isOpen.value;
  const mine = opening.current;
  // One that makes room for the next takes nothing of it along.
  const onGone = () => {
    if (gone.peek() < mine) gone.value = mine;
  };
  return gone.value < mine ? (
    <PlayerDialog key={mine} isGrown={isGrown && mine === 1} onGone={onGone} />
  ) : null;
}
