import type { SourceLoader } from '../types.js';
import { hlsLoader } from './hls/loader.js';
import { mp4Loader } from './mp4/loader.js';

/** Every kind of source that a shelf plays, the preferred one first. */
export const sourceLoaders: readonly SourceLoader[] = [mp4Loader, hlsLoader];
