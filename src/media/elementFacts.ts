import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import { lookAtClock, type ClockWatch } from './clockWatch.js';
import type { MediaError, MediaFact } from './types.js';

const TICK_MS = 1000;
const ERROR_CODES: Record<number, MediaError> = { 2: 'network', 3: 'decode', 4: 'unsupported' };

export interface ElementFacts {
  /** Another media begins in the element: nothing is known of it yet. */
  restart(): void;
  /** The next jump of the clock is ours, and no loop. */
  expectSeek(): void;
  stop: Stop;
}

/**
 * Turns what a looping `<video>` does into facts. An `error` event is only one of the ways a media dies, and the rarest in some browsers:
 * HEVC plays as sound without a picture, a renamed picture "loads" with no length, a cut file runs on over a frozen picture,
 * and a broken decoder just stands still. Whatever it is goes to `onTrouble`, which may have another source to try.
 */
export function startElementFacts(
  video: HTMLVideoElement,
  env: Env,
  report: (fact: MediaFact) => void,
  onTrouble: (error: MediaError, detail: string) => void,
): ElementFacts {
  const listening = new AbortController();
  let watch: ClockWatch = { positionSeconds: 0, movedAtMs: 0 };
  let hasFrame = false;
  let isStalled = false;
  let gotBytes = false;
  let seekIsOurs = false;
  let lastSeconds = 0;
  /** Where the picture last changed, and how many pictures had been shown by then. */
  let picture = { atSeconds: 0, count: 0 };
  let stopTimer: Stop | null = null;
  let frameRequest = 0;

  const on = (type: string, run: () => void) => {
    // An element that was emptied still has things to say about the media it had.
    const listener = () => video.hasAttribute('src') && run();
    video.addEventListener(type, listener, { signal: listening.signal });
  };
  const tell = (fact: DistributiveOmit<MediaFact, 'atMs'>) => report({ ...fact, atMs: env.monotonicMs() } as MediaFact);
  const trouble = (error: MediaError, detail: string) => {
    stopTicking();
    onTrouble(error, detail);
  };

  const bufferedSeconds = () => {
    for (let i = 0; i < video.buffered.length; i++) {
      if (video.buffered.start(i) <= video.currentTime + 0.1 && video.buffered.end(i) >= video.currentTime) return video.buffered.end(i);
    }
    return 0;
  };
  const tellFrame = () => {
    if (hasFrame || video.videoWidth === 0) return;
    hasFrame = true;
    tell({ type: 'frame' });
  };
  const awaitFrame = () => {
    if (!video.requestVideoFrameCallback) return;
    video.cancelVideoFrameCallback(frameRequest);
    frameRequest = video.requestVideoFrameCallback(tellFrame);
  };

  const countPictures = () => {
    const count = video.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
    if (count !== picture.count) picture = { atSeconds: video.currentTime, count };
  };
  /** WebKit lets a cut file run to its claimed end; the picture stopped long before. */
  const isCut = () => picture.count > 0 && picture.atSeconds < video.duration * 0.6 && video.duration - picture.atSeconds > 3;
  const onLoop = () => {
    if (isCut()) return trouble('decode', `the picture stops at ${picture.atSeconds.toFixed(1)} s of ${video.duration.toFixed(1)} s`);
    picture.atSeconds = 0;
    tell({ type: 'looped' });
  };
  const readClock = () => {
    const nowSeconds = video.currentTime;
    if (!seekIsOurs && nowSeconds + 0.3 < lastSeconds) onLoop();
    lastSeconds = nowSeconds;
    // WebKit can reach the end without an event and without looping.
    if (video.ended && video.loop) {
      video.currentTime = 0;
      void video.play()?.catch(() => {});
    }
  };

  const tick = () => {
    stopTimer = null;
    if (video.paused || video.error) return;
    countPictures();
    const hasData = video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA && !video.seeking;
    const look = lookAtClock(watch, { atMs: env.monotonicMs(), positionSeconds: video.currentTime, hasData, gotBytes });
    watch = look.watch;
    gotBytes = false;
    if (look.verdict === 'stuck') return trouble(hasData ? 'stuck' : 'network', 'the clock does not move');
    if (look.verdict === 'stalled' && !isStalled) {
      isStalled = true;
      tell({ type: 'stalled' });
    } else if (look.verdict === 'moving' && isStalled && hasData) {
      isStalled = false;
      tell({ type: 'playing', positionSeconds: video.currentTime });
    }
    stopTimer = env.setTimer(tick, TICK_MS);
  };
  const startTicking = () => {
    stopTicking();
    watch = { positionSeconds: video.currentTime, movedAtMs: env.monotonicMs() };
    stopTimer = env.setTimer(tick, TICK_MS);
  };
  const stopTicking = () => {
    stopTimer?.();
    stopTimer = null;
  };
  const checkPicture = () => {
    if (video.videoWidth === 0) trouble('no_picture', 'the file has sound but no picture this browser can show');
  };

  on('loadedmetadata', () => {
    if (!(video.duration > 0)) return trouble('unsupported', 'the file has no length');
    tell({ type: 'loaded', durationSeconds: Number.isFinite(video.duration) ? video.duration : 0 });
    // A change just before loading goes untold: loading takes back events that have not been sent yet.
    tell({ type: 'muted', muted: video.muted });
  });
  on('loadeddata', checkPicture);
  on('play', startTicking);
  on('playing', () => {
    if (video.paused) return;
    checkPicture();
    isStalled = false;
    tell({ type: 'playing', positionSeconds: video.currentTime });
  });
  on('waiting', () => {
    isStalled = true;
    tell({ type: 'stalled' });
  });
  on('pause', () => {
    if (!video.paused || video.ended) return;
    stopTicking();
    tell({ type: 'paused', positionSeconds: video.currentTime });
  });
  on('seeking', readClock);
  on('seeked', () => {
    seekIsOurs = false;
  });
  on('timeupdate', () => {
    readClock();
    if (video.currentTime > 0) tellFrame();
    tell({ type: 'time', positionSeconds: video.currentTime, bufferedSeconds: bufferedSeconds() });
  });
  on('progress', () => {
    gotBytes = true;
    tell({ type: 'time', positionSeconds: video.currentTime, bufferedSeconds: bufferedSeconds() });
  });
  on('ended', readClock);
  on('volumechange', () => tell({ type: 'muted', muted: video.muted }));
  on('error', () => {
    const { code, message } = video.error ?? { code: 0, message: '' };
    trouble(ERROR_CODES[code] ?? 'unknown', message || `code ${code}`);
  });

  return {
    restart() {
      stopTicking();
      hasFrame = isStalled = gotBytes = seekIsOurs = false;
      lastSeconds = 0;
      picture = { atSeconds: 0, count: 0 };
      awaitFrame();
    },
    expectSeek() {
      seekIsOurs = true;
    },
    stop() {
      stopTicking();
      listening.abort();
      video.cancelVideoFrameCallback?.(frameRequest);
    },
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
