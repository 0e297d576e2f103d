import type { Env } from '../../tools/env.js';

/** Runs tasks one at a time, first in first out. */
export interface MutationQueue {
  /**
   * @param task - gets a signal that is aborted when its answer is not awaited any more.
   * @param giveUp - makes the answer when the task is late, was stopped, or threw. The next task then starts.
   */
  run<T>(task: (signal: AbortSignal) => Promise<T>, giveUp: (why: string) => T): Promise<T>;
  /** Answers everything waiting with its `giveUp`, and everything that comes later too. */
  stop(): void;
}

/**
 * One mutation in flight: carts that are kept in a session lose updates when two requests overlap. Each adapter that changes a cart has
 * one, and `detect/offer.ts` another, for the adds that the page itself takes over. (`models/cart/lineChanges.ts` is no such queue: of
 * many taps on one line it sends the last.)
 *
 *     run(a) ──► a ──────┐
 *     run(b) ............└─► b ──► …
 *
 * @param timeoutMs - the longest one task may hold up the others; requests inside a task have shorter limits of their own.
 */
export function createMutationQueue(setTimer: Env['setTimer'], timeoutMs: number): MutationQueue {
  let last: Promise<unknown> = Promise.resolve();
  let isStopped = false;
  const stops = new Set<(why: string) => void>();

  function start<T>(
    task: (signal: AbortSignal) => Promise<T>,
    giveUp: (why: string) => T,
  ): Promise<T> {
    if (isStopped) return Promise.resolve(giveUp(STOPPED));
    const controller = new AbortController();
    return new Promise<T>((resolve) => {
      const end = (answer: () => T) => {
        stops.delete(abandon);
        cancel();
        resolve(answer());
      };
      const abandon = (why: string) => {
        end(() => giveUp(why));
        controller.abort();
      };
      stops.add(abandon);
      const cancel = setTimer(() => abandon(`No answer within ${timeoutMs} ms`), timeoutMs);
      task(controller.signal).then(
        (answer) => end(() => answer),
        (error: unknown) => end(() => giveUp(String(error))),
      );
    });
  }

  return {
    run(task, giveUp) {
      const mine = last.then(() => start(task, giveUp));
      last = mine.catch(() => {});
      return mine;
    },
    stop() {
      isStopped = true;
      for (const abandon of [...stops]) abandon(STOPPED);
    },
  };
}

const STOPPED = 'Removed';
