/** Meta's pixel: standard events with the ids of the merchant's catalogue, and the event's id fourth, where its de-duplication looks for it. */
import { omitNullish } from '../../../tools/omitNullish.js';
import { callTag } from '../callTag.js';
import { isView } from '../progress.js';
import type { CreatePixel, PixelEvent } from '../types.js';

export const createMetaPixel: CreatePixel = (page) => ({
  send(event) {
    const said = toMeta(event);
    return said !== null && callTag(page, ['fbq'], ...said, { eventID: event.id });
  },
});

function toMeta(event: PixelEvent): [command: string, name: string, params: object] | null {
  const [product] = event.products;
  const { video, quantity = 1 } = event;
  if (isView(event))
    return [
      'trackCustom',
      'VideoView',
      omitNullish({
        video_id: video?.id,
        video_title: video?.title,
        video_creator: video?.creator || null,
      }),
    ];
  if (event.type === 'checkout_started') return ['track', 'InitiateCheckout', {}];
  const name = { product_opened: 'ViewContent', product_added: 'AddToCart' }[event.type as string];
  if (!name || !product) return null;
  const isAdd = event.type === 'product_added';
  const value = isAdd ? event.value : product.price;
  const currency = isAdd ? event.currency : product.currency;
  return [
    'track',
    name,
    omitNullish({
      content_ids: [product.id],
      content_type: product.kind,
      content_name: product.title,
      contents: [omitNullish({ id: product.id, quantity, item_price: product.price })],
      ...(value === undefined || currency === undefined ? {} : { value, currency }),
    }),
  ];
}
