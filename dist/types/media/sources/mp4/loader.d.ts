import type { SourceLoader } from '../../types.js';
/** Files that the browser's own `<video>` plays in one piece: mp4, and whatever else `codecs` names and the browser knows. */
export declare const mp4Loader: SourceLoader;
