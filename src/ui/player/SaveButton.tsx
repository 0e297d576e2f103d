import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { useSaved } from './useSaved.js';

/** Keeps the video for later in this browser, or takes it out again: what two taps on the picture do, for keys and screen readers. */
export function SaveButton({ videoId }: { videoId: string }) {
  const text = useText(playerExtrasTexts);
  const { isSaved, save } = useSaved(videoId);
  return (
    <button
      type="button"
      class="pl-railButton"
      part="save"
      aria-pressed={isSaved.value}
      onClick={() => save(!isSaved.value)}
    >
      <span class="pl-round">
        <Icon path={icons.save} isFilled={isSaved.value} />
      </span>
      <span class="pl-railWords">{text(isSaved.value ? 'saved' : 'save')}</span>
    </button>
  );
}
