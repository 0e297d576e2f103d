/** The words for a feed that could not be loaded or of which nothing is shown. Reached through `issueText.ts`. */
import type { Notice } from '../tools/display.js';
import type { FeedLoadError } from './load.js';
import type { Feed } from './schema.js';
export declare function describeLoadError({ code, args }: FeedLoadError): Notice;
/** Why a good feed gave no card on this page, as far as the feed itself tells; the rest is dates, territory and playable sources. */
export declare function describeNothingToShow({ videos }: Feed, productId?: string): Notice;
