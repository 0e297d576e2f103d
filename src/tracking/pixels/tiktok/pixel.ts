/** TikTok's pixel: standard events, with the event's id third. */
import { omitNullish } from '../../../tools/omitNullish.js';
import { callTag } from '../callTag.js';
import { tiktokName } from '../signs.js';
import type { CreatePixel, PixelEvent } from '../types.js';

export const createTikTokPixel: CreatePixel = (page) => ({
  send(event) {
    const name = {
      product_opened: 'ViewContent',
      product_added: 'AddToCart',
      checkout_started: 'InitiateCheckout',
    }[event.type as string];
    const path = [tiktokName(page), 'track'];
    return name !== undefined && callTag(page, path, name, toParams(event), { event_id: event.id });
  },
});

function toParams(event: PixelEvent): object {
  const [product] = event.products;
  if (!product) return {};
  const { quantity = 1 } = event;
  const isAdd = event.type === 'product_added';
  const value = isAdd ? event.value : product.price;
  const currency = isAdd ? event.currency : product.currency;
  return {
    contents: [
      omitNullish({
        content_id: product.id,
        content_type: product.kind,
        content_name: product.title,
        quantity,
        price: product.price,
      }),
    ],
    ...(value === undefined || currency === undefined ? {} : { value, currency }),
  };
}
