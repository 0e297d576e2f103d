import { useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useShelf } from '../../models/context.js';
import type { TrackControl } from './useTrack.js';

/** One card is the row's Tab stop, and arrow keys move it. */
export function useRovingFocus(
  list: RefObject<HTMLElement | null>,
  { sign, reveal, measure }: TrackControl,
  count: number,
  /** Which card of the row stands for the video at `index`. */
  orderOf: (index: number) => number = (index) => index,
) {
  const { player } = useShelf();
  const tabStop = useSignal(0);

  const moveTo = (position: number, withFocus: boolean) => {
    if (position < 0 || position >= count) return;
    tabStop.value = position;
    reveal(position, !withFocus);
    if (withFocus) {
      requestAnimationFrame(() =>
        list.current
          ?.querySelector<HTMLElement>(`[aria-posinset="${position + 1}"] .open`)
          ?.focus({ preventScroll: true }),
      );
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: sign(),
      ArrowLeft: -sign(),
      Home: -tabStop.value,
      End: count - 1 - tabStop.value,
    };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(tabStop.value + step, true);
  };
  // Coming back from the player, the shelf stands at the video that was watched last, and is there before the player shrinks into its
  // card: the focus that comes back with it would be lost to cards that come and go on the way.
  useSignalEffect(() => {
    const watched = orderOf(player.index.peek());
    if (player.isOpen.value || watched === tabStop.peek()) return;
    moveTo(watched, false);
    measure();
  });

  return { tabStop, onKeyDown };
}
