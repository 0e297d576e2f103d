import { useSignal, useSignalEffect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { freeCorner, type Offset } from './freeCorner.js';

/** Chats, banners and drawers come when they like, and tell nobody. */
const LOOK_MS = 1000;
/** What a press opens is there by then. */
const AFTER_PRESS_MS = 80;

/** How far the bubble moves from its own corner to a place where it covers nothing; `null` while there is none, and before anybody has looked. */
export function useFreeCorner(
  bubble: RefObject<HTMLElement | null>,
  isDismissed: Signal<boolean | null>,
): ReadonlySignal<Offset | null> {
  const { deps, player } = useShelf();
  const place = useSignal<Offset | null>(null);
  const look = () => {
    if (!bubble.current || player.isOpen.peek()) return;
    const found = freeCorner(bubble.current, deps.host);
    const now = place.peek();
    if (found?.x !== now?.x || found?.y !== now?.y) place.value = found;
  };
  useSignalEffect(() => {
    if (isDismissed.value !== false || !deps.device.visible.value) return;
    let cancel = () => {};
    const lookAgain = () => {
      look();
      cancel = deps.env.setTimer(lookAgain, LOOK_MS);
    };
    lookAgain();
    return () => cancel();
  });
  useEffect(() => {
    const { ownerDocument } = deps.host;
    const view = ownerDocument.defaultView;
    let cancel = () => {};
    const onPress = () => {
      cancel();
      cancel = deps.env.setTimer(() => isDismissed.peek() === false && look(), AFTER_PRESS_MS);
    };
    ownerDocument.addEventListener('click', onPress, true);
    view?.addEventListener('resize', onPress);
    return () => {
      cancel();
      ownerDocument.removeEventListener('click', onPress, true);
      view?.removeEventListener('resize', onPress);
    };
  }, []);
  return place;
}
