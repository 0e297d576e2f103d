/** English texts of a creator's own list. */
export const creatorTexts = {
  closeCreator: 'Close {creator}',
  creatorVideos: '{count} videos',
  creatorVideo: '1 video',
  creatorProducts: 'Seen in them',
  creatorProfile: 'Profile on {platform}',
  creatorPage: 'Profile',
  creatorWatching: 'You are watching this one',
} as const;

export type CreatorTexts = { [K in keyof typeof creatorTexts]: string };
