import type { SourceLoader } from '../../types.js';

/** Vimeo's own player in a frame, once the shopper has agreed to it. */
export const vimeoLoader: SourceLoader = {
  kind: 'vimeo',
  canPlay: () => true,
  load: async () => (await import('./player.js')).createVimeoPlayer,
};
