import { effect } from '@preact/signals';
import { nextChange } from '../feed/select/nextChange.js';
import type { Stop } from '../tools/emitter.js';
import type { Followed } from './followWindows.js';

/** Long enough for a line that breaks to come back. */
const AHEAD_MS = 60 * 60_000;
/** A machine that slept with the page in sight, or a clock that was set, is noticed after so long. */
const MAX_MS = 5 * 60_000;

/**
 * Calls `run` once, when a right or a campaign window of the feed begins or ends within the hour. On most pages none does, and what
 * follows windows is never fetched.
 */
export function whenWindowIsNear(
  { env, device, feed, calendar, chosenMs }: Omit<Followed, 'player' | 'choose'>,
  run: () => void,
): Stop {
  let cancel: Stop = () => {};
  let hasRun = false;
  const look = () => {
    cancel();
    if (hasRun) return;
    const now = env.nowMs();
    const restMs = nextChange(calendar(), feed.feed.peek()?.videos ?? [], chosenMs()) - now;
    hasRun = restMs <= AHEAD_MS || now < chosenMs();
    if (hasRun) run();
    else if (restMs < Infinity)
      cancel = env.setTimer(look, Math.min(MAX_MS, Math.ceil(restMs - AHEAD_MS)));
  };
  const stop = effect(() => {
    if (feed.feed.value && device.visible.value) look();
  });
  return () => {
    cancel();
    stop();
  };
}
