import type { Message } from '../translate.js';

/** English texts of the shelf of saved videos. */
export const savedTexts = {
  save: 'Save',
  undo: 'Undo',
  savedHeading: 'Saved videos',
  savedNone: 'Nothing saved yet',
  savedHow:
    'Press “{save}” on a video, and you find it here again. It is kept in this browser only.',
  savedRemove: 'Remove from saved: {title}',
  savedRemoveAll: 'Remove all',
  savedGone: { one: '1 video is no longer saved', other: '{count} videos are no longer saved' },
} as const;

export type SavedTexts = { [K in keyof typeof savedTexts]: Message };
