import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';

/** Off, then each language in turn. Nothing where the video has no captions, or a platform's player shows its own. */
export function CaptionsButton() {
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const { captions, captionLang } = playback;
  const shown = captions.value.find((file) => file.lang === captionLang.value);
  if (captions.value.length === 0 || playback.platform.value) return null;
  return (
    <button
      type="button"
      class="pl-round"
      part="captions"
      aria-label={
        shown ? text('captionsIn', { language: shown.label ?? shown.lang }) : text('captionsNone')
      }
      aria-pressed={shown !== undefined}
      onClick={playback.cycleCaptions}
    >
      <Icon path={icons.captions} />
      {shown && captions.value.length > 1 && <span class="pl-lang">{shown.lang.slice(0, 2)}</span>}
    </button>
  );
}
