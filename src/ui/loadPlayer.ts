import type { VideoSource } from '../feed/schema.js';
import type { ShelfDeps } from '../models/context.js';
import { adoptOnce } from './parts/useStyles.js';

/**
 * Fetches the player's code, and what it does to the page. Called ahead of a tap too, so that the tap finds it there; the browser keeps one copy.
 *
 * @param sources - of a video that will be watched first: the code that plays it comes beside the player's, and not after it.
 */
export async function loadPlayer(
  deps: Pick<ShelfDeps, 'host' | 'loadPage' | 'loadSource' | 'screen'>,
  sources?: readonly VideoSource[],
) {
  // The slide asks again, and shows a failure.
  if (sources) Promise.resolve(deps.loadSource(sources)).catch(() => {});
  const [player] = await Promise.all([import('./player/PlayerScreen.js'), deps.loadPage?.()]);
  // The shelf is styled anew for every sheet that comes: before a tap nobody waits for that.
  adoptOnce(deps.host.shadowRoot, player.playerStyles);
  return (deps.screen = player.PlayerScreen);
}
