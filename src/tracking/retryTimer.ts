import type { PostAnswer } from '../browser/post.js';
import { backoffMs } from '../tools/backoff.js';
import type { Env } from '../tools/env.js';
import { HOUR_MS } from '../tools/time.js';
import type { FlushReason } from './flush.js';

const MAX_WAIT_MS = HOUR_MS;

/** When to try again after failures: by the server's word, else by `backoffMs`. */
export interface RetryTimer {
  /** Failures in a row. */
  readonly failures: number;
  failed(answer: PostAnswer): void;
  /** An answer came: nothing is waited for any more. */
  reset(): void;
  /** Whether a try for this reason would come before its time. */
  isEarly(reason: FlushReason, isExit: boolean): boolean;
  stop(): void;
}

export function createRetryTimer(env: Env, onDue: () => void): RetryTimer {
  let failures = 0;
  let waitUntilMs = -Infinity;
  /** The server named the time itself; then even a page that is being left keeps to it. */
  let isOrdered = false;
  let isStopped = false;
  let cancel = () => {};
  return {
    get failures() {
      return failures;
    },
    failed(answer) {
      failures++;
      const orderedMs = answer.type === 'answer' ? answer.retryAfterMs : null;
      isOrdered = orderedMs !== null;
      const delayMs =
        orderedMs === null
          ? backoffMs(failures, env.random())
          : Math.min(MAX_WAIT_MS, Math.max(1000, orderedMs));
      waitUntilMs = env.monotonicMs() + delayMs;
      cancel();
      if (!isStopped) cancel = env.setTimer(onDue, delayMs);
    },
    reset() {
      cancel();
      failures = 0;
      waitUntilMs = -Infinity;
    },
    isEarly(reason, isExit) {
      if (reason === 'retry' || env.monotonicMs() >= waitUntilMs) return false;
      // A network that is back, or a page about to go, is worth a try before its time.
      return isOrdered || !(isExit || reason === 'online');
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
