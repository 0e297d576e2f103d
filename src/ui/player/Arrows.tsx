import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as lateIcons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';

/** Up and down for those who do not swipe: in sight beside the video with a mouse, else in reach of keys and screen readers. */
export function Arrows({ step }: { step(by: 1 | -1, trigger: 'tap'): void }) {
  const { deps, feed, player } = useShelf();
  const text = useText(playerExtrasTexts);
  const platform = usePlayer().playback.platform.value;
  const index = player.index.value;
  const count = feed.videos.value.length;
  if (count < 2) return null;
  return (
    <div
      class="pl-arrows"
      data-embed={platform !== undefined}
      data-shown={deps.device.finePointer.value}
    >
      <button
        type="button"
        class="pl-round pl-arrow"
        aria-label={text('previousVideo')}
        aria-disabled={index === 0}
        onClick={() => step(-1, 'tap')}
      >
        <Icon path={lateIcons.up} />
      </button>
      <button
        type="button"
        class="pl-round pl-arrow"
        aria-label={text('nextVideo')}
        aria-disabled={index === count - 1}
        onClick={() => step(1, 'tap')}
      >
        <Icon path={lateIcons.down} />
      </button>
    </div>
  );
}
