import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Playback {
  seconds: number;
  duration: number;
  isPlaying: boolean;
  seek(seconds: number): void;
  pause(): void;
  toggle(): void;
}

/** Where the video is, as the element itself says. */
export function usePlayback(player: RefObject<HTMLVideoElement | null>, length: number): Playback {
  const [seconds, setSeconds] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const [duration, setDuration] = useState(length);
  useEffect(() => {
    const element = player.current;
    if (!element) return undefined;
    let frame = 0;
    const read = () => setSeconds(element.currentTime);
    // The element tells its time four times a second, which is too rare for a line that moves.
    const follow = () => {
      read();
      frame = element.paused ? 0 : requestAnimationFrame(follow);
    };
    const state = () => {
      setPlaying(!element.paused);
      cancelAnimationFrame(frame);
      follow();
    };
    const measure = () => {
      if (Number.isFinite(element.duration)) setDuration(element.duration);
    };
    const listeners = [
      ['play', state],
      ['pause', state],
      ['seeked', read],
      ['seeking', read],
      ['loadedmetadata', measure],
      ['durationchange', measure],
    ] as const;
    for (const [type, listener] of listeners) element.addEventListener(type, listener);
    measure();
    return () => {
      cancelAnimationFrame(frame);
      for (const [type, listener] of listeners) element.removeEventListener(type, listener);
    };
  }, [player]);
  return {
    seconds,
    isPlaying,
    duration,
    seek(to: number) {
      const element = player.current;
      if (element) element.currentTime = to;
      setSeconds(to);
    },
    pause: () => player.current?.pause(),
    toggle() {
      const element = player.current;
      if (!element) return;
      if (element.paused) void element.play().catch(() => {});
      else element.pause();
    },
  };
}
