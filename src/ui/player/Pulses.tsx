import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { usePlayer } from './playerContext.js';
import { usePageExtras } from './usePageExtras.js';

/** The device answers the finger when the shop has taken a product into the cart, and when a video is saved or no longer is. Draws nothing. */
export function Pulses() {
  const page = usePageExtras();
  const { shop } = useShelf();
  const { saves } = usePlayer();
  const before = useRef({ added: 0, saves: saves.peek() });
  useSignalEffect(() => {
    const attempts = [...(shop.value?.cart.attempts.value.values() ?? [])];
    const now = {
      added: attempts.filter(({ phase }) => phase === 'added').length,
      saves: saves.value,
    };
    if (now.added > before.current.added || now.saves > before.current.saves) page?.pulse();
    before.current = now;
  });
  return null;
}
