import type { VideoSource } from '../../../feed/schema.js';
import { elementPlayer } from '../../element/elementPlayer.js';
import { fromAddress, type Way } from '../../element/way.js';
import { throughHlsJs } from './hlsJs.js';
import { isFedByPage, prefersOwnPlayer } from './support.js';

export const createHlsPlayer = elementPlayer('hls', waysOf);

/** Where the browser's own player fails, hls.js is tried before the video is given up; the other way about nothing is gained. */
function waysOf({ src, codecs }: VideoSource): Way[] {
  const fed = isFedByPage(codecs) ? [throughHlsJs(src)] : [];
  return prefersOwnPlayer() || fed.length === 0 ? [fromAddress(src), ...fed] : fed;
}
