import type { OptionName } from './options.js';

/**
 * What a changed option touches; nothing else of a running shelf is touched, and an open player stays open while its video is shown.
 *
 * - `feed`: fetched again, then as `videos`. What is shown stays until the new feed is there.
 * - `videos`: chosen again from the feed that is there, and drawn in the layout that is wanted now.
 * - `words`: drawn again with other words, figures or movement.
 * - `measuring`: what waits is sent to where it was bound, then consent is asked and events go by the new setting.
 * - `cart`: the cart's adapter is found anew; an add that is on its way is told when its answer comes.
 * - `later`: read when it is needed next.
 */
export type Touch = 'feed' | 'videos' | 'words' | 'measuring' | 'cart' | 'later';

export const optionTouches: Record<OptionName, Touch> = {
  feed: 'feed',
  product: 'videos',
  creator: 'videos',
  topics: 'videos',
  territory: 'videos',
  limit: 'videos',
  fallback: 'videos',
  holdout: 'videos',
  heading: 'words',
  line: 'words',
  layout: 'videos',
  previews: 'words',
  locale: 'words',
  texts: 'words',
  endpoint: 'measuring',
  key: 'measuring',
  consent: 'measuring',
  endpointFormat: 'measuring',
  pixels: 'measuring',
  cart: 'cart',
  cartSettings: 'cart',
  shelf: 'later',
  currency: 'later',
};
