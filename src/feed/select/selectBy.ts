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
  const tierOf = rankTiers(feed, videos, options);
  const scores = scoreVideos(videos, calendar, nowMs);
  return videos
    .map((video, index) => ({
      video,
      tier: tierOf(video),
      // Pinned videos are a tier of their own, in the feed's order.
      score: video.pinned
        ? 0
        : (scores[index] ?? 0) + (hash32(`${seed} ${video.id}`) / 2 ** 32) * JITTER,
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

/**
 * What no score outweighs: the more relevant first, then what can be bought, then what is pinned.
 *
 * @param videos - those that may be shown.
 */
export function rankTiers(
  feed: Feed,
  videos: readonly Video[],
  options: Pick<SelectOptions, 'productId' | 'topics'>,
): (video: Video) => number {
  const { productId } = options;
  const products = new Map(feed.products.map((product) => [product.id, product]));
  const about = { productId, topics: topicsOfPage(feed, videos, options) };
  return (video) =>
    4 * relevanceOf(video, about) + (hasStock(video, products) ? 2 : 0) + (video.pinned ? 1 : 0);
}

/** In the page's own words; where none of the product's own videos may be shown, also in those of these videos, so that what is nearest to them comes first. */
function topicsOfPage(
  feed: Feed,
  shown: readonly Video[],
  { productId, topics = [] }: Pick<SelectOptions, 'productId' | 'topics'>,
): readonly string[] {
  const isOwn = (video: Video) => relevanceOf(video, { productId }) > 1;
  return productId === undefined || shown.some(isOwn)
    ? topics
    : [
        ...topics,
        ...feed.videos.filter(isOwn).flatMap((own) => [own.topics, own.show?.topics].flat()),
      ].filter((topic) => topic !== undefined);
}

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
