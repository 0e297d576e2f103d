import type { Feed, Video } from '../schema.js';
import { selectBy, type SelectOptions } from './selectBy.js';
import { createCalendar } from '../zones.js';

export type { SelectOptions };

/**
 * The videos to show, in order: those the rights and the campaign allow, most relevant first, then the pinned ones in the
 * feed's order, then by score.
 *
 * On a product's page a video with `show.products` is shown only where that list names the product. A video all of whose
 * products are sold out stands behind its equals. Pure: same input, same answer.
 */
export const selectVideos = (feed: Feed, options: SelectOptions): Video[] =>
  selectBy(createCalendar(), feed, options);
