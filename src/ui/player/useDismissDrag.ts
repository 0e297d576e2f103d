import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { startThrow, type Throw } from '../sheet/throwing.js';

const SLOP_PX = 8;
/** The top bar lets touches through between its buttons, so it is known by its place. */
const TOP_BAR_PX = 72;
/** Coming to rest farther down than this it closes. */
const FAR_PX = 140;
/** By then the page behind is as bright as when nothing lies over it. */
const BARE_PX = 480;

/**
 * Dragging down closes the player: from the top bar always, from the picture on the first slide, where there is nothing to
 * scroll back to. The page shows through as the picture goes. Touch events and not pointer events, because only they can take a movement
 * from the scrolling list.
 */
export function useDismissDrag(
  stage: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): void {
  const { deps, player } = useShelf();
  useLayoutEffect(() => {
    const element = stage.current;
    const dialog = element?.parentElement;
    if (!element || !dialog) return;
    let start: { x: number; y: number; thrown: Throw } | null = null;
    let isDragging = false;
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
          ? { x: touch.clientX, y: touch.clientY, thrown: startThrow(event.timeStamp) }
          : null;
      isDragging = false;
    };
    const onMove = (event: TouchEvent) => {
      const touch = event.touches[0];
      if (!start || !touch) return;
      const downPx = touch.clientY - start.y;
      start.thrown.move(downPx, event.timeStamp);
      if (!isDragging) {
        if (downPx < -SLOP_PX || Math.abs(touch.clientX - start.x) > Math.max(SLOP_PX, downPx))
          start = null;
        if (!start || downPx < SLOP_PX) return;
        isDragging = true;
      }
      if (event.cancelable) event.preventDefault();
      const part = Math.max(0, downPx) / BARE_PX;
      element.style.transform = `translateY(${Math.max(0, downPx)}px) scale(${1 - Math.min(0.12, part * 0.16)})`;
      dialog.style.backgroundColor = `rgb(11 11 12 / ${0.9 * (1 - Math.min(1, part))})`;
    };
    const onEnd = (event: TouchEvent) => {
      const thrown = isDragging && start?.thrown;
      start = null;
      isDragging = false;
      if (!thrown) return;
      if (event.type === 'touchend' && thrown.restPx(event.timeStamp) > FAR_PX)
        return player.close();
      const { transform } = element.style;
      const { backgroundColor } = dialog.style;
      element.style.transform = dialog.style.backgroundColor = '';
      if (deps.device.reducedMotion.peek()) return;
      const timing = { duration: 180, easing: 'ease-out' };
      element.animate([{ transform }, {}], timing);
      dialog.animate([{ backgroundColor }, {}], timing);
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
