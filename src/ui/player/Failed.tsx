import { Icon } from '../parts/Icon.js';
import { usePlayer } from './playerContext.js';
import { useExtrasText } from './useExtrasText.js';

/** Said over the poster of a video that cannot be played; what is in it can still be bought. */
export function Failed({ hasProducts, isCurrent }: { hasProducts: boolean; isCurrent: boolean }) {
  const { playback } = usePlayer();
  const text = useExtrasText();
  return (
    <div class="pl-failed" role={isCurrent ? 'alert' : undefined}>
      <p>{text(hasProducts ? 'failedWithProducts' : 'failed')}</p>
      <button type="button" class="pl-again" onClick={() => playback.togglePlay('tap')}>
        <Icon name="retry" sizePx={18} /> {text('tryAgain')}
      </button>
    </div>
  );
}
