import { useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { FAST_RATE } from '../../models/playback/controls.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';

/** Less than this is not seen, and is left to the line's own pace. */
const OFF_MS = 150;

/**
 * Draws a line as far as a video is. While the video plays the line goes on by itself, and what the player tells four times a second only
 * corrects it: the page draws nothing anew meanwhile.
 *
 * @param atSeconds - where a finger holds the line, or `null`.
 */
export function useGlide(
  line: RefObject<HTMLElement | null>,
  slide: SlideSlot,
  durationSeconds: number,
  atSeconds: ReadonlySignal<number | null>,
): void {
  const { device } = useShelf().deps;
  const { isFast } = usePlayer().playback;
  const glide = useSignal<Animation | null>(null);
  useLayoutEffect(() => {
    const made = line.current?.animate(
      [{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }],
      // Videos loop.
      { duration: durationSeconds * 1000, iterations: Infinity },
    );
    made?.pause();
    glide.value = made ?? null;
    return () => made?.cancel();
  }, [durationSeconds]);
  useSignalEffect(() => {
    const { positionSeconds, durationSeconds: endSeconds, phase } = slide.state.value;
    const held = atSeconds.value;
    const rate = isFast.value ? FAST_RATE : 1;
    const goes = phase === 'playing' && held === null && !device.reducedMotion.value;
    const moved = glide.value;
    if (!moved || !(endSeconds > 0)) return;
    const durationMs = endSeconds * 1000;
    // At its very end the next round begins.
    const atMs = Math.min(durationMs - 1, (held ?? positionSeconds) * 1000);
    const offMs = Math.abs((Number(moved.currentTime) % durationMs) - atMs);
    if (!goes || Math.min(offMs, durationMs - offMs) > OFF_MS) moved.currentTime = atMs;
    if (moved.playbackRate !== rate) moved.playbackRate = rate;
    if (goes) moved.play();
    else moved.pause();
  });
}
