import { signal } from '@preact/signals';
import { backoffMs } from '../../tools/backoff.js';
import type { Env } from '../../tools/env.js';
import type { SlideModel } from '../playback/slideModel.js';

/** A picture that stands for so long is held up; a part that is a moment late is not. */
const STANDS_MS = 3000;
/** Who films may begin a little after saying so. */
const FIRST_MS = 30_000;
/** A list that grows no more is played again from a little before its end; what goes on for longer is new, whatever its clock says. */
const PLAYS_ON_MS = 25_000;
/** A recording is through when so little of it is left. */
const LAST_SECONDS = 1;
const RETRY = { firstMs: 2000, capMs: 15_000 };

interface Moment {
  nowMs: number;
  /** When the live began; `null` until then. */
  startedAtMs: number | null;
  /** It is on, and the browser has a line. */
  isOn: boolean;
}

/**
 * Whether the picture of a live goes on. Where it breaks off, stands, or has come to an end that nobody has announced, it is tried again for as
 * long as the live is on, and what was filmed before is not begun anew under the word that it is live.
 */
export function watchPicture(env: Pick<Env, 'random'>, slide: SlideModel) {
  const isHeld = signal(false);
  /** The viewer has come to the end of what there is by now. */
  const isThrough = signal(false);
  /** The stream itself says that nothing follows. */
  const hasEnded = signal(false);
  let wasSeen = false;
  let [positionSeconds, movedAtMs, stoodAtMs, newestMs] = [-1, NaN, NaN, -Infinity];
  let tries = 0;
  let tryAtMs: number | null = null;

  const look = ({ nowMs, startedAtMs, isOn }: Moment) => {
    const { phase, hasFrame, ...state } = slide.state.peek();
    const { pictureAtMs = null, edgeSeconds = null } = slide.liveClock() ?? {};
    const rests = phase === 'paused' || phase === 'blocked' || phase === 'asking';
    if (state.positionSeconds !== positionSeconds || rests || Number.isNaN(movedAtMs))
      movedAtMs = nowMs;
    positionSeconds = state.positionSeconds;
    const stands = nowMs - movedAtMs >= STANDS_MS;
    if (stands || phase === 'failed' || Number.isNaN(stoodAtMs)) stoodAtMs = nowMs;

    const { durationSeconds } = state;
    const wasOver = hasEnded.peek();
    const isAtEnd = durationSeconds > 0 && positionSeconds >= durationSeconds - LAST_SECONDS;
    const isGrowing = edgeSeconds !== null;
    const isOver = (isAtEnd && !isGrowing) || (wasOver && !(isOn && isGrowing));
    hasEnded.value = isOver;
    isThrough.value = isAtEnd || isOver;
    const isGoing = hasFrame && !isOver && !stands && (phase === 'playing' || phase === 'paused');
    const isBroken = isOver || phase === 'failed' || (hasFrame && stands);
    const isLate = startedAtMs === null || nowMs - startedAtMs > FIRST_MS;
    if (!isHeld.peek()) newestMs = Math.max(newestMs, pictureAtMs ?? -Infinity);
    if (isBroken) isHeld.value ||= wasSeen || isLate;
    else if (isGoing && isNews(pictureAtMs, nowMs)) isHeld.value = false;
    if (isGoing && !isHeld.peek()) {
      wasSeen = true;
      tries = 0;
    }
    if (!isOn) return;
    if (wasOver && !isOver) slide.play();
    // Clips loop: an end that is none would be followed by the beginning.
    else if (isOver && phase === 'playing') slide.pause();
    comeAgain(nowMs, phase === 'failed', isOver);
  };
  const isNews = (pictureAtMs: number | null, nowMs: number): boolean =>
    pictureAtMs === null || pictureAtMs > newestMs || nowMs - stoodAtMs > PLAYS_ON_MS;
  const comeAgain = (nowMs: number, hasFailed: boolean, isOver: boolean) => {
    if (!hasFailed && !isOver) tryAtMs = null;
    else if (tryAtMs === null) tryAtMs = nowMs + backoffMs((tries += 1), env.random(), RETRY);
    else if (nowMs >= tryAtMs) {
      tryAtMs = null;
      // Of what has ended only the list is looked at, whether it has begun to grow again.
      slide.retry(hasFailed && !isOver);
    }
  };
  return { isHeld, isThrough, hasEnded, look };
}
