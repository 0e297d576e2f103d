import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { usePlayer } from './playerContext.js';

const AFTER_MS = 2500;
const PEEK_PX = 44;

/**
 * Shows for a moment that there is more below: once an opening, to a finger, while the first video plays and nothing has been touched.
 * Draws nothing.
 */
export function Peek({ list }: { list: RefObject<HTMLElement | null> }) {
  const { deps, feed, player } = useShelf();
  const { playback } = usePlayer();
  const first = useRef(player.index.peek());
  const isPlaying = playback.current.value.phase.value === 'playing';
  useEffect(() => {
    const { device, env } = deps;
    if (!isPlaying || first.current < 0 || device.finePointer.peek() || device.reducedMotion.peek())
      return;
    const cancel = () => void (first.current = -1);
    list.current?.addEventListener('pointerdown', cancel, { once: true });
    const stop = env.setTimer(() => {
      const isThere = player.index.peek() === first.current && !player.isCovered.peek();
      const hasNext = first.current < feed.videos.peek().length - 1;
      const platform = playback.current.peek().capabilities.peek()?.platform;
      if (!isThere || !hasNext || platform) return cancel();
      cancel();
      for (const slide of list.current?.querySelectorAll('[part=slide]') ?? [])
        slide.animate(
          [
            {},
            { transform: `translateY(-${PEEK_PX}px)`, offset: 0.35 },
            { transform: `translateY(-${PEEK_PX}px)`, offset: 0.6 },
            {},
          ],
          { duration: 1100, easing: 'ease-in-out' },
        );
    }, AFTER_MS);
    return () => {
      stop();
      list.current?.removeEventListener('pointerdown', cancel);
    };
  }, [isPlaying]);
  return null;
}
