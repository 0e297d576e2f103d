/**
 * Shopify's customer events: every event of the catalogue under its own name, for the pixels that the merchant has subscribed to it.
 * Shopify asks for each of them what the shopper permits.
 */
import { omitNullish } from '../../../tools/omitNullish.js';
import { callTag } from '../callTag.js';
import type { CreatePixel } from '../types.js';

export const createShopifyPixel: CreatePixel = (page) => ({
  send({ id, type, atMs, props, position, video, products, list }) {
    return callTag(
      page,
      ['Shopify', 'analytics', 'publish'],
      `reelshelf:${type}`,
      omitNullish({
        id,
        at: new Date(atMs).toISOString(),
        shelf: list.id,
        video: video?.id,
        creator: video?.creator || null,
        products: products.map((product) => product.id),
        position,
        props,
      }),
    );
  },
});
