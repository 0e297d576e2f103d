/**
 * npm `reelshelf/reelshelf.js` in a bundle: what the script tag without a feed does, the element and the global. The one module whose
 * import does something, except on a server.
 */
import { tagParts } from '../shelf/tagParts.js';
import { release, start } from './app.js';

if (typeof window !== 'undefined') start(window, {}, release, tagParts);
