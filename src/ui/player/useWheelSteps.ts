import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { advanceWheel, noWheelGesture } from './wheelGesture.js';

/** A notch of a mouse wheel is far less than a slide: counted here, one slide a gesture, instead of scrolled and snapped back. */
export function useWheelSteps(
  list: RefObject<HTMLElement | null>,
  step: (by: 1 | -1, trigger: 'swipe') => void,
): void {
  const { deps, player } = useShelf();
  const gesture = useRef(noWheelGesture);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const isUnderSheet = player.isCovered.peek() && !deps.device.wide.peek();
      if (event.ctrlKey || isUnderSheet) return;
      event.preventDefault();
      const deltaPx =
        event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 40;
      const next = advanceWheel(gesture.current, deltaPx, event.timeStamp);
      gesture.current = next.gesture;
      if (next.step) step(next.step, 'swipe');
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);
}
