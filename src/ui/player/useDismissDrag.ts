import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';

const SLOP_PX = 8;
/** The top bar lets touches through between its buttons, so it is known by its place. */
const TOP_BAR_PX = 72;
const FAR_PX = 140;
const FAST_PX_PER_MS = 0.6;

/**
 * Dragging down closes the player: from the top bar always, from the picture on the first slide, where there is nothing to
 * scroll back to. Touch events and not pointer events, because only they can take a movement from the scrolling list.
 */
export function useDismissDrag(
  stage: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): void {
  const { deps, player } = useShelf();
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    let start: { x: number; y: number; atMs: number } | null = null;
    let isDragging = false;
    let downPx = 0;
    const isFree = (event: TouchEvent, touch: Touch) => {
      const target = event.composedPath()[0];
      if (
        player.isCovered.peek() ||
        !(target instanceof Element) ||
        target.closest('[role=slider], .pl-words')
      )
        return false;
      return (
        touch.clientY - element.getBoundingClientRect().top < TOP_BAR_PX ||
        (list.current?.scrollTop ?? 0) <= 0
      );
    };
    const onStart = (event: TouchEvent) => {
      const touch = event.touches[0];
      start =
        touch && event.touches.length === 1 && isFree(event, touch)
          ? { x: touch.clientX, y: touch.clientY, atMs: event.timeStamp }
          : null;
      isDragging = false;
    };
    const onMove = (event: TouchEvent) => {
      const touch = event.touches[0];
      if (!start || !touch) return;
      downPx = touch.clientY - start.y;
      if (!isDragging) {
        if (downPx < -SLOP_PX || Math.abs(touch.clientX - start.x) > Math.max(SLOP_PX, downPx))
          start = null;
        if (!start || downPx < SLOP_PX) return;
        isDragging = true;
      }
      if (event.cancelable) event.preventDefault();
      element.style.transform = `translateY(${Math.max(0, downPx)}px) scale(${1 - Math.min(0.12, Math.max(0, downPx) / 3000)})`;
    };
    const onEnd = (event: TouchEvent) => {
      if (!start || !isDragging) return;
      const speed = downPx / Math.max(1, event.timeStamp - start.atMs);
      start = null;
      isDragging = false;
      if (event.type === 'touchend' && (downPx > FAR_PX || (downPx > 40 && speed > FAST_PX_PER_MS)))
        return player.close();
      const { transform } = element.style;
      element.style.transform = '';
      if (!deps.device.reducedMotion.peek())
        element.animate([{ transform }, {}], { duration: 180, easing: 'ease-out' });
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchmove', onMove, { passive: false });
    element.addEventListener('touchend', onEnd);
    element.addEventListener('touchcancel', onEnd);
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchmove', onMove);
      element.removeEventListener('touchend', onEnd);
      element.removeEventListener('touchcancel', onEnd);
    };
  }, []);
}
