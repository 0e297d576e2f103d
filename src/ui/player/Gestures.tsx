import type { RefObject } from 'preact';
import { MediaSession } from './MediaSession.js';
import { Peek } from './Peek.js';
import { useDismissDrag } from './useDismissDrag.js';
import { usePlayerKeys } from './usePlayerKeys.js';
import { useWheelSteps } from './useWheelSteps.js';

interface GesturesProps {
  dialog: RefObject<HTMLElement | null>;
  stage: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
  step(by: 1 | -1, trigger: 'swipe' | 'key'): void;
}

/** Keys, those of the system too, wheel, drag beyond native scrolling, and the hint that one may swipe. Draws nothing. */
export function Gestures({ dialog, stage, list, step }: GesturesProps) {
  useDismissDrag(stage, list);
  usePlayerKeys(dialog, step);
  useWheelSteps(list, step);
  return (
    <>
      <MediaSession step={step} />
      <Peek list={list} />
    </>
  );
}
