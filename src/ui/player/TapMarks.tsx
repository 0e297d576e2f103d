import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useText } from '../parts/useText.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';
import { SaveMark, type DoubleTap } from './SaveMark.js';

/** What a finger on the picture has done: that it plays fast, and where the video was saved. */
export function TapMarks({ slide, tap }: { slide: SlideSlot; tap: DoubleTap | null }) {
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const video = slide.video.value;
  return (
    <>
      {playback.isFast.value && <span class="pl-fast">{text('fast')}</span>}
      {tap && video && <SaveMark key={video.id} videoId={video.id} tap={tap} />}
    </>
  );
}
