import type { EventType } from './catalog.js';

/** When exactly each event happens, after the MRC viewability guidelines. */
export const meanings: Readonly<Record<EventType, string>> = {
  shelf_loaded: 'The shelf was rendered with at least one card.',
  shelf_viewed:
    'At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view.',
  card_viewed:
    'At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.',
  video_started:
    'First picture-moving moment of a slide or a preview; `trigger` says what caused it.',
  video_viewed: 'The view: 2 seconds of continuous playback with at least 50 % visible (MRC).',
  video_engaged:
    '10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared.',
  video_progressed: '25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.',
  video_watched:
    'Said on leaving a slide: time played while visible, unique content, time played muted, loops.',
  video_failed:
    'The video that the shopper was at could not be played, though the device was online; once a visit of the slide.',
  tag_viewed: 'A product tag was on screen while its video played.',
  product_opened: 'A product sheet opened.',
  variant_selected: 'The shopper chose a variant.',
  product_added:
    'The platform confirmed that the cart gained this product; `quantity` is what it really gained.',
  product_add_failed: 'The platform refused or did not confirm; `code` says why.',
  checkout_started: 'The shopper left for the checkout from the shelf.',
  order_completed:
    'An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.',
  video_shared: 'The shopper shared a video.',
  experiment_exposed: 'The visitor was assigned to an arm of the holdout, shown or not.',
  shelf_failed: 'The shelf could not be shown; `code` is that of the console notice.',
};
