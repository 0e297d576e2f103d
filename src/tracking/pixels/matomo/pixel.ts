/**
 * Matomo: its queue takes calls before and after it has loaded. Adds are events, not `trackEcommerceCartUpdate`, which says what the whole
 * cart is worth and would overwrite what the shop's own tag has said of it. It knows no id of an event.
 */
import { callTag } from '../callTag.js';
import { progressOf } from '../progress.js';
import type { CreatePixel, PixelEvent } from '../types.js';

export const createMatomoPixel: CreatePixel = (page) => ({
  send(event) {
    const said = toMatomo(event);
    return said !== null && callTag(page, ['_paq', 'push'], ['trackEvent', ...said]);
  },
});

type Said = [category: string, action: string, name: string, value?: number];

function toMatomo(event: PixelEvent): Said | null {
  const { type, video, products, value } = event;
  const progress = progressOf(event);
  if (progress) {
    const action = { started: 'play', playing: 'progress', completed: 'complete' }[progress.step];
    const seconds = ((video?.durationSeconds ?? 0) * progress.percent) / 100;
    return ['Video', action, video?.title ?? video?.id ?? '', Math.round(seconds)];
  }
  const action = {
    product_opened: 'view product',
    product_added: 'add to cart',
    checkout_started: 'checkout',
  }[type as string];
  if (!action) return null;
  const name = products[0]?.title ?? products[0]?.productId ?? video?.title ?? video?.id ?? '';
  return value === undefined ? ['Shop', action, name] : ['Shop', action, name, value];
}
