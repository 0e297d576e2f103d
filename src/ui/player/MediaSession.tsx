import { useSignalEffect } from '@preact/signals';
import type { PageExtras } from '../../models/context.js';
import { useShelf } from '../../models/context.js';
import { usePlayer } from './playerContext.js';
import { usePageExtras } from './usePageExtras.js';

const SEEK_SECONDS = 5;

interface MediaSessionProps {
  step(by: 1 | -1, trigger: 'key'): void;
}

/** The media keys of keyboards, headsets and lock screens, for the video that is watched. Draws nothing. */
export function MediaSession({ step }: MediaSessionProps) {
  const page = usePageExtras();
  return page && <Keys page={page} step={step} />;
}

function Keys({ page, step }: MediaSessionProps & { page: PageExtras }) {
  const { feed, player } = useShelf();
  const { playback } = usePlayer();
  useSignalEffect(() => {
    const video = player.video.value;
    const canSeek = playback.current.value.capabilities.value?.seek;
    if (!video || !player.isOpen.value) return;
    const artist = feed.creators.value.get(video.creator)?.handle ?? '';
    const toggle = (plays: boolean) => () => {
      if (playback.wanted.peek() !== plays) playback.togglePlay('key');
    };
    const seeking = {
      seekto: (seconds = 0) => playback.seek(seconds),
      seekforward: (seconds = SEEK_SECONDS) => playback.seekBy(seconds),
      seekbackward: (seconds = SEEK_SECONDS) => playback.seekBy(-seconds),
    };
    return page.takeMediaKeys(
      { title: video.title ?? artist, artist, artwork: video.poster?.src },
      {
        play: toggle(true),
        pause: toggle(false),
        nexttrack: () => step(1, 'key'),
        previoustrack: () => step(-1, 'key'),
        ...(canSeek ? seeking : {}),
      },
    );
  });
  return null;
}
