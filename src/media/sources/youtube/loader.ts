import type { SourceLoader } from '../../types.js';

/** YouTube's own player in a frame, once the shopper has agreed to it. */
export const youtubeLoader: SourceLoader = {
  kind: 'youtube',
  canPlay: () => true,
  load: async () => (await import('./player.js')).createYouTubePlayer,
};
