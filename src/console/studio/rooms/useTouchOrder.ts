import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Stop } from '../../../tools/emitter.js';
import { useStudio } from '../useStudio.js';

/** So long a finger rests on a card before the card comes along; a shorter one scrolls or opens. */
const HOLD_MS = 350;
/** A finger that moves further meanwhile scrolls. */
const STILL_PX = 10;
/** This near to the screen's edge the wall moves on below the finger. */
const EDGE_PX = 90;
const STEP_PX = 14;

interface Held {
  id: string;
  x: number;
  y: number;
  pointer: number;
  isDragged: boolean;
}

/**
 * Order by finger: browsers drag by mouse themselves, and by touch some do and some do not.
 *
 * @param wall - its cards carry `data-video`.
 */
export function useTouchOrder(
  wall: RefObject<HTMLElement | null>,
  onDrag: (id: string | null) => void,
  onDrop: (id: string, before: string) => void,
): void {
  const { world } = useStudio();
  const listeners = useRef({ onDrag, onDrop });
  listeners.current = { onDrag, onDrop };
  useEffect(() => {
    const element = wall.current;
    if (!element) return undefined;
    let held: Held | null = null;
    let stopWaiting: Stop = () => {};
    let hasDragged = false;
    const cardAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-video]') : null;
    const end = () => {
      stopWaiting();
      if (held?.isDragged) listeners.current.onDrag(null);
      held = null;
    };
    const on: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void } = {
      pointerdown({ target, pointerType, pointerId, clientX, clientY, isPrimary }) {
        const card = cardAt(target);
        if (!card) return;
        hasDragged = false;
        card.draggable = pointerType === 'mouse';
        if (pointerType === 'mouse' || !isPrimary) return end();
        const { video: id = '' } = card.dataset;
        held = { id, x: clientX, y: clientY, pointer: pointerId, isDragged: false };
        stopWaiting = world.setTimer(() => {
          if (!held) return;
          held.isDragged = true;
          hasDragged = true;
          listeners.current.onDrag(id);
        }, HOLD_MS);
      },
      pointermove({ pointerId, clientX, clientY }) {
        if (held?.pointer !== pointerId) return;
        if (!held.isDragged) {
          if (Math.hypot(clientX - held.x, clientY - held.y) > STILL_PX) end();
          return;
        }
        if (clientY < EDGE_PX) scrollBy(0, -STEP_PX);
        else if (clientY > innerHeight - EDGE_PX) scrollBy(0, STEP_PX);
      },
      pointerup({ pointerId, clientX, clientY }) {
        if (held?.pointer !== pointerId) return;
        const { id, isDragged } = held;
        end();
        const onto = cardAt(document.elementFromPoint(clientX, clientY))?.dataset['video'];
        if (isDragged && onto !== undefined && onto !== id) listeners.current.onDrop(id, onto);
      },
      pointercancel: end,
      // What would follow a long press: a scroll, a menu of the link, and the link itself.
      touchmove: (event) => held?.isDragged && event.preventDefault(),
      contextmenu: (event) => held && event.preventDefault(),
      click(event) {
        if (!hasDragged) return;
        hasDragged = false;
        event.preventDefault();
        event.stopPropagation();
      },
    };
    const listening = new AbortController();
    for (const [name, listener] of Object.entries(on))
      element.addEventListener(name, listener as EventListener, {
        passive: false,
        capture: true,
        signal: listening.signal,
      });
    return () => {
      listening.abort();
      end();
    };
  }, [wall, world]);
}
