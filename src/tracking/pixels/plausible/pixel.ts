/** Plausible: custom events. Watching leaves the bounce rate as it is; it knows no id of an event, so none is given. */
import { omitNullish } from '../../../tools/omitNullish.js';
import { callTag } from '../callTag.js';
import { isView } from '../progress.js';
import type { CreatePixel, PixelEvent } from '../types.js';

export const createPlausiblePixel: CreatePixel = (page) => ({
  send(event) {
    const name = nameOf(event);
    if (!name) return false;
    const { video, products, value, currency } = event;
    return callTag(page, ['plausible'], name, {
      props: omitNullish({
        video: video?.id,
        creator: video?.creator || null,
        product: products[0]?.title ?? products[0]?.productId,
      }),
      ...(value === undefined || currency === undefined
        ? {}
        : { revenue: { amount: value, currency } }),
      ...(isView(event) ? { interactive: false } : {}),
    });
  },
});

function nameOf(event: PixelEvent): string | undefined {
  if (isView(event)) return 'Video viewed';
  return {
    product_opened: 'Product viewed',
    product_added: 'Add to cart',
    checkout_started: 'Checkout started',
  }[event.type as string];
}
