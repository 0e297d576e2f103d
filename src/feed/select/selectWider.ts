import type { Feed, Video } from '../schema.js';
import { selectVideos, type SelectOptions } from './select.js';

/**
 * Where no video may be shown for a product: those of the same topics that are meant for no product in particular. Fetched when it is needed;
 * prefer `selectVideos` for everything else.
 */
export function selectWider(feed: Feed, options: SelectOptions): Video[] {
  const { productId, topics: named = [] } = options;
  const topicsOf = ({ topics = [], show }: Video) => [...topics, ...(show?.topics ?? [])];
  const own = feed.videos.filter(
    ({ tags = [], show }) =>
      tags.some(({ product }) => product === productId) ||
      show?.products?.includes(productId ?? ''),
  );
  const wanted = new Set([...named, ...own.flatMap(topicsOf)]);
  return selectVideos(feed, { ...options, productId: undefined, topics: [...wanted] }).filter(
    (video) => !video.show?.products && topicsOf(video).some((topic) => wanted.has(topic)),
  );
}
