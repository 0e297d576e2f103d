/** Where creators post, by the feed's names, as these write themselves. */
export const NETWORKS = {
  tiktok: 'TikTok',
  instagram: 'Instagram',
  youtube: 'YouTube',
  facebook: 'Facebook',
  pinterest: 'Pinterest',
  snapchat: 'Snapchat',
  x: 'X',
  other: 'Elsewhere',
} as const;
