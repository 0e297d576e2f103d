import type { CollectorEnv } from './env.js';

/** Node's own clock and timers. */
export const nodeClock: Pick<CollectorEnv, 'nowMs' | 'setTimer'> = {
  nowMs: () => Date.now(),
  setTimer: (run, delayMs) => {
    const timer = setTimeout(run, delayMs);
    // Waiting for a heartbeat is no reason for a process to stay.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
