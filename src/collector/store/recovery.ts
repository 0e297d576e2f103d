import type { CollectorEnv } from '../env.js';
import type { StoreState } from './types.js';

const FIRST_RETRY_MS = 1000;
const MAX_RETRY_MS = 30_000;

export interface Recoverable<T> {
  open(): Promise<T>;
  /** Shows that it can write again; throws where it cannot. */
  prove(database: T): Promise<void>;
  shut(database: T): void;
}

export interface Recovery<T> {
  /** Runs with the database. Rejects at once while there is none. */
  use<R>(run: (database: T) => Promise<R>): Promise<R>;
  /** It has just written: the next failure is a new one. */
  worked(): void;
  fail(error: unknown): void;
  state(): StoreState;
  /** @param last - what is still to be done where the database is in order. */
  close(last: (database: T) => Promise<void>): Promise<void>;
}

/**
 * Keeps a database that fails from taking the collector with it: it is put away, and opened again until it can write. Meanwhile
 * everything is refused at once, so that senders keep what they have.
 *
 *     open ──fail──► shut, wait 1 s ──► open again, prove ──► open
 *                         ▲                  │ cannot
 *                         └── wait 2, 4 … 30 s
 *
 * @param database - opened already: a first opening that fails is for whoever starts the collector.
 */
export function createRecovery<T>(
  database: T,
  { open, prove, shut }: Recoverable<T>,
  clock: Pick<CollectorEnv, 'nowMs' | 'setTimer'>,
): Recovery<T> {
  let current: T | null = database;
  let failure = { reason: '', sinceMs: 0, nextMs: 0 };
  let attempt = 0;
  const users = countUsers();
  let putAway: Promise<void> = Promise.resolve();
  let stopTimer = () => {};
  let isClosed = false;

  /** One that is broken may refuse even this; it is given up all the same. */
  const putDown = (old: T) => {
    try {
      shut(old);
    } catch {
      // Why it broke has been told.
    }
  };
  /** What is still being asked of it must come to its end before it can be put away. */
  const putAwayWhenIdle = (old: T) => {
    putAway = users.gone().then(() => putDown(old));
  };
  const schedule = () => {
    if (isClosed) return;
    const delayMs = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
    attempt += 1;
    failure.nextMs = clock.nowMs() + delayMs;
    stopTimer = clock.setTimer(() => void retry(), delayMs);
  };
  const retry = async () => {
    let fresh: T | null = null;
    try {
      await putAway;
      fresh = await open();
      await prove(fresh);
      if (isClosed) putDown(fresh);
      else current = fresh;
    } catch (error) {
      if (fresh !== null) putDown(fresh);
      failure.reason = messageOf(error);
      schedule();
    }
  };

  return {
    async use(run) {
      if (current === null) throw new Error(failure.reason);
      const inUse = current;
      return users.during(() => run(inUse));
    },
    worked: () => void (attempt = 0),
    fail(error: unknown) {
      if (current === null) return;
      failure = { reason: messageOf(error), sinceMs: clock.nowMs(), nextMs: 0 };
      putAwayWhenIdle(current);
      current = null;
      schedule();
    },
    state: (): StoreState =>
      current !== null
        ? { isOpen: true }
        : {
            isOpen: false,
            reason: failure.reason,
            sinceMs: failure.sinceMs,
            retryMs: Math.max(0, failure.nextMs - clock.nowMs()),
          },
    async close(last) {
      isClosed = true;
      stopTimer();
      const old = current;
      current = null;
      failure.reason = 'The store is closed.';
      if (old !== null) {
        await last(old);
        putAwayWhenIdle(old);
      }
      await putAway;
    },
  };
}

function countUsers() {
  let users = 0;
  let onIdle = () => {};
  return {
    async during<R>(run: () => Promise<R>): Promise<R> {
      users += 1;
      try {
        return await run();
      } finally {
        users -= 1;
        if (users === 0) onIdle();
      }
    },
    /** Resolves when nobody uses it. */
    gone: (): Promise<void> =>
      users === 0 ? Promise.resolve() : new Promise<void>((resolve) => (onIdle = resolve)),
  };
}

const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
