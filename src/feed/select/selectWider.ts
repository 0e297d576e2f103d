import type { Calendar } from '../calendar.js';
import type { Feed, Video } from '../schema.js';
import { selectBy, type SelectOptions } from './selectBy.js';

/**
 * Where no video may be shown for a product: those of the same topics that are meant for no product in particular. Fetched when it is needed;
 * prefer `selectBy` for everything else.
 */
export function selectWider(calendar: Calendar, feed: Feed, options: SelectOptions): Video[] {
  const { productId, topics: named = [] } = options;
  const topicsOf = ({ topics = [], show }: Video) => [...topics, ...(show?.topics ?? [])];
  const own = feed.videos.filter(
    ({ tags = [], show }) =>
      tags.some(({ product }) => product === productId) ||
      show?.products?.includes(productId ?? ''),
  );
  const wanted = new Set([...named, ...own.flatMap(topicsOf)]);
  return selectBy(calendar, feed, { ...options, productId: undefined, topics: [...wanted] }).filter(
    (video) => !video.show?.products && topicsOf(video).some((topic) => wanted.has(topic)),
  );
}
