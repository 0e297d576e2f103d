import type { SourceLoader } from '../types.js';
import { hlsLoader } from './hls/loader.js';
import { instagramLoader } from './instagram/loader.js';
import { mp4Loader } from './mp4/loader.js';
import { tiktokLoader } from './tiktok/loader.js';
import { vimeoLoader } from './vimeo/loader.js';
import { youtubeLoader } from './youtube/loader.js';

/** Every kind of source that a shelf plays, the preferred one first: the merchant’s own files, then who tells most of what it does. */
export const sourceLoaders: readonly SourceLoader[] = [
  mp4Loader,
  hlsLoader,
  vimeoLoader,
  youtubeLoader,
  tiktokLoader,
  instagramLoader,
];
