import type { WatchInput, WatchOutcome, WatchState } from '../../events/watch.js';

export type WatchCode = typeof import('../../events/watch.js');

/**
 * Feeds the watch reducer (`events/watch.ts`), whose code is fetched beside the first video and not before it. Inputs carry their own
 * time, so those that come earlier simply queue; only their outcomes come later.
 */
export function createWatchQueue(
  code: Promise<WatchCode>,
  durationSeconds: number | null,
  onOutcome: (outcome: WatchOutcome) => void,
): (input: WatchInput) => void {
  let queue: WatchInput[] | null = [];
  let advance: ((input: WatchInput) => void) | null = null;
  code.then(
    ({ createWatch, advanceWatch }) => {
      let state: WatchState = createWatch(durationSeconds);
      advance = (input) => {
        const next = advanceWatch(state, input);
        state = next.state;
        next.outcomes.forEach(onOutcome);
      };
      queue?.forEach(advance);
      queue = null;
    },
    () => {
      queue = null;
    },
  );
  return (input) => {
    if (advance) advance(input);
    else queue?.push(input);
  };
}
