import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import * as icons from '../parts/icons.js';
import { Icon } from '../parts/Icon.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';

/** Over the merchant's own poster, before anything of a platform is fetched: what will be, and the button that lets it. */
export function AskFrame({ platform }: { platform: string }) {
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  return (
    <div class="pl-ask">
      <button
        type="button"
        class="pl-again"
        part="play"
        onClick={() => playback.allowFrames(platform)}
      >
        <Icon path={icons.play} sizePx={18} /> {text('playFrame', { platform })}
      </button>
      <p>{text('playFrameMeans', { platform })}</p>
    </div>
  );
}
