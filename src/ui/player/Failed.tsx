import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as lateIcons from '../parts/lateIcons.js';
import { useLazy } from '../parts/useLazy.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';
import { loadSellingParts } from './sellingParts.js';

/** Said over the poster of a video that cannot be played; that its products can be bought is said once they can be opened. */
export function Failed({ hasProducts, isCurrent }: { hasProducts: boolean; isCurrent: boolean }) {
  const shelf = useShelf();
  const { playback, text: playerText } = usePlayer();
  const text = useText(playerExtrasTexts);
  const selling = useLazy(hasProducts && isCurrent, () => loadSellingParts(shelf));
  const sells = selling !== null && selling !== 'failed';
  const key = shelf.deps.device.online.value ? 'videoFailed' : 'offline';
  return (
    <div class="pl-failed" role={isCurrent ? 'alert' : undefined}>
      <p>{text(sells ? `${key}WithProducts` : key)}</p>
      <button type="button" class="pl-again" onClick={() => playback.togglePlay('tap')}>
        <Icon path={lateIcons.retry} sizePx={18} /> {playerText('tryAgain')}
      </button>
    </div>
  );
}
