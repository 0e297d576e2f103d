import type { Env } from '../../tools/env.js';
import type { Stop } from '../../tools/emitter.js';
import { lookAtClock, type ClockWatch } from './clockWatch.js';

const TICK_MS = 1000;
/** A look that comes this late was held up by a sleeping machine or a busy page, and the media stood as well. */
const LATE_MS = 5000;
/** WebKit can stand still for good in a later round; a media that has been fetched to its end waits for nothing that long. */
const ROUND_OVER_MS = 2000;

interface StandstillInput {
  video: HTMLVideoElement;
  env: Env;
  /** Reads the clock first; it may find trouble, or that the media has stopped. */
  readClock(): void;
  hasLooped(): boolean;
  onStalled(): void;
  onStuck(error: 'stuck' | 'network'): void;
}

export interface Standstill {
  start(): void;
  stop: Stop;
  /** Stops, and forgets what came of the media before. */
  restart(): void;
  /** Bytes came: what waits for them is not stuck. */
  gotBytes(): void;
}

/** Looks once a second, from `start` to `stop`, whether the clock of a playing video still moves. */
export function createStandstill(input: StandstillInput): Standstill {
  const { video, env } = input;
  let watch: ClockWatch = { positionSeconds: 0, movedAtMs: 0 };
  let lookedAtMs = 0;
  let hasNewBytes = false;
  let wasNudged = false;
  let stopTimer: Stop | null = null;

  const movedNow = () => {
    watch = { positionSeconds: video.currentTime, movedAtMs: env.monotonicMs() };
  };
  const tick = () => {
    stopTimer = null;
    input.readClock();
    if (video.paused || video.error) return;
    const nowMs = env.monotonicMs();
    if (nowMs - lookedAtMs > LATE_MS) movedNow();
    lookedAtMs = nowMs;
    const hasData = video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA && !video.seeking;
    const look = lookAtClock(watch, {
      atMs: nowMs,
      positionSeconds: video.currentTime,
      hasData,
      gotBytes: hasNewBytes,
    });
    watch = look.watch;
    hasNewBytes = false;
    const isRoundOver = input.hasLooped() && nowMs - watch.movedAtMs >= ROUND_OVER_MS;
    if (look.outcome === 'stuck' || isRoundOver)
      return input.onStuck(hasData ? 'stuck' : 'network');
    if (look.outcome === 'moving') wasNudged = false;
    if (look.outcome === 'stalled') {
      input.onStalled();
      if (!wasNudged) nudge(video);
      wasNudged = true;
    }
    stopTimer = env.setTimer(tick, TICK_MS);
  };
  const stop = () => {
    stopTimer?.();
    stopTimer = null;
  };

  return {
    start() {
      stop();
      lookedAtMs = env.monotonicMs();
      movedNow();
      stopTimer = env.setTimer(tick, TICK_MS);
    },
    stop,
    restart() {
      stop();
      hasNewBytes = false;
    },
    gotBytes() {
      hasNewBytes = true;
    },
  };
}

/** WebKit that was sent elsewhere while it began can wait for data that it has, until it is told to play once more. */
function nudge(video: HTMLVideoElement): void {
  video.pause();
  void video.play()?.catch(() => {});
}
