import type { RefObject } from 'preact';
import { MediaSession } from './MediaSession.js';
import { Peek } from './Peek.js';
import { Pulses } from './Pulses.js';
import { useDismissDrag } from './useDismissDrag.js';
import { useWheelSteps } from './useWheelSteps.js';

interface GesturesProps {
  stage: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
  step(by: 1 | -1, trigger: 'swipe' | 'key'): void;
}

/** Wheel, drag beyond native scrolling, the system's media keys, the hint that one may swipe, and what is felt. Draws nothing else. */
export function Gestures({ stage, list, step }: GesturesProps) {
  useDismissDrag(stage, list);
  useWheelSteps(list, step);
  return (
    <>
      <MediaSession step={step} />
      <Peek list={list} />
      <Pulses />
    </>
  );
}
