import type { SourceLoader } from '../../types.js';

/** Instagram's own player in a frame, once the shopper has agreed to it. */
export const instagramLoader: SourceLoader = {
  kind: 'instagram',
  canPlay: () => true,
  load: async () => (await import('./player.js')).createInstagramPlayer,
};
