import { useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { useLazy } from '../parts/useLazy.js';
import type { SlideSlot } from '../player/playerContext.js';

/** Over a video that is shown live or will be: fetched for such a one, and stays until the shopper goes on, also past its end. */
export function LivePlace({ slide, video }: { slide: SlideSlot; video: Video }) {
  const first = useRef(video);
  const { live } = first.current;
  const isWanted = live !== undefined && live.state !== 'ended';
  const part = useLazy(isWanted, () => import('./LiveLayer.js'));
  return live && part && part !== 'failed' ? (
    <part.LiveLayer slide={slide} video={{ ...first.current, live }} />
  ) : null;
}
