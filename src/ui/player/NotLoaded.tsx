import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as lateIcons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';

/** Stands in the place of a part whose code did not come. It comes by itself when the line is back. */
export function NotLoaded({ onRetry }: { onRetry(): void }) {
  const isOnline = useShelf().deps.device.online.value;
  const text = useText(playerExtrasTexts);
  return (
    <div class="pl-lost" role="alert">
      <p>{text(isOnline ? 'productFailed' : 'offlineProduct')}</p>
      <button type="button" class="pl-again" onClick={onRetry}>
        <Icon path={lateIcons.retry} sizePx={18} /> {text('tryAgain')}
      </button>
    </div>
  );
}
