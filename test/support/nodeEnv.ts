/** The collector's world in a test: a clock that stands, timers that never run, and no network. */
import type { CollectorEnv } from '../../src/collector/env.js';

export const nodeEnv = (nowMs: number): CollectorEnv => ({
  nowMs: () => nowMs,
  setTimer: () => () => {},
  fetch: () => Promise.reject(new Error('no network in this test')),
});
