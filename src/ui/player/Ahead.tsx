import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { usePlayer } from './playerContext.js';
import { loadSellingParts } from './sellingParts.js';

/** Fetches what sells once a video plays, so that a product opens even when the line goes. Draws nothing. */
export function Ahead() {
  const shelf = useShelf();
  const hasFrame = usePlayer().playback.current.value.hasFrame.value;
  useLazy(hasFrame && !shelf.deps.device.saveData.value, () => loadSellingParts(shelf));
  return null;
}
