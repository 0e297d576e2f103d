/**
 * Snowplow: structured events, which need no schema in the merchant's registry. Its tracker makes the event's id itself, so ours stands in
 * `property`.
 */
import { omitNullish } from '../../../tools/omitNullish.js';
import { callTag } from '../callTag.js';
import { progressOf, isView } from '../progress.js';
import { snowplowName } from '../signs.js';
import type { CreatePixel, PixelEvent } from '../types.js';

const TOLD = ['card_viewed', 'product_opened', 'product_added', 'checkout_started', 'video_shared'];

export const createSnowplowPixel: CreatePixel = (page) => ({
  send(event) {
    if (!TOLD.includes(event.type) && !isView(event) && !progressOf(event)) return false;
    const { id, type, atMs, video, products, quantity } = event;
    const product = type === 'card_viewed' ? undefined : products[0];
    return callTag(page, [snowplowName(page)], 'trackStructEvent', {
      category: 'reelshelf',
      action: type,
      label: [video?.id, product?.productId].filter(Boolean).join(' / '),
      property: id,
      ...omitNullish({ value: quantity ?? valueOf(event) }),
      timestamp: { type: 'ttm', value: atMs },
    });
  },
});

const valueOf = (event: PixelEvent): number | undefined => progressOf(event)?.percent;
