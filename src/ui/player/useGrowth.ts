import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { cardOf } from '../parts/cardOf.js';
import { morph } from './transition.js';

interface Growth {
  dialog: { current: HTMLDialogElement | null };
  stage: { current: HTMLDivElement | null };
  /** It has grown already, as what stood in for it. */
  isGrown: boolean;
  onGone(): void;
}

/** The player grows out of its card, and goes back into the one of the video watched last. */
export function useGrowth({ dialog, stage, isGrown, onGone }: Growth): void {
  const { deps, player } = useShelf();
  const { host, device, env } = deps;
  const card = () => cardOf(host, player.index.peek());
  // Before the first frame of the open dialog, which would show the player in full for its length.
  useLayoutEffect(() => {
    if (!isGrown && dialog.current && stage.current && !device.reducedMotion.peek())
      void morph(true, dialog.current, stage.current, card());
  }, []);
  useSignalEffect(() => {
    if (player.isOpen.value) return;
    // One that has given way to another shelf's, or was in a small window, is not seen any more.
    if (device.reducedMotion.peek() || !dialog.current?.open) return onGone();
    // By then the shelf behind stands at the card that the picture goes back into.
    return env.setTimer(() => {
      if (dialog.current && stage.current)
        void morph(false, dialog.current, stage.current, card()).then(onGone);
    }, 0);
  });
}
