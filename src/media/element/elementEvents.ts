import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import { lookAtClock, type ClockWatch } from './clockWatch.js';
import type { MediaError, PlayerEvent } from './types.js';

const TICK_MS = 1000;
/** A look that comes this late was held up by a sleeping machine or a busy page, and the media stood as well. */
const LATE_MS = 5000;
/** The clock stands at the end when it is this near. */
const END_SECONDS = 0.05;
/** Sound without a picture for so long is a file that has none. */
const BLIND_SECONDS = 0.5;
/** No clock that is looked at four times a second plays so far in between. */
const LEAP_SECONDS = 1;
/** WebKit can stand still for good in a later round; a media that has been fetched to its end waits for nothing that long. */
const ROUND_OVER_MS = 2000;
/** Less is a picture that was named a video. */
const SHORTEST_SECONDS = 0.1;
const ERROR_CODES: Record<number, MediaError> = { 2: 'network', 3: 'decode', 4: 'unsupported' };

export interface ElementEvents {
  /** Another media begins in the element, or the same from the start: nothing is known of it yet. */
  restart(): void;
  /** The next jump of the clock is ours, and no loop. */
  expectSeek(): void;
  stop: Stop;
}

export interface Trouble {
  error: MediaError;
  detail: string;
  /** The browser did not say so; it only looks like it, and another try may show that it was nothing. */
  isGuess: boolean;
  /** The same media has been seen to its end before. */
  wasWhole: boolean;
  /** Where another try goes on. A picture that broke off is looked at from the start. */
  resumeSeconds: number;
}

/**
 * Turns what a looping `<video>` does into events. An `error` event is only one of the ways a media dies, and the rarest in some browsers:
 * HEVC plays as sound without a picture, a renamed picture "loads" with no length, a cut file runs on over a frozen picture or begins
 * again at the cut, and a broken decoder just stands still. Whatever it is goes to `onTrouble`, which may have another source to try.
 *
 * A clock that jumps back is no end: WebKit's own loop comes back too early from the second round on, or stands still at the end and
 * waits for ever. So a media whose pictures were once seen to the end is whole, and is not called cut any more.
 */
export function startElementEvents(
  video: HTMLVideoElement,
  env: Env,
  report: (event: PlayerEvent) => void,
  onTrouble: (trouble: Trouble) => void,
): ElementEvents {
  const listening = new AbortController();
  let watch: ClockWatch = { positionSeconds: 0, movedAtMs: 0 };
  let hasFrame = false;
  let isStalled = false;
  let gotBytes = false;
  let seekIsOurs = false;
  /** Back at the start by itself, and not moving yet. */
  let isLooping = false;
  let hasLooped = false;
  let lastSeconds = 0;
  /** From where the clock has to move on before a stall is over. */
  let stalledAtSeconds = 0;
  let durationSeconds = 0;
  /** Where the picture last changed, and how many pictures had been shown by then. */
  let picture = { atSeconds: 0, count: 0 };
  /** Pictures were seen near the end: nothing is missing. */
  let isWhole = false;
  /** The shopper has been elsewhere in it; what it does afterwards shows nothing about the file. */
  let wasSeeked = false;
  let lookedAtMs = 0;
  let stopTimer: Stop | null = null;
  let frameRequest = 0;

  const on = (type: string, run: () => void) => {
    // An element that was emptied still has things to say about the media it had.
    const listener = () => video.hasAttribute('src') && run();
    video.addEventListener(type, listener, { signal: listening.signal });
  };
  const emit = (event: DistributiveOmit<PlayerEvent, 'atMs'>) =>
    report({ ...event, atMs: env.monotonicMs() } as PlayerEvent);
  const trouble = (error: MediaError, detail: string, isGuess = true) => {
    stopTicking();
    onTrouble({
      error,
      detail,
      isGuess,
      wasWhole: isWhole,
      resumeSeconds: hasLooped || error === 'decode' ? 0 : video.currentTime,
    });
  };

  const bufferedSeconds = () => {
    for (let i = 0; i < video.buffered.length; i++) {
      if (
        video.buffered.start(i) <= video.currentTime + 0.1 &&
        video.buffered.end(i) >= video.currentTime
      )
        return video.buffered.end(i);
    }
    return 0;
  };
  const reportFrame = () => {
    if (hasFrame || video.videoWidth === 0) return;
    hasFrame = true;
    emit({ type: 'frame' });
  };
  const awaitFrame = () => {
    if (!video.requestVideoFrameCallback) return;
    video.cancelVideoFrameCallback(frameRequest);
    frameRequest = video.requestVideoFrameCallback(reportFrame);
  };

  const reportPlaying = () => {
    isStalled = false;
    emit({ type: 'playing', positionSeconds: video.currentTime });
  };
  const reportStalled = () => {
    isStalled = true;
    stalledAtSeconds = video.currentTime;
    emit({ type: 'stalled' });
  };
  const isShort = () =>
    Number.isFinite(video.duration) &&
    picture.atSeconds < video.duration * 0.6 &&
    video.duration - picture.atSeconds > 3;
  const lookAtPicture = (movedSeconds: number) => {
    const count = video.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
    if (count === picture.count) return;
    // WebKit's clock leaps to the end where the data ends; the picture was shown before the leap.
    picture = {
      atSeconds: video.currentTime - (movedSeconds > LEAP_SECONDS ? movedSeconds : 0),
      count,
    };
    if (!isShort()) isWhole = true;
  };
  const onLoop = () => {
    if (picture.count > 0 && isShort() && !isWhole && !wasSeeked) {
      return trouble(
        'decode',
        `the picture stops at ${picture.atSeconds.toFixed(1)} s of ${video.duration.toFixed(1)} s`,
      );
    }
    isLooping = hasLooped = true;
    emit({ type: 'looped' });
  };
  const readClock = () => {
    const nowSeconds = video.currentTime;
    const movedSeconds = nowSeconds - lastSeconds;
    lastSeconds = nowSeconds;
    if (movedSeconds < -0.3 && !seekIsOurs) return onLoop();
    if (video.seeking || (video.paused && !video.ended)) return;
    lookAtPicture(movedSeconds);
    if (movedSeconds > 0) {
      seekIsOurs = isLooping = false;
      const isBlind = video.videoWidth === 0;
      if (isBlind && nowSeconds > BLIND_SECONDS)
        return trouble('no_picture', 'the file has sound but no picture this browser can show');
      // After a loop WebKit plays on with too little data by its own account, and says no more that it plays.
      if (!isBlind && isStalled && nowSeconds > stalledAtSeconds + 0.1) reportPlaying();
    } else if (video.ended || nowSeconds >= video.duration - END_SECONDS) {
      // WebKit can reach the end without an event and without looping.
      video.currentTime = 0;
      void video.play()?.catch(() => {});
    }
  };

  const tick = () => {
    stopTimer = null;
    readClock();
    if (video.paused || video.error) return;
    const nowMs = env.monotonicMs();
    if (nowMs - lookedAtMs > LATE_MS)
      watch = { positionSeconds: video.currentTime, movedAtMs: nowMs };
    lookedAtMs = nowMs;
    const hasData = video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA && !video.seeking;
    const look = lookAtClock(watch, {
      atMs: nowMs,
      positionSeconds: video.currentTime,
      hasData,
      gotBytes,
    });
    watch = look.watch;
    gotBytes = false;
    const isRoundOver = hasLooped && nowMs - watch.movedAtMs >= ROUND_OVER_MS;
    if (look.verdict === 'stuck' || isRoundOver)
      return trouble(hasData ? 'stuck' : 'network', 'the clock does not move');
    if (look.verdict === 'stalled' && !isStalled) reportStalled();
    stopTimer = env.setTimer(tick, TICK_MS);
  };
  const startTicking = () => {
    stopTicking();
    lookedAtMs = env.monotonicMs();
    watch = { positionSeconds: video.currentTime, movedAtMs: lookedAtMs };
    stopTimer = env.setTimer(tick, TICK_MS);
  };
  const stopTicking = () => {
    stopTimer?.();
    stopTimer = null;
  };

  const reportDuration = () => {
    durationSeconds = video.duration;
    emit({
      type: 'loaded',
      durationSeconds: Number.isFinite(durationSeconds) ? durationSeconds : 0,
    });
  };

  on('loadedmetadata', () => {
    if (!(video.duration >= SHORTEST_SECONDS))
      return trouble('unsupported', 'the file has no length');
    reportDuration();
    // A change just before loading is not reported: loading takes back events that have not been sent yet.
    emit({ type: 'muted', muted: video.muted });
  });
  on('durationchange', () => {
    // The header may have been wrong, or have said nothing.
    if (durationSeconds > 0 && video.duration > 0 && video.duration !== durationSeconds)
      reportDuration();
  });
  on('play', startTicking);
  on('playing', () => {
    // WebKit still says it of a media that has been replaced.
    if (video.paused || video.readyState === 0) return;
    if (video.videoWidth > 0) return reportPlaying();
    // Sound alone is not playing; on a busy machine the picture's size comes a moment later.
    isStalled = true;
    stalledAtSeconds = video.currentTime;
  });
  on('waiting', () => {
    // Every loop waits for a moment; one that does not go on is noticed by the clock.
    if (!isLooping) reportStalled();
  });
  on('pause', () => {
    if (!video.paused || video.ended) return;
    stopTicking();
    emit({ type: 'paused', positionSeconds: video.currentTime });
  });
  on('seeking', () => {
    readClock();
    stalledAtSeconds = video.currentTime;
  });
  on('seeked', () => {
    seekIsOurs = false;
  });
  on('timeupdate', () => {
    readClock();
    if (video.currentTime > 0) reportFrame();
    emit({ type: 'time', positionSeconds: video.currentTime, bufferedSeconds: bufferedSeconds() });
  });
  on('progress', () => {
    gotBytes = true;
    emit({ type: 'time', positionSeconds: video.currentTime, bufferedSeconds: bufferedSeconds() });
  });
  on('ended', readClock);
  on('volumechange', () => emit({ type: 'muted', muted: video.muted }));
  on('error', () => {
    const { code, message } = video.error ?? { code: 0, message: '' };
    trouble(ERROR_CODES[code] ?? 'unknown', message || `code ${code}`, false);
  });

  return {
    restart() {
      stopTicking();
      hasFrame =
        isStalled =
        gotBytes =
        seekIsOurs =
        isLooping =
        hasLooped =
        isWhole =
        wasSeeked =
          false;
      lastSeconds = stalledAtSeconds = durationSeconds = 0;
      picture = { atSeconds: 0, count: 0 };
      awaitFrame();
    },
    expectSeek() {
      seekIsOurs = wasSeeked = true;
    },
    stop() {
      stopTicking();
      listening.abort();
      video.cancelVideoFrameCallback?.(frameRequest);
    },
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
