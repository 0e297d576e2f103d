import { useComputed } from '@preact/signals';
import { useShelf } from '../../models/context.js';

/** What a card is told that stands for all videos of the shelf: it shows the first, and the player goes on to the others. */
export function useOnly() {
  const { feed } = useShelf();
  return useComputed(() => {
    const [video] = feed.videos.value;
    const last = feed.videos.value.length - 1;
    return video && { video, last, position: 0, count: 1, isTabStop: true };
  }).value;
}
