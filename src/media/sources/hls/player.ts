import type { VideoSource } from '../../../feed/schema.js';
import { elementPlayer } from '../../element/elementPlayer.js';
import { fromAddress, type Way } from '../../element/way.js';
import type { LiveClock } from '../../types.js';
import { throughHlsJs } from './hlsJs.js';
import { isFedByPage, prefersOwnPlayer } from './support.js';

export const createHlsPlayer = elementPlayer('hls', waysOf);

/** Where the browser's own player fails, hls.js is tried before the video is given up; the other way about nothing is gained. */
function waysOf({ src, codecs }: VideoSource): Way[] {
  const fed = isFedByPage(codecs) ? [throughHlsJs(src)] : [];
  return prefersOwnPlayer() || fed.length === 0 ? [throughBrowser(src), ...fed] : fed;
}

/** What the system's own player shows is told by the element. */
const throughBrowser =
  (src: string): Way =>
  (video, on) => ({ ...fromAddress(src)(video, on), liveClock: () => liveClockOf(video) });

/** WebKit's own: when the media's zero was filmed. */
type Dated = HTMLVideoElement & { getStartDate?(): Date };
/** So far behind the newest part WebKit plays by itself: three parts of the usual length. */
const EDGE_SECONDS = 18;

function liveClockOf(video: Dated): LiveClock | null {
  const beginMs = video.getStartDate?.().getTime() ?? NaN;
  const isLive = video.duration === Infinity;
  if (!isLive && Number.isNaN(beginMs)) return null;
  const { seekable, currentTime } = video;
  const newest = seekable.length > 0 ? seekable.end(seekable.length - 1) : null;
  return {
    pictureAtMs: Number.isNaN(beginMs) ? null : beginMs + currentTime * 1000,
    behindSeconds: newest === null ? null : newest - currentTime,
    edgeSeconds: isLive && newest !== null ? Math.max(0, newest - EDGE_SECONDS) : null,
  };
}
