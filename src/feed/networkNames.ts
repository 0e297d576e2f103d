import type { Creator } from './schema.js';

/** Where creators post, as these write themselves. */
export const networkNames = {
  tiktok: 'TikTok',
  instagram: 'Instagram',
  youtube: 'YouTube',
  facebook: 'Facebook',
  pinterest: 'Pinterest',
  snapchat: 'Snapchat',
  x: 'X',
} as const satisfies Record<Exclude<NonNullable<Creator['platform']>, 'other'>, string>;
