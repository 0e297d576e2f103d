import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useText } from '../parts/useText.js';
import { usePageExtras } from './usePageExtras.js';
import { usePlayer } from './playerContext.js';

/** Whether the video is among those that the shopper has saved, and what changes that; it is said to screen readers. */
export function useSaved(videoId: string): {
  /** The store is there. */
  isReady: boolean;
  isSaved: Signal<boolean>;
  save(next: boolean): void;
} {
  const saved = usePageExtras()?.saved;
  const { announce, saves, playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const isSaved = useSignal(false);
  // Read anew when any part of the player has saved or taken back something.
  useEffect(() => {
    isSaved.value = saved?.has(videoId) ?? false;
  }, [videoId, saves.value, saved]);
  const save = (next: boolean) => {
    if (!saved || next === saved.has(videoId)) return;
    saved.set(videoId, next);
    saves.value++;
    playback.record('video_saved', { saved: next });
    announce(text(next ? 'savedNow' : 'unsavedNow'));
  };
  return { isReady: saved !== undefined, isSaved, save };
}
