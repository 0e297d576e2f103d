import type { VideoSource } from '../../feed/schema.js';
import { canPlayHls } from './hls/support.js';
import { canPlayFile } from './mp4/support.js';

/** Whether this browser may play `source`; cheap, and known before what plays it is there. A platform's own player is for its page to say. */
export const canPlay = (source: VideoSource): boolean =>
  source.type === 'mp4' ? canPlayFile(source) : source.type === 'hls' ? canPlayHls(source) : true;
