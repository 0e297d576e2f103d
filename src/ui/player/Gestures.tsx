import type { RefObject } from 'preact';
import { useDismissDrag } from './useDismissDrag.js';
import { useWheelSteps } from './useWheelSteps.js';

interface GesturesProps {
  stage: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
  step(by: 1 | -1, trigger: 'swipe'): void;
}

/** Wheel, and drag beyond native scrolling. Draws nothing. */
export function Gestures({ stage, list, step }: GesturesProps) {
  useDismissDrag(stage, list);
  useWheelSteps(list, step);
  return null;
}
