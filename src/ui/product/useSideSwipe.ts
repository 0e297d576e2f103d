import { useRef } from 'preact/hooks';

const FAR_PX = 56;

/**
 * A finger that goes sideways asks for the next or the last of something. Not where it moves a row that scrolls sideways itself, and not
 * when it goes as much up or down. Handlers to spread on the element; nothing is taken from the page, so scrolling stays as it is.
 */
export function useSideSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart(event: TouchEvent) {
      const [touch] = event.touches;
      const isOwn = event.composedPath().some(scrollsSideways);
      start.current =
        touch && event.touches.length === 1 && !isOwn
          ? { x: touch.clientX, y: touch.clientY }
          : null;
    },
    onTouchEnd(event: TouchEvent) {
      const [touch] = event.changedTouches;
      const from = start.current;
      start.current = null;
      if (!touch || !from) return;
      const x = touch.clientX - from.x;
      if (Math.abs(x) < FAR_PX || Math.abs(x) < 2 * Math.abs(touch.clientY - from.y)) return;
      const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
      onSwipe(x < 0 === isRtl ? -1 : 1);
    },
  };
}

const scrollsSideways = (target: EventTarget): boolean =>
  target instanceof Element && target.scrollWidth > target.clientWidth + 1;
