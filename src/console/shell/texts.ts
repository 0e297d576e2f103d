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
  questions: 'Questions',
  orders: 'Orders',
  people: 'People',
  refused:
    'Your link does not open {what}. If you need it, ask the owner of the shop for another one.',
  'refused.report': 'the report',
  'refused.studio': 'the studio',
  'refused.live': 'the lives',
  'refused.questions': 'the questions of shoppers',
  'refused.orders': 'the orders',
  'refused.people': 'the list of people',
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
