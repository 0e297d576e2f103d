/** GA4's recommended events, by `gtag` where a property was set up with it, else into Tag Manager's list. */
import { omitNullish } from '../../../tools/omitNullish.js';
import { callTag } from '../callTag.js';
import { layerName } from '../signs.js';
import type { CreatePixel, PixelEvent, PixelProduct } from '../types.js';
import { progressOf } from '../progress.js';

interface GoogleEvent {
  name: string;
  /** Of this event: amounts and items, for Tag Manager under `ecommerce`. */
  ecommerce?: object;
  /** Of the video, beside it. */
  params: object;
}

export const createGa4Pixel: CreatePixel = (page) => ({
  send: (event) =>
    toGoogleEvents(event)
      .map(({ name, ecommerce, params }) =>
        callTag(page, ['gtag'], 'event', name, { ...ecommerce, ...params }),
      )
      .some(Boolean),
});

export const createGtmPixel: CreatePixel = (page) => ({
  send(event) {
    const push = (entry: object) => callTag(page, [layerName(page), 'push'], entry);
    return toGoogleEvents(event)
      .map(({ name, ecommerce, params }) => {
        // Tag Manager joins what it is given; what an earlier event left there is not this one's.
        if (ecommerce) push({ ecommerce: null });
        return push({ event: name, ...(ecommerce ? { ecommerce } : {}), ...params });
      })
      .some(Boolean);
  },
});

function toGoogleEvents(event: PixelEvent): GoogleEvent[] {
  const { id, type, list, products, props, video, value, currency } = event;
  const params = omitNullish({
    event_id: id,
    video_id: video?.id,
    video_creator: video?.creator || null,
  });
  const inList = { item_list_id: list.id, item_list_name: list.name };
  const items = products.map((product) => toItem(event, product));
  const [first] = products;
  switch (type) {
    case 'card_viewed':
      return items.length > 0
        ? [{ name: 'view_item_list', ecommerce: { ...inList, items }, params }]
        : [];
    case 'product_opened':
      return [
        { name: 'select_item', ecommerce: { ...inList, items }, params },
        {
          name: 'view_item',
          ecommerce: { ...priced(first?.price, first?.currency), items },
          params,
        },
      ];
    case 'product_added':
      return [{ name: 'add_to_cart', ecommerce: { ...priced(value, currency), items }, params }];
    case 'checkout_started':
      return [{ name: 'begin_checkout', ecommerce: {}, params }];
    case 'video_shared':
      return [
        {
          name: 'share',
          params: { ...params, method: props['method'], content_type: 'video', item_id: video?.id },
        },
      ];
    default: {
      const progress = progressOf(event);
      if (!progress) return [];
      const name = {
        started: 'video_start',
        playing: 'video_progress',
        completed: 'video_complete',
      }[progress.step];
      return [{ name, params: { ...params, ...toVideo(event, progress.percent) } }];
    }
  }
}

/** A value without its currency would be taken for nothing. */
const priced = (value?: number, currency?: string): object =>
  value === undefined || currency === undefined ? {} : { currency, value };

const toItem = ({ list, position, quantity }: PixelEvent, product: PixelProduct): object =>
  omitNullish({
    item_id: product.productId,
    item_name: product.title,
    item_variant: product.variant,
    price: product.price,
    quantity: quantity ?? 1,
    index: position,
    item_list_id: list.id,
    item_list_name: list.name,
  });

/** A provider and an id of our own, so that nobody takes it for a video that Google's own tag has counted. */
function toVideo({ video }: PixelEvent, percent: number): object {
  const seconds = video?.durationSeconds;
  return omitNullish({
    video_provider: 'reelshelf',
    video_title: video?.title ?? video?.id,
    video_url: video?.url,
    video_duration: seconds,
    video_current_time: seconds === undefined ? null : Math.round((seconds * percent) / 100),
    video_percent: percent,
    visible: true,
  });
}
