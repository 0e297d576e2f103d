import { createText } from '../languages/spoken.js';

/** Words of the frame that all rooms stand in. */
export const texts = {
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
  'refused.report':
    'Your link does not open the report. If you need it, ask the owner of the shop for another one.',
  'refused.studio':
    'Your link does not open the studio. If you need it, ask the owner of the shop for another one.',
  'refused.live':
    'Your link does not open the lives. If you need it, ask the owner of the shop for another one.',
  'refused.questions':
    'Your link does not open the questions of shoppers. If you need it, ask the owner of the shop for another one.',
  'refused.orders':
    'Your link does not open the orders. If you need it, ask the owner of the shop for another one.',
  'refused.people':
    'Your link does not open the list of people. If you need it, ask the owner of the shop for another one.',
  title: '{room} · Reelshelf',
  loading: 'Opening',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
  language: 'Language',
  unanswered: 'The server does not answer. Try again in a moment.',
  'failed.heading': 'This room did not open',
  'failed.lead':
    'A part of the page could not be loaded. The server may be starting again, or be newer than this page.',
  'failed.again': 'Try again',
} as const;

export type TextKey = keyof typeof texts;

export const text = createText('shell', texts);
