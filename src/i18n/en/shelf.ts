/**
 * English texts of the first paint, and the type of every other language's. Short, human, no exclamation marks; errors say
 * what happened and what to do.
 */
import type { Message } from '../translate.js';
import { DEFAULT_HEADING } from '../heading.js';

export const shelfTexts = {
  heading: DEFAULT_HEADING,
  cardLabel: 'Play video by {creator}',
  cardLabelOwn: 'Play video: {title}',
  cardLabelTitled: 'Play video by {creator}: {title}',
  storyLabel: 'Play {count} videos by {creator}',
  watched: 'Watched',
  showMore: 'Show more',
  shownOf: '{shown} of {count} videos are shown',
  dismiss: 'Close this video',
  previous: 'Previous videos',
  next: 'Next videos',
  pausePreviews: 'Pause previews',
  playPreviews: 'Play previews',
  priceFrom: 'From {price}',
  was: 'was',
  soldOut: 'Sold out',
  seePrice: 'See price',
  backorder: 'Backorder',
  preorder: 'Preorder',
  disclosure_gifted: 'Gifted',
  disclosure_paid: 'Ad',
  disclosure_affiliate: 'Affiliate',
  disclosure_employee: 'Employee',
  disclosure_brand_owned: 'Brand video',
  disclosure_ai_generated: 'AI-generated',
  loading: 'Loading…',
  playerFailed: 'The video could not be opened. Check your connection and try again.',
} as const;

export type ShelfTexts = { [K in keyof typeof shelfTexts]: Message };
