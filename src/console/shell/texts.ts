import { createTranslate } from '../../i18n/translate.js';

/** Words of the frame that all rooms stand in. */
const texts = {
  brand: 'Reelshelf',
  rooms: 'Rooms',
  report: 'Report',
  videos: 'Videos',
  products: 'Products',
  creators: 'Creators',
  inbox: 'Inbox',
  preview: 'Preview',
  health: 'Health',
  publish: 'Publish',
  live: 'Live',
  orders: 'Orders',
  people: 'People',
  title: '{room} · Reelshelf',
  loading: 'Opening',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
  'failed.heading': 'This room did not open',
  'failed.lead':
    'A part of the page could not be loaded. The server may be starting again, or be newer than this page.',
  'failed.again': 'Try again',
} as const;

export type TextKey = keyof typeof texts;

export const text = createTranslate<Record<TextKey, string>>(texts);
