import type { VideoSource } from '../feed/schema.js';
import type { ShelfDeps } from '../models/context.js';

/**
 * Fetches the player's code, and what it does to the page. Called ahead of a tap too, so that the tap finds it there; the browser keeps one copy.
 *
 * @param sources - of a video that will be watched first: the code that plays it comes beside the player's, and not after it.
 */
export async function loadPlayer(
  deps: Pick<ShelfDeps, 'loadPage' | 'loadSource' | 'screen'>,
  sources?: readonly VideoSource[],
) {
  // The slide asks again, and shows a failure.
  if (sources) Promise.resolve(deps.loadSource(sources)).catch(() => {});
  const [player] = await Promise.all([import('./player/PlayerScreen.js'), deps.loadPage?.()]);
  return (deps.screen = player.PlayerScreen);
}
