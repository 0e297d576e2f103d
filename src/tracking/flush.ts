import type { ExitReason } from '../browser/pageExit.js';
import type { Env } from '../tools/env.js';
import type { EventValue } from './store/types.js';

/** Why a flush happens. Exit reasons may not wait for anything: the page may be gone the next moment. */
export type FlushReason =
  | 'count'
  | 'bytes'
  | 'timer'
  | 'retry'
  | 'online'
  | 'return'
  | 'start'
  | ExitReason;

const FLUSH_COUNT = 10;
export const FLUSH_BYTES = 16 * 1024;
const HIGH_MS = 2000;
const WAIT_MS = 5000;

/**
 * Decides when to send: often and early, because what is sent while the page lives arrives, and what is left to its last
 * moment may not.
 */
export interface FlushClock {
  /** An event was added; `waiting` includes it. */
  added(value: EventValue, waiting: { count: number; bytes: number }): void;
  stop(): void;
}

export function createFlushClock(env: Env, flush: (reason: FlushReason) => void): FlushClock {
  let cancel = () => {};
  let dueMs = Infinity;
  const ring = (reason: FlushReason) => {
    cancel();
    dueMs = Infinity;
    flush(reason);
  };
  return {
    added(value, waiting) {
      if (waiting.count >= FLUSH_COUNT) return ring('count');
      if (waiting.bytes >= FLUSH_BYTES) return ring('bytes');
      // The first waiting event sets the time; later ones can only bring it forward. A page that never falls quiet
      // still sends every five seconds.
      const wantedMs = env.monotonicMs() + (value === 'high' ? HIGH_MS : WAIT_MS);
      if (wantedMs >= dueMs) return;
      cancel();
      dueMs = wantedMs;
      cancel = env.setTimer(() => ring('timer'), wantedMs - env.monotonicMs());
    },
    stop() {
      cancel();
      dueMs = Infinity;
    },
  };
}
