import type { Video } from '../../feed/schema.js';
import { useLazy } from '../parts/useLazy.js';

/** On the card of a video that is shown live: its words and clock come for the first of them. */
export function LiveLabel(props: { video: Video }) {
  const part = useLazy(true, () => import('../live/CardLabel.js'));
  return part && part !== 'failed' ? <part.CardLabel {...props} /> : null;
}
