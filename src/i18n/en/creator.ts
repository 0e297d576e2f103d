import type { Message } from '../translate.js';

/** English texts of a creator's own list. */
export const creatorTexts = {
  closeCreator: 'Close {creator}',
  creatorVideos: { one: '1 video', other: '{count} videos' },
  creatorProducts: 'Seen in them',
  creatorProfile: 'Profile on {platform}',
  creatorPage: 'Profile',
  creatorWatching: 'You are watching this one',
} as const;

export type CreatorTexts = { [K in keyof typeof creatorTexts]: Message };
