import { useComputed, useSignalEffect } from '@preact/signals';
import type { PageExtras } from '../../models/context.js';
import { useShelf } from '../../models/context.js';
import { usePlayer } from './playerContext.js';
import { usePageExtras } from './usePageExtras.js';

const SEEK_SECONDS = 5;
/** Whoever swipes on has done so by then; the system's picture is not worth a frame of a swipe. */
const STAY_MS = 1000;

interface MediaSessionProps {
  step(by: 1 | -1, trigger: 'key'): void;
}

/** The media keys of keyboards, headsets and lock screens, for the video that is watched. Draws nothing. */
export function MediaSession({ step }: MediaSessionProps) {
  const page = usePageExtras();
  return page && <Keys page={page} step={step} />;
}

function Keys({ page, step }: MediaSessionProps & { page: PageExtras }) {
  const { deps, feed, player } = useShelf();
  const { playback } = usePlayer();
  const canSeek = useComputed(() => playback.current.value.capabilities.value?.seek);
  useSignalEffect(() => {
    if (!player.isOpen.value) return;
    const toggle = (plays: boolean) => () => {
      if (playback.wanted.peek() !== plays) playback.togglePlay('key');
    };
    const seeking = {
      seekto: (seconds = 0) => playback.seek(seconds),
      seekforward: (seconds = SEEK_SECONDS) => playback.seekBy(seconds),
      seekbackward: (seconds = SEEK_SECONDS) => playback.seekBy(-seconds),
    };
    return page.takeMediaKeys({
      play: toggle(true),
      pause: toggle(false),
      nexttrack: () => step(1, 'key'),
      previoustrack: () => step(-1, 'key'),
      ...(canSeek.value ? seeking : {}),
    });
  });
  useSignalEffect(() => {
    const video = player.video.value;
    if (!video || !player.isOpen.value) return;
    const artist = feed.creators.value.get(video.creator)?.handle ?? '';
    let takeBack = () => {};
    const stop = deps.env.setTimer(() => {
      takeBack = page.tellWhatPlays({
        title: video.title ?? artist,
        artist,
        artwork: video.poster?.src,
      });
    }, STAY_MS);
    return () => {
      stop();
      takeBack();
    };
  });
  return null;
}
