import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import * as icons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { RailButton } from './RailButton.js';
import { useSaved } from './useSaved.js';

/** Keeps the video for later in this browser, or takes it out again: what two taps on the picture do, for keys and screen readers. */
export function SaveButton({ videoId }: { videoId: string }) {
  const text = useText(playerExtrasTexts);
  const { isSaved, save } = useSaved(videoId);
  return (
    <RailButton
      part="save"
      icon={icons.save}
      words={text(isSaved.value ? 'saved' : 'save')}
      isPressed={isSaved.value}
      onClick={() => save(!isSaved.value)}
    />
  );
}
