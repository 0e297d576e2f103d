import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
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
  /** Counts openings, so that one that begins while the last is still closing starts afresh. Here and not in an effect, which would come a frame later. */
  const opening = useRef(0);
  const wasOpen = useRef(false);
  /** The last that has gone. */
  const gone = useSignal(0);
  const isOpen = player.isOpen.value;
  if (isOpen && !wasOpen.current) opening.current++;
  wasOpen.current = isOpen;
  const onGone = () => {
    if (!player.isOpen.peek()) gone.value = opening.current;
  };
  return gone.value < opening.current ? (
    <PlayerDialog
      key={opening.current}
      isGrown={isGrown && opening.current === 1}
      onGone={onGone}
    />
  ) : null;
}
