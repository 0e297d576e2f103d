import type { Env } from '../../tools/env.js';
import type { Stop } from '../../tools/emitter.js';
import type { MediaError, PlayerEvent } from '../types.js';
import { createMediaWatch, type Trouble } from './mediaWatch.js';

/** Less is a picture that was named a video. */
const MIN_SECONDS = 0.1;
const ERROR_CODES: Record<number, MediaError> = { 2: 'network', 3: 'decode', 4: 'unsupported' };

export interface ElementEvents {
  /** Another media begins in the element, or the same from the start: nothing is known of it yet. */
  restart(): void;
  /** The next jump of the clock is ours, and no loop. */
  expectSeek(): void;
  /** What feeds the element has found that the media cannot go on. */
  trouble(error: MediaError, detail: string, isGuess: boolean): void;
  stop: Stop;
}

/**
 * Turns what a looping `<video>` does into events. An `error` event is only one of the ways a media dies, and the rarest in some browsers:
 * HEVC plays as sound without a picture, a renamed picture "loads" with no length, a cut file runs on over a frozen picture or begins
 * again at the cut, and a broken decoder just stands still. Whatever it is goes to `onTrouble`, which may have another source to try.
 */
export function startElementEvents(
  video: HTMLVideoElement,
  env: Env,
  report: (event: PlayerEvent) => void,
  onTrouble: (trouble: Trouble) => void,
): ElementEvents {
  const listening = new AbortController();
  const watch = createMediaWatch(video, env, report, onTrouble);
  const { emit, trouble, readClock, frame, standstill } = watch;
  let durationSeconds = 0;

  const reportDuration = () => {
    durationSeconds = video.duration;
    emit({
      type: 'loaded',
      durationSeconds: Number.isFinite(durationSeconds) ? durationSeconds : 0,
    });
  };
  const reportTime = () =>
    emit({
      type: 'time',
      positionSeconds: video.currentTime,
      bufferedSeconds: bufferedSeconds(video),
    });

  const handlers: Record<string, () => unknown> = {
    loadedmetadata() {
      if (!(video.duration >= MIN_SECONDS)) return trouble('unsupported', 'the file has no length');
      reportDuration();
      // A change just before loading is not reported: loading takes back events that have not been sent yet.
      emit({ type: 'muted', muted: video.muted });
    },
    durationchange() {
      // The header may have been wrong, or have said nothing.
      if (durationSeconds > 0 && video.duration > 0 && video.duration !== durationSeconds)
        reportDuration();
    },
    play: standstill.start,
    playing() {
      // WebKit still says it of a media that has been replaced.
      if (!video.paused && video.readyState > 0) watch.playing();
    },
    waiting: watch.waiting,
    pause() {
      if (!video.paused || video.ended) return;
      standstill.stop();
      emit({ type: 'paused', positionSeconds: video.currentTime });
    },
    seeking: watch.seeking,
    seeked: watch.seeked,
    timeupdate() {
      readClock();
      if (video.currentTime > 0) frame.look();
      reportTime();
    },
    progress() {
      standstill.gotBytes();
      reportTime();
    },
    ended: readClock,
    volumechange: () => emit({ type: 'muted', muted: video.muted }),
    error() {
      const { code, message } = video.error ?? { code: 0, message: '' };
      trouble(ERROR_CODES[code] ?? 'unknown', message || `code ${code}`, false);
    },
  };
  for (const [type, run] of Object.entries(handlers))
    // An element that was emptied still has things to say about the media it had.
    video.addEventListener(type, () => video.hasAttribute('src') && run(), {
      signal: listening.signal,
    });

  return {
    restart() {
      durationSeconds = 0;
      watch.restart();
    },
    expectSeek: watch.expectSeek,
    trouble,
    stop() {
      standstill.stop();
      listening.abort();
      frame.stop();
    },
  };
}

/** How far the data reach from where the media plays. */
function bufferedSeconds({ buffered, currentTime }: HTMLVideoElement): number {
  for (let i = 0; i < buffered.length; i++)
    if (buffered.start(i) <= currentTime + 0.1 && buffered.end(i) >= currentTime)
      return buffered.end(i);
  return 0;
}
