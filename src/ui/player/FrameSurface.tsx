import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { useText } from '../parts/useText.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';

interface FrameSurfaceProps {
  slide: SlideSlot;
  platform: string;
  isWaiting: boolean;
}

/**
 * Over the merchant's own poster, before anything of a platform is fetched: what will be, and the button that lets it. Over the platform's
 * player, nothing.
 */
export function FrameSurface({ slide, platform, isWaiting }: FrameSurfaceProps) {
  const { player } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  if (slide.hasFrame.value) return null;
  if (slide.phase.value !== 'asking') return isWaiting ? <span class="pl-wait" /> : null;
  return (
    <div class="pl-ask">
      <button
        type="button"
        class="pl-again"
        part="play"
        onClick={() => {
          player.allowFrames(platform);
          playback.togglePlay('tap');
        }}
      >
        <Icon path={icons.play} sizePx={18} isFilled /> {text('playFrame', { platform })}
      </button>
      <p>{text('playFrameMeans', { platform })}</p>
    </div>
  );
}
