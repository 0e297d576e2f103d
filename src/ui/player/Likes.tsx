import type { Video } from '../../feed/schema.js';
import { useLazy } from '../parts/useLazy.js';
import { usePageExtras } from './usePageExtras.js';

/** The heart. Nothing, and nothing is fetched, where nobody keeps likes. */
export function Likes({ video }: { video: Video }) {
  const isKept = Boolean(usePageExtras()?.likes());
  const part = useLazy(isKept, () => import('../likes/LikeButton.js'));
  return part && part !== 'failed' ? <part.LikeButton video={video} /> : null;
}
