import type { AppendResult } from './types.js';

/**
 * Writes one group at a time; what arrives meanwhile becomes the next group. One commit to disk then serves many waiting
 * requests, and a single request never waits for a timer.
 *
 *     add a ──► commit [a] ────────► a done
 *        add b, add c ────(wait)───► commit [b c] ──► b, c done
 *
 * @param commit - makes all items durable and answers for each whether it was new; throws when none was written.
 */
export function createGroupCommit<T>(
  commit: (items: readonly T[]) => Promise<readonly boolean[]>,
  maxItems: number,
) {
  interface Waiting {
    items: readonly T[];
    resolve(result: AppendResult): void;
    reject(error: unknown): void;
  }
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  const takeGroup = (): Waiting[] => {
    let size = 0;
    const end = waiting.findIndex(
      ({ items }, index) => (size += items.length) > maxItems && index > 0,
    );
    const group = end < 0 ? waiting : waiting.slice(0, end);
    waiting = end < 0 ? [] : waiting.slice(end);
    return group;
  };

  const runAll = async () => {
    while (waiting.length > 0) {
      const group = takeGroup();
      try {
        const isNew = await commit(group.flatMap(({ items }) => items));
        let start = 0;
        for (const { items, resolve } of group) {
          const accepted = isNew.slice(start, start + items.length).filter(Boolean).length;
          start += items.length;
          resolve({ accepted, duplicates: items.length - accepted });
        }
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = null;
  };

  return {
    add: (items: readonly T[]): Promise<AppendResult> =>
      new Promise((resolve, reject) => {
        waiting.push({ items, resolve, reject });
        running ??= runAll();
      }),
    /** Resolves when nothing waits any more. */
    settle: async () => {
      while (running) await running;
    },
  };
}
