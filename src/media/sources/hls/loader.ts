import type { SourceLoader } from '../../types.js';
import { canPlayHls } from './support.js';

/** Streams in parts and several qualities: by the browser itself where its own player is good, else by hls.js. */
export const hlsLoader: SourceLoader = {
  kind: 'hls',
  canPlay: canPlayHls,
  load: async () => (await import('./player.js')).createHlsPlayer,
};
