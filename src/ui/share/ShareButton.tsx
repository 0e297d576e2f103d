import type { Video } from '../../feed/schema.js';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import * as icons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { RailButton } from '../player/RailButton.js';
import { LateChoices } from './LateChoices.js';
import { useSharing } from './useSharing.js';

/** Shares the video at its second; what there is to choose stands beside the rail. */
export function ShareButton({ video }: { video: Video }) {
  const { feed } = useShelf();
  const text = useText(playerExtrasTexts);
  const sharing = useSharing(() => ({
    title: video.title ?? feed.creators.value.get(video.creator)?.handle ?? '',
  }));
  const done = sharing.done.value;
  return (
    <>
      <RailButton
        part="share"
        icon={done ? icons.check : icons.share}
        words={done ?? text('share')}
        onClick={() => void sharing.share()}
      />
      <LateChoices sharing={sharing} />
    </>
  );
}
