import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { PlayerDialog } from './PlayerDialog.js';

/**
 * The player; the way into its chunk. Shows itself while `player.isOpen` is true, and a moment longer to go back into the card it
 * came from, so keep it mounted once it is loaded. Unmounting it closes at once.
 *
 * @param isGrown - the first opening's picture stands in its place already.
 */
export function PlayerScreen({ isGrown }: { isGrown: boolean }) {
  const { player } = useShelf();
  const wasOpen = useRef(player.isOpen.peek());
  /** Counts openings, so that one that begins while the last is still closing starts afresh; 0 while nothing is shown. */
  const opening = useSignal(wasOpen.current ? 1 : 0);
  const count = useRef(1);
  useSignalEffect(() => {
    const isOpen = player.isOpen.value;
    if (isOpen && !wasOpen.current) opening.value = ++count.current;
    wasOpen.current = isOpen;
  });
  const onGone = () => {
    if (!player.isOpen.peek()) opening.value = 0;
  };
  return opening.value ? (
    <PlayerDialog key={opening.value} isGrown={isGrown && count.current === 1} onGone={onGone} />
  ) : null;
}
