import type { SourceLoader } from '../../types.js';

/** TikTok's own player in a frame, once the shopper has agreed to it. */
export const tiktokLoader: SourceLoader = {
  kind: 'tiktok',
  canPlay: () => true,
  load: async () => (await import('./player.js')).createTikTokPlayer,
};
