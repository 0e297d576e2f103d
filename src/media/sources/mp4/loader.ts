import type { SourceLoader } from '../../types.js';

/** Files that the browser's own `<video>` plays in one piece: mp4, and whatever else `codecs` names and the browser knows. */
export const mp4Loader: SourceLoader = {
  kind: 'mp4',
  canPlay: ({ src, codecs }) => {
    if (!codecs) return true;
    const container = /\.webm(?:[?#]|$)/.test(src) ? 'webm' : 'mp4';
    return (
      document.createElement('video').canPlayType(`video/${container}; codecs="${codecs}"`) !== ''
    );
  },
  load: async () => (await import('./player.js')).createMp4Player,
};
