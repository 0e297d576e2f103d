/** Segment's calls, as Segment, RudderStack and Jitsu take them, and PostHog with its own name for the same. */
import { omitNullish } from '../../../tools/omitNullish.js';
import { callTag } from '../callTag.js';
import { segmentName } from './names.js';
import { progressOf } from '../progress.js';
import type { CreatePixel, PixelEvent, PixelProduct } from '../types.js';

const createPixel =
  (path: readonly string[], toOptions: (event: PixelEvent) => object): CreatePixel =>
  (page) => ({
    send: (event) =>
      isWanted(event) && callTag(page, path, nameOf(event), toProperties(event), toOptions(event)),
  });

export const createSegmentPixel = createPixel(['analytics', 'track'], ({ id, atMs }) => ({
  messageId: id,
  timestamp: new Date(atMs),
}));
export const createJitsuPixel = createPixel(['jitsu', 'track'], ({ id, atMs }) => ({
  messageId: id,
  timestamp: new Date(atMs),
}));
/** It makes message ids of its own; the event's goes along in the context, and as everywhere in `event_id`. */
export const createRudderStackPixel = createPixel(['rudderanalytics', 'track'], ({ id, atMs }) => ({
  messageId: id,
  originalTimestamp: new Date(atMs).toISOString(),
}));
export const createPostHogPixel = createPixel(['posthog', 'capture'], ({ id, atMs }) => ({
  uuid: id,
  timestamp: new Date(atMs),
}));

/** A card is a list of products where these are known; without them it is a card. */
const nameOf = (event: PixelEvent): string =>
  event.type === 'card_viewed' ? 'Product List Viewed' : segmentName(event);

/** What is not of shopping or playing stays with the endpoint. */
const isWanted = (event: PixelEvent): boolean =>
  ['product_opened', 'product_added', 'checkout_started'].includes(event.type) ||
  (event.type === 'card_viewed' && event.products.length > 0) ||
  progressOf(event) !== null;

function toProperties(event: PixelEvent): object {
  const { id, type, list, position, products, quantity, value, currency, video } = event;
  const shared = omitNullish({
    event_id: id,
    list_id: list.id,
    video_id: video?.id,
    video_creator: video?.creator || null,
  });
  const progress = progressOf(event);
  const seconds = video?.durationSeconds;
  const [product] = products;
  if (progress)
    return omitNullish({
      ...shared,
      asset_id: video?.id,
      title: video?.title,
      publisher: video?.creator || null,
      position: seconds === undefined ? null : Math.round((seconds * progress.percent) / 100),
      total_length: seconds,
      video_player: 'reelshelf',
      livestream: false,
    });
  if (type === 'card_viewed')
    return {
      ...shared,
      products: products.map((each) => omitNullish({ ...toProduct(each), position })),
    };
  if (!product) return shared;
  return omitNullish({
    ...shared,
    ...toProduct(product),
    position,
    quantity,
    value: value ?? null,
    currency: currency ?? product.currency,
  });
}

const toProduct = ({ productId, sku, title, variant, price }: PixelProduct): object =>
  omitNullish({ product_id: productId, sku, name: title, variant, price });
