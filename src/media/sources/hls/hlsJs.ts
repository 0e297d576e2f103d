import type Hls from 'hls.js';
import type { ErrorData, HlsConfig } from 'hls.js';
import type { Feeding, Way, WayEvents } from '../../element/way.js';
import type { PreloadLevel } from '../../preload.js';
import type { MediaError } from '../../types.js';

type Library = typeof Hls;

/** A broken part is stepped over this often before the stream is called broken. */
const RECOVERIES = 2;

/** Of parts and lists. Nobody looks at a poster for the half minute that the library would go on trying. */
const patience: HlsConfig['fragLoadPolicy'] = {
  default: {
    maxTimeToFirstByteMs: 8000,
    maxLoadTimeMs: 20_000,
    timeoutRetry: { maxNumRetry: 1, retryDelayMs: 0, maxRetryDelayMs: 0 },
    errorRetry: { maxNumRetry: 3, retryDelayMs: 500, maxRetryDelayMs: 2000 },
  },
};
const config: Partial<HlsConfig> = {
  autoStartLoad: false,
  fragLoadPolicy: patience,
  playlistLoadPolicy: patience,
  // A swipe away is all that this is worth.
  maxBufferLength: 8,
  maxMaxBufferLength: 15,
  // As in players of the system: what is still being filmed has no length, so there is no bar to seek in.
  liveDurationInfinity: true,
  // Clips loop: what was played is played again.
  backBufferLength: 30,
  // Its worker is made of a text, which a strict policy forbids, and which reports that.
  enableWorker: false,
  preferManagedMediaSource: false,
};

/** Feeds the stream at `src` to the element by hls.js, which is fetched for the first stream that is to be shown. */
export const throughHlsJs =
  (src: string): Way =>
  (video, on) => {
    let level: PreloadLevel = 'none';
    let isPlaying = false;
    let isBegun = false;
    let isOver = false;
    let hls: Hls | null = null;
    const advance = () => {
      if (isOver || (level === 'none' && !isPlaying)) return;
      if (!isBegun) {
        isBegun = true;
        void begin(() => import('hls.js/light'));
      }
      if (isPlaying || level === 'auto') hls?.startLoad();
    };
    const begin = async (load: () => Promise<{ default: Library }>) => {
      const library = await load().catch((error: unknown) => error);
      if (isOver) return;
      if (!isLibrary(library))
        return on.trouble('network', `hls.js could not be loaded: ${String(library)}`);
      const isSaving = savesData(video);
      // Never more pixels than the slide has. Where data are saved, a larger slide is no reason for more.
      hls = new library.default({ ...config, capLevelToPlayerSize: !isSaving });
      hls.on(library.default.Events.MANIFEST_LOADED, (_event, { audioTracks }) => {
        if (!hls || hasSoundApart(hls) || !audioTracks.some(({ url }) => url)) return;
        // The light build knows no sound in a stream of its own, and would play such a video silently.
        hls.destroy();
        hls = null;
        void begin(() => import('hls.js'));
      });
      hls.on(library.default.Events.MANIFEST_PARSED, () => {
        // The library looks at the slide in the next frame; by then it may have asked for the most pixels there are.
        if (hls) hls.autoLevelCapping = isSaving ? 0 : largestFor(hls, video);
        advance();
      });
      hls.on(library.default.Events.ERROR, createErrorHandler(hls, on));
      hls.loadSource(src);
      hls.attachMedia({ media: video, overrides: { endOfStream: !isPlayedByGStreamer() } });
      on.ready();
    };
    const feeding: Feeding = {
      preload(next) {
        level = next;
        advance();
      },
      play() {
        isPlaying = true;
        advance();
      },
      liveClock: () => (hls ? liveClockOf(hls) : null),
      stop() {
        isOver = true;
        if (!hls) return;
        // First, so that the library ends nothing: see `isPlayedByGStreamer`.
        letGo(video);
        hls.destroy();
        hls = null;
      },
    };
    return feeding;
  };

/** Apple's engine on Linux. With GStreamer 1.22 the whole page ends where a stream that was called ended is let go; a clip's end is known without that. */
const isPlayedByGStreamer = (): boolean =>
  navigator.vendor.startsWith('Apple') && navigator.platform.startsWith('Linux');

const letGo = (video: HTMLVideoElement): void => {
  video.removeAttribute('src');
  video.load();
};

function liveClockOf({ latestLevelDetails, playingDate, latency, liveSyncPosition }: Hls) {
  // The list of a recording says when it was filmed, as well.
  if (!latestLevelDetails || (!latestLevelDetails.live && !playingDate)) return null;
  return {
    pictureAtMs: playingDate?.getTime() ?? null,
    behindSeconds: latency || null,
    edgeSeconds: latestLevelDetails.live ? liveSyncPosition : null,
  };
}

const isLibrary = (value: unknown): value is { default: Library } =>
  typeof value === 'object' && value !== null && 'default' in value;

/** The whole build has a part for it. */
const hasSoundApart = (hls: Hls): boolean => hls.config.audioStreamController !== undefined;

/** The first level that fills the slide. */
const largestFor = (hls: Hls, video: HTMLVideoElement): number => {
  const { width, height } = video.getBoundingClientRect();
  const scale = video.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const { capLevelController: sizes } = hls.config;
  return sizes?.getMaxLevelByMediaSize(hls.levels, width * scale, height * scale) ?? 0;
};

const savesData = (video: HTMLVideoElement): boolean => {
  const { connection } = (video.ownerDocument.defaultView?.navigator ?? {}) as {
    connection?: { saveData?: boolean };
  };
  return connection?.saveData === true;
};

/** hls.js tries again by itself what may pass; what it calls fatal is told. */
function createErrorHandler(hls: Hls, on: WayEvents) {
  let recoveries = RECOVERIES;
  return (_event: unknown, data: ErrorData): void => {
    if (!data.fatal) return;
    const error = errorOf(data);
    // What cannot be read is not read better the next time; what the element refused may be.
    if (data.details.startsWith('buffer') && recoveries-- > 0) return hls.recoverMediaError();
    const status = data.response?.code ? `, answered with ${data.response.code}` : '';
    on.trouble(error, `${data.details}${status}: ${data.error?.message ?? ''}`);
  };
}

/** What cannot be read or decoded at all is no matter of the line. */
const errorOf = ({ type, details }: ErrorData): MediaError =>
  /incompatible|parsing|levelEmpty|addCodec/i.test(details) && !/frag/i.test(details)
    ? 'unsupported'
    : type === 'networkError'
      ? 'network'
      : type === 'mediaError' || type === 'muxError'
        ? 'decode'
        : 'unknown';
