import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import type { Trigger } from '../../models/playerModel.js';

/**
 * Keeps the list's scroll position and the player's index the same thing. A finger scrolls natively, with the platform's own
 * velocity and rubber band, and the index follows; a key, a button or the wheel sets the index, and the list follows.
 */
export function useSlideScroll(list: RefObject<HTMLElement | null>) {
  const { deps, feed, player } = useShelf();
  /** The slide a scroll of ours is under way to; what lies between is not where the shopper went. */
  const target = useRef<number | null>(null);
  /** Somebody asked for a video after the last one. */
  const isPastEnd = useSignal(false);
  const shift = player.shift.value;

  const heightPx = () => list.current?.clientHeight ?? 0;
  const nearestIndex = () =>
    heightPx() > 0 && list.current
      ? Math.round(list.current.scrollTop / heightPx())
      : player.index.peek();
  const jump = () => {
    target.current = null;
    if (list.current) list.current.scrollTop = player.index.peek() * heightPx();
  };

  /** One step; at the ends the list gives way a little and comes back, as it does under a finger. */
  const step = (by: 1 | -1, trigger: Trigger) => {
    const next = player.index.peek() + by;
    if (next >= 0 && next < feed.videos.peek().length) return player.goTo(next, trigger);
    isPastEnd.value = by > 0;
    if (deps.device.reducedMotion.peek()) return;
    list.current?.animate([{}, { transform: `translateY(${-24 * by}px)` }, {}], {
      duration: 250,
      easing: 'ease-out',
    });
  };

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    jump();
    const follow = (index: number) => {
      // Moved with its video: the list jumps there as soon as it is drawn.
      if (player.shift.peek() !== shift || (target.current === null && nearestIndex() === index))
        return;
      const height = heightPx();
      if (deps.device.reducedMotion.peek() || height === 0) return jump();
      target.current = index;
      const distance = index - element.scrollTop / height;
      // Only the neighbours are there to be scrolled past.
      if (Math.abs(distance) > 1.5) element.scrollTop = (index - Math.sign(distance)) * height;
      element.scrollTo({ top: index * height, behavior: 'smooth' });
    };
    // In the same moment and not after a frame: a scroll event between the two would take the index back.
    const unfollow = player.index.subscribe(follow);
    // A turned phone, a browser bar that comes and goes.
    const resize = new ResizeObserver(jump);
    resize.observe(element);
    const onScroll = () => {
      if (target.current !== null) {
        if (Math.abs(element.scrollTop - target.current * heightPx()) < 2) target.current = null;
        return;
      }
      player.goTo(nearestIndex(), 'swipe');
    };
    const onScrollEnd = () => {
      // A scroll of ours that was cut short still ends where it was to go.
      if (target.current !== null && nearestIndex() !== target.current) return jump();
      target.current = null;
      player.goTo(nearestIndex(), 'swipe');
    };
    const onTouch = () => {
      target.current = null;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('scrollend', onScrollEnd);
    element.addEventListener('touchstart', onTouch, { passive: true });
    return () => {
      unfollow();
      resize.disconnect();
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('scrollend', onScrollEnd);
      element.removeEventListener('touchstart', onTouch);
    };
  }, [shift]);

  return { step, isPastEnd };
}
