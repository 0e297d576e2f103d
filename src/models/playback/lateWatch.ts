import type { WatchInput, WatchOutcome, WatchState } from '../../events/watch.js';

type WatchCode = typeof import('../../events/watch.js');

/**
 * The watch reducer, which is fetched beside the first video and not before it. Inputs carry their own time, so those that come
 * earlier simply wait; nothing is lost but the moment its outcome is told.
 */
export function createLateWatch(
  code: Promise<WatchCode>,
  durationSeconds: number | null,
  tell: (outcome: WatchOutcome) => void,
): (input: WatchInput) => void {
  let waiting: WatchInput[] | null = [];
  let advance: ((input: WatchInput) => void) | null = null;
  code.then(
    ({ createWatch, advanceWatch }) => {
      let state: WatchState = createWatch(durationSeconds);
      advance = (input) => {
        const next = advanceWatch(state, input);
        state = next.state;
        next.outcomes.forEach(tell);
      };
      waiting?.forEach(advance);
      waiting = null;
    },
    () => {
      waiting = null;
    },
  );
  return (input) => {
    if (advance) advance(input);
    else waiting?.push(input);
  };
}
