import type { Env } from '../../tools/env.js';
import type { Stop } from '../../tools/emitter.js';
import type { PreloadLevel } from '../preload.js';
import type { LiveClock, PlayerEvent } from '../types.js';
import { startElementEvents } from './elementEvents.js';
import type { Trouble } from './mediaWatch.js';
import type { Feeding, Way } from './way.js';
import { createWayTries } from './wayTries.js';

export interface WayLoop {
  /** Something is loaded, and has not failed for good. */
  readonly isLoaded: boolean;
  load(ways: readonly Way[]): void;
  preload(level: PreloadLevel): void;
  play(): void;
  pause(): void;
  seek(positionSeconds: number): void;
  liveClock(): LiveClock | null;
  /** Stops decoding and the network; an element without `src` says nothing more. */
  letGo(): void;
  stop: Stop;
}

/** Plays in the element what comes by one way after the other, until one plays or none is left. */
export function startWayLoop(
  video: HTMLVideoElement,
  env: Env,
  report: (event: PlayerEvent) => void,
): WayLoop {
  const tries = createWayTries();
  let isLoaded = false;
  let wantsPlay = false;
  const feeder = createFeeder(video);

  const onTrouble = (trouble: Trouble) => {
    if (!isLoaded) return;
    if (!tries.tryNext(trouble)) {
      // Asking for the same media again is a new try: the network may be back.
      letGo();
      const { error, detail } = trouble;
      return report({ type: 'error', atMs: env.monotonicMs(), error, detail });
    }
    if (wantsPlay) report({ type: 'stalled', atMs: env.monotonicMs() });
    startWay();
  };
  const element = startElementEvents(video, env, report, onTrouble);

  const seek = (positionSeconds: number) => {
    element.expectSeek();
    video.currentTime = within(video, positionSeconds);
  };
  video.addEventListener('loadedmetadata', () => {
    const resumeSeconds = tries.takeResumeSeconds();
    // What is being made counts from another moment with each try.
    if (resumeSeconds > 1 && video.duration < Infinity) seek(resumeSeconds);
  });

  const startWay = () => {
    const { way } = tries;
    if (!way) return onTrouble(NO_SOURCE);
    feeder.stop();
    element.restart();
    feeder.start(way, {
      ready: () => wantsPlay && askToPlay(),
      trouble: (error, detail) => element.trouble(error, detail, false),
    });
    if (wantsPlay) askToPlay();
  };
  const askToPlay = () =>
    feeder.play(() => {
      wantsPlay = false;
      report({ type: 'blocked', atMs: env.monotonicMs() });
    });
  const letGo = () => {
    isLoaded = wantsPlay = false;
    feeder.stop();
    element.restart();
    video.pause();
    video.removeAttribute('src');
    video.load();
  };

  return {
    get isLoaded() {
      return isLoaded;
    },
    load(ways) {
      if (isLoaded) letGo();
      isLoaded = true;
      tries.begin(ways);
      startWay();
    },
    preload: feeder.preload,
    play() {
      if (!isLoaded) return;
      wantsPlay = true;
      askToPlay();
    },
    pause() {
      wantsPlay = false;
      video.pause();
    },
    seek(positionSeconds) {
      if (isLoaded && video.readyState > 0) seek(positionSeconds);
    },
    liveClock: feeder.liveClock,
    letGo,
    stop: element.stop,
  };
}

/** One way at a time into the element; what an older one still says is ignored. */
function createFeeder(video: HTMLVideoElement) {
  let level: PreloadLevel = 'none';
  let feeding: Feeding = {};
  /** Grows with every way. */
  let turn = 0;
  return {
    start(way: Way, on: Parameters<Way>[1]) {
      const mine = ++turn;
      feeding = way(video, {
        ready: () => mine === turn && on.ready(),
        trouble: (error, detail) => mine === turn && on.trouble(error, detail),
      });
      feeding.preload?.(level);
    },
    preload(next: PreloadLevel) {
      level = next;
      if (video.preload !== next) video.preload = next;
      feeding.preload?.(next);
    },
    play(onBlocked: () => void) {
      const mine = turn;
      feeding.play?.();
      // Old browsers answer nothing; those that refuse for another reason say so in an `error` event.
      void video.play()?.catch((error: unknown) => {
        if (mine === turn && error instanceof DOMException && error.name === 'NotAllowedError')
          onBlocked();
      });
    },
    liveClock: () => feeding.liveClock?.() ?? null,
    stop() {
      turn++;
      feeding.stop?.();
      feeding = {};
    },
  };
}

/** Between the start and the end, where that is known. */
const within = ({ duration }: HTMLVideoElement, positionSeconds: number) =>
  Math.min(Math.max(0, positionSeconds), Number.isFinite(duration) ? duration : positionSeconds);

const NO_SOURCE: Trouble = {
  error: 'unsupported',
  detail: 'no source of this kind',
  isGuess: false,
  wasWhole: false,
  resumeSeconds: 0,
};
