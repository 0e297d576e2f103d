import type { RefObject } from 'preact';
import { MediaSession } from './MediaSession.js';
import { Peek } from './Peek.js';
import { useDismissDrag } from './useDismissDrag.js';
import { useWheelSteps } from './useWheelSteps.js';

interface GesturesProps {
  stage: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
  step(by: 1 | -1, trigger: 'swipe' | 'key'): void;
}

/** Wheel, drag beyond native scrolling, the system's media keys, and the hint that one may swipe. Draws nothing else. */
export function Gestures({ stage, list, step }: GesturesProps) {
  useDismissDrag(stage, list);
  useWheelSteps(list, step);
  return (
    <>
      <MediaSession step={step} />
      <Peek list={list} />
    </>
  );
}
