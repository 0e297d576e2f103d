import { useShelf } from '../../models/context.js';
import { usePlayer } from './playerContext.js';

/**
 * Stands in the place of a part whose code did not come, and comes itself with the player: the line may go right after the tap. The part comes by
 * itself when the line is back.
 */
export function NotLoaded({ onRetry }: { onRetry(): void }) {
  const isOnline = useShelf().deps.device.online.value;
  const { text } = usePlayer();
  return (
    <div class="pl-lost" role="alert">
      <p>{text(isOnline ? 'productFailed' : 'offlineProduct')}</p>
      <button type="button" class="pl-again" onClick={onRetry}>
        {text('tryAgain')}
      </button>
    </div>
  );
}
