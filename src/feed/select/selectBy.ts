import { hash32 } from '../../tools/ids.js';
import { isOpen, type Calendar } from '../calendar.js';
import type { Feed, Product, Video, VideoSource } from '../schema.js';
import { scoreVideos } from './score.js';
import { isSoldOut } from '../product/stock.js';

export interface SelectOptions {
  nowMs: number;
  /** Where the videos will be shown; the rights must cover it. */
  channel: 'onsite' | 'email' | 'ads';
  /** Settles ties, and only ties: the same seed gives the same order. */
  seed: string | number;
  /** Feed id of the product the page is about. */
  productId?: string | undefined;
  /** Two-letter country of the shopper, where known. */
  territory?: string | undefined;
  /** What the page is about, in the feed's own words. */
  topics?: readonly string[] | undefined;
  /** Leaves out videos none of whose sources this place can play. */
  canPlay?: ((source: VideoSource) => boolean) | undefined;
}

/** Scores closer than this are a tie. */
const JITTER = 0.02;

/** `selectVideos`, by a calendar that the page may have to fetch: see `calendarFor.ts`. */
export function selectBy(calendar: Calendar, feed: Feed, options: SelectOptions): Video[] {
  const { nowMs, productId, seed, canPlay } = options;
  const products = new Map(feed.products.map((product) => [product.id, product]));
  const videos = feed.videos
    .map((video) => withOpenTags(video, calendar, nowMs))
    .filter(
      (video) =>
        mayShow(video, options, calendar) &&
        (productId === undefined ||
          !video.show?.products ||
          video.show.products.includes(productId)) &&
        (!canPlay || video.sources.some(canPlay)),
    );
  const scores = scoreVideos(videos, calendar, nowMs);
  return videos
    .map((video, index) => ({
      video,
      tier: tierOf(video, options, products),
      score: (scores[index] ?? 0) + (hash32(`${seed} ${video.id}`) / 2 ** 32) * JITTER,
    }))
    .sort((a, b) => b.tier - a.tier || b.score - a.score)
    .map(({ video }) => video);
}

/** Without the tags whose time it is not. */
function withOpenTags(video: Video, calendar: Calendar, nowMs: number): Video {
  if (!video.tags?.some(({ show }) => show)) return video;
  const tags = video.tags.filter(({ show }) => !show || isOpen(calendar, show, nowMs));
  return tags.length === video.tags.length ? video : { ...video, tags };
}

/** Rights and campaign window. What is not known for sure to be allowed is not shown. */
function mayShow(
  { rights, show = {} }: Video,
  { nowMs, channel, territory }: SelectOptions,
  calendar: Calendar,
): boolean {
  const { status, expiresAt, channels, territories } = rights;
  if (status !== 'owned' && status !== 'licensed') return false;
  // A licence that names a day ends as that day begins.
  if (expiresAt !== undefined && !(calendar.toMs(expiresAt, show.timeZone, 'start') > nowMs))
    return false;
  if (channels && !channels.includes(channel)) return false;
  if (territories && territory && !territories.includes(territory.toUpperCase())) return false;
  return isOpen(calendar, show, nowMs);
}

/** What no score outweighs: pinned first, then the more relevant, then what can be bought. */
export const tierOf = (
  video: Video,
  options: Pick<SelectOptions, 'productId' | 'topics'>,
  products: ReadonlyMap<string, Product>,
): number =>
  (video.pinned ? 8 : 0) + 2 * relevanceOf(video, options) + (hasStock(video, products) ? 1 : 0);

/** 3 tagged with the page's product, 2 meant for its page, 1 shares a topic with it, 0 the rest. */
function relevanceOf(
  { tags = [], show = {}, topics = [] }: Video,
  { productId, topics: wanted = [] }: Pick<SelectOptions, 'productId' | 'topics'>,
): number {
  if (productId !== undefined && tags.some(({ product }) => product === productId)) return 3;
  if (productId !== undefined && show.products?.includes(productId)) return 2;
  return wanted.some((topic) => topics.includes(topic) || show.topics?.includes(topic)) ? 1 : 0;
}

function hasStock({ tags = [] }: Video, products: ReadonlyMap<string, Product>): boolean {
  return (
    tags.length === 0 ||
    tags.some((tag) => {
      const product = products.get(tag.product);
      return !product || !isSoldOut(product);
    })
  );
}
