import type { SourceLoader } from '../../types.js';
import { canPlayFile } from './support.js';

/** Files that the browser's own `<video>` plays in one piece: mp4, and whatever else `codecs` names and the browser knows. */
export const mp4Loader: SourceLoader = {
  kind: 'mp4',
  canPlay: canPlayFile,
  load: async () => (await import('./player.js')).createMp4Player,
};
