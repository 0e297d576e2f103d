import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { startThrow, type Throw } from './throwing.js';

/** Coming to rest farther down than this the sheet is let go. */
const FAR_PX = 96;
/** A finger that moves less than this is tapping. */
const SLOP_PX = 6;

interface Drag {
  x: number;
  startY: number;
  thrown: Throw;
  /** Whether the sheet moves with the finger; until then the gesture may still turn out to be a scroll or a tap. */
  isMoving: boolean;
}

/**
 * Drags a sheet down: with a mouse by its grip, with a finger anywhere that is scrolled to its top. `leave` is called when it
 * would come to rest far enough, else the sheet springs back. Listens while `isOn`.
 */
export function useDragDown(
  surface: RefObject<HTMLElement | null>,
  leave: () => void,
  isOn: boolean,
  isCalm: boolean,
): void {
  const onLeave = useRef(leave);
  onLeave.current = leave;
  useEffect(() => {
    const sheet = surface.current;
    const grip = sheet?.firstElementChild;
    if (!isOn || !sheet || !(grip instanceof HTMLElement)) return;
    let drag: Drag | null = null;

    const start = (x: number, startY: number, ms: number) => {
      drag = { x, startY, thrown: startThrow(ms), isMoving: false };
    };
    /** `false`: not ours, the browser may scroll. */
    const move = (x: number, y: number, ms: number): boolean => {
      if (!drag) return false;
      const distance = y - drag.startY;
      drag.thrown.move(distance, ms);
      if (!drag.isMoving) {
        if (distance < -SLOP_PX || Math.abs(x - drag.x) > Math.max(SLOP_PX, distance)) drag = null;
        if (!drag || distance < SLOP_PX) return false;
        drag.isMoving = true;
      }
      sheet.style.transform = `translateY(${Math.max(0, distance)}px)`;
      return true;
    };
    const end = (isCancelled: boolean, ms: number) => {
      const thrown = drag?.isMoving && drag.thrown;
      drag = null;
      if (!thrown) return;
      if (!isCancelled && thrown.restPx(ms) > FAR_PX) return onLeave.current();
      const from = { transform: sheet.style.transform };
      sheet.style.transform = '';
      if (!isCalm)
        sheet.animate([from, { transform: 'none' }], { duration: 180, easing: 'ease-out' });
    };

    const onTouchStart = ({ touches, target, timeStamp }: TouchEvent) => {
      const [touch, second] = touches;
      drag = null;
      if (touch && !second && isAtTop(target, sheet))
        start(touch.clientX, touch.clientY, timeStamp);
    };
    const onTouchMove = (event: TouchEvent) => {
      const touch = event.touches[0];
      if (touch && move(touch.clientX, touch.clientY, event.timeStamp) && event.cancelable)
        event.preventDefault();
    };
    const onPointerDown = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.button !== 0 || event.target !== grip) return;
      grip.setPointerCapture(event.pointerId);
      start(event.clientX, event.clientY, event.timeStamp);
    };
    const onPointerMove = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') move(event.clientX, event.clientY, event.timeStamp);
    };
    const onPointerEnd = (event: PointerEvent) =>
      event.pointerType !== 'touch' && end(event.type === 'pointercancel', event.timeStamp);
    const onTouchEnd = (event: TouchEvent) => end(event.type === 'touchcancel', event.timeStamp);

    const listening = new AbortController();
    const { signal } = listening;
    sheet.addEventListener('touchstart', onTouchStart, { signal, passive: true });
    sheet.addEventListener('touchmove', onTouchMove, { signal, passive: false });
    sheet.addEventListener('touchend', onTouchEnd, { signal });
    sheet.addEventListener('touchcancel', onTouchEnd, { signal });
    grip.addEventListener('pointerdown', onPointerDown, { signal });
    grip.addEventListener('pointermove', onPointerMove, { signal });
    grip.addEventListener('pointerup', onPointerEnd, { signal });
    grip.addEventListener('pointercancel', onPointerEnd, { signal });
    return () => listening.abort();
  }, [isOn, isCalm]);
}

/** Nothing between the finger and the sheet can still be scrolled upwards. */
function isAtTop(target: EventTarget | null, sheet: Element): boolean {
  for (
    let at = target instanceof Element ? target : null;
    at;
    at = at === sheet ? null : at.parentElement
  ) {
    if (at.scrollTop > 0) return false;
  }
  return true;
}
