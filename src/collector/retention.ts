import { DAY_MS } from '../tools/time.js';
import type { CollectorEnv } from './env.js';
import type { Notices } from '../server/notices.js';
import type { ReportStore } from './store/types.js';

/** 25 months, the longest that Europe's authorities call usual for figures of visitors. */
export const KEEP_DAYS = 760;
/** The start has other things to do. */
const FIRST_MS = 60_000;

interface Parts extends Pick<CollectorEnv, 'nowMs' | 'setTimer'> {
  store: Pick<ReportStore, 'remove'>;
  /** `Infinity`: nothing is deleted. */
  keepDays: number;
  notices: Pick<Notices, 'say'>;
}

/** Deletes what is older than it is kept: soon after the start, then once a day. @returns what ends it. */
export function startRetention({ store, keepDays, notices, nowMs, setTimer }: Parts): () => void {
  if (keepDays === Infinity) return () => {};
  let stop = () => {};
  let isStopped = false;
  const run = async () => {
    try {
      const removed = await store.remove({ beforeMs: nowMs() - keepDays * DAY_MS });
      if (removed > 0)
        notices.say(
          'RETENTION',
          `RETENTION: ${removed} rows older than ${keepDays} days were deleted.`,
        );
    } catch (error) {
      notices.say(
        'RETENTION_FAILED',
        `RETENTION_FAILED: What is older than ${keepDays} days could not be deleted, and is tried again in a day: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    if (!isStopped) stop = setTimer(() => void run(), DAY_MS);
  };
  stop = setTimer(() => void run(), FIRST_MS);
  return () => {
    isStopped = true;
    stop();
  };
}
