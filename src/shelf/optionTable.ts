/**
 * What is known of each option beside how it is read: what it takes, in words, for notices and the README, and what a change of it touches.
 * Comes late, with a notice or a change.
 */
import { pixelNames } from '../tracking/pixels/pixelNames.js';
import { choices, type OptionName } from './options.js';

/**
 * What a changed option touches; nothing else of a running shelf is touched, and an open player stays open while its video is shown.
 *
 * - `feed`: fetched again, then as `videos`. What is shown stays until the new feed is there.
 * - `videos`: chosen again from the feed that is there, and drawn in the layout that is wanted now.
 * - `words`: drawn again with other words, figures or movement.
 * - `measuring`: what waits is sent to where it was bound, then consent is asked and events go by the new setting.
 * - `cart`: the cart's adapter is found anew; an add that is on its way is reported when its answer comes.
 * - `later`: read when it is needed next.
 */
export type Touch = 'feed' | 'videos' | 'words' | 'measuring' | 'cart' | 'later';

const list = (names: readonly string[]) => names.join(', ');

export const optionTable: Record<OptionName, { takes: string; touches: Touch }> = {
  feed: {
    takes:
      'an address, #id of a script of type application/json, a feed, a promise of one, or a function that answers one',
    touches: 'feed',
  },
  product: { takes: 'text', touches: 'videos' },
  endpoint: {
    takes: 'an https address, or a path from the root of this site',
    touches: 'measuring',
  },
  comments: {
    takes: 'an https address, or a path from the root of this site',
    touches: 'later',
  },
  likes: {
    takes: 'an https address, or a path from the root of this site',
    touches: 'later',
  },
  endpointFormat: { takes: list(choices.endpointFormat), touches: 'measuring' },
  pixels: {
    takes: `auto, off, or a list of ${list(pixelNames)}, each alone or with :views or :all`,
    touches: 'measuring',
  },
  key: { takes: 'text', touches: 'measuring' },
  layout: { takes: list(choices.layout), touches: 'videos' },
  heading: { takes: 'text', touches: 'words' },
  line: { takes: 'text', touches: 'words' },
  shelf: { takes: 'text', touches: 'later' },
  topics: { takes: 'a list of words, as text with commas between', touches: 'videos' },
  territory: { takes: 'a country such as DE', touches: 'videos' },
  creator: { takes: 'the id or handle of a creator of the feed', touches: 'videos' },
  limit: { takes: 'a number from 1 to 2000', touches: 'videos' },
  ranking: { takes: list(choices.ranking), touches: 'later' },
  show: { takes: list(choices.show), touches: 'videos' },
  watchPages: {
    takes: 'an https address, or a path from the root of this site',
    touches: 'later',
  },
  fallback: { takes: 'a CSS selector such as #more', touches: 'videos' },
  previews: { takes: list(choices.previews), touches: 'words' },
  embeds: { takes: list(choices.embeds), touches: 'later' },
  cart: {
    takes: `${list(choices.cart)}, an adapter, or what reelshelf/cart/<platform> makes`,
    touches: 'cart',
  },
  cartSettings: {
    takes: 'an object, in markup JSON or #id of a script of type application/json',
    touches: 'cart',
  },
  consent: { takes: `${list(choices.consent)}, or a function`, touches: 'measuring' },
  holdout: { takes: 'a number from 0 to 0.5', touches: 'videos' },
  locale: { takes: 'a tag such as de-DE', touches: 'words' },
  currency: { takes: 'a code such as EUR', touches: 'later' },
  texts: {
    takes: 'an object of texts by key, in markup JSON or #id of a script of type application/json',
    touches: 'words',
  },
};
