import type { Env } from '../../tools/env.js';
import type { MediaError, PlayerEvent } from '../types.js';
import { createFirstFrame } from './firstFrame.js';
import { createPictureWatch } from './pictureWatch.js';
import { createStandstill } from './standstill.js';

/** The clock stands at the end when it is this near. */
const END_SECONDS = 0.05;
/** Sound without a picture for so long is a file that has none. */
const BLIND_SECONDS = 0.5;

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
 * What is known of the media in the element, from its clock and its pictures.
 *
 * A clock that jumps back does not prove the end: WebKit's own loop comes back too early from the second round on, or stands still at the end and
 * waits for ever. So a media whose pictures were once seen to the end is whole, and is not called cut any more.
 */
export function createMediaWatch(
  video: HTMLVideoElement,
  env: Env,
  report: (event: PlayerEvent) => void,
  onTrouble: (trouble: Trouble) => void,
) {
  let lastSeconds = 0;
  let seekIsOurs = false;
  /** Back at the start by itself, and not moving yet. */
  let isLooping = false;
  let hasLooped = false;
  const emit: Emit = (event) => report({ ...event, atMs: env.monotonicMs() } as PlayerEvent);

  const stall = createStall(video, emit);
  const pictures = createPictureWatch(video);
  const frame = createFirstFrame(video, () => emit({ type: 'frame' }));
  const standstill = createStandstill({
    video,
    env,
    readClock: () => readClock(),
    hasLooped: () => hasLooped,
    onStalled: () => stall.isStalled || stall.begin(),
    onStuck: (error) => trouble(error, 'the clock does not move'),
  });

  const trouble = (error: MediaError, detail: string, isGuess = true) => {
    standstill.stop();
    onTrouble({
      error,
      detail,
      isGuess,
      wasWhole: pictures.isWhole,
      resumeSeconds: hasLooped || error === 'decode' ? 0 : video.currentTime,
    });
  };
  const onJumpBack = () => {
    const brokenOff = pictures.brokenOff();
    if (brokenOff) return trouble('decode', brokenOff);
    isLooping = hasLooped = true;
    emit({ type: 'looped' });
  };
  const readClock = () => {
    const nowSeconds = video.currentTime;
    const movedSeconds = nowSeconds - lastSeconds;
    lastSeconds = nowSeconds;
    if (movedSeconds < -0.3 && !seekIsOurs) return onJumpBack();
    if (video.seeking || (video.paused && !video.ended)) return;
    pictures.look(movedSeconds);
    if (movedSeconds > 0) {
      seekIsOurs = isLooping = false;
      const isBlind = video.videoWidth === 0;
      if (isBlind && nowSeconds > BLIND_SECONDS)
        return trouble('no_picture', 'the file has sound but no picture this browser can show');
      // After a loop WebKit plays on with too little data by its own account, and says no more that it plays.
      if (!isBlind && stall.isPassed(nowSeconds)) stall.end();
    } else if (video.ended || nowSeconds >= video.duration - END_SECONDS) playAgain(video);
  };

  return {
    emit,
    trouble,
    frame,
    standstill,
    readClock,
    /** The element says that it plays. Sound alone is not playing; on a busy machine the picture's size comes a moment later. */
    playing: () => (video.videoWidth > 0 ? stall.end() : stall.stand()),
    /** Every loop waits for a moment; one that does not go on is noticed by the clock. */
    waiting: () => isLooping || stall.begin(),
    seeking() {
      readClock();
      stall.seeking();
    },
    seeked() {
      seekIsOurs = false;
    },
    expectSeek() {
      seekIsOurs = true;
      pictures.expectSeek();
    },
    restart() {
      [standstill, pictures, stall, frame].forEach((part) => part.restart());
      seekIsOurs = isLooping = hasLooped = false;
      lastSeconds = 0;
    },
  };
}

/** WebKit can reach the end without an event and without looping. */
const playAgain = (video: HTMLVideoElement) => {
  video.currentTime = 0;
  void video.play()?.catch(() => {});
};

/** Whether the video stands, and from where its clock has to move on before that is over. */
function createStall(video: HTMLVideoElement, emit: Emit) {
  let isStalled = false;
  let atSeconds = 0;
  const stand = () => {
    isStalled = true;
    atSeconds = video.currentTime;
  };
  return {
    get isStalled() {
      return isStalled;
    },
    /** Stands, without a word to anybody. */
    stand,
    begin() {
      stand();
      emit({ type: 'stalled' });
    },
    end() {
      isStalled = false;
      emit({ type: 'playing', positionSeconds: video.currentTime });
    },
    isPassed: (nowSeconds: number) => isStalled && nowSeconds > atSeconds + 0.1,
    seeking() {
      atSeconds = video.currentTime;
    },
    restart() {
      isStalled = false;
      atSeconds = 0;
    },
  };
}

type Emit = (event: DistributiveOmit<PlayerEvent, 'atMs'>) => void;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
