/**
 * Lets only the newest of several overlapping tasks have its answer used.
 *
 *     ask 1 ────────────────► late answer: `null`
 *          ask 2 ──► answer used
 */
export function createLatestOnly(): {
  run<T>(task: () => Promise<T>): Promise<T | null>;
  cancel(): void;
} {
  let newest = 0;
  return {
    async run(task) {
      const mine = ++newest;
      try {
        const answer = await task();
        return mine === newest ? answer : null;
      } catch (error) {
        // A failure of an outdated task is nobody's business any more.
        if (mine !== newest) return null;
        throw error;
      }
    },
    cancel() {
      newest++;
    },
  };
}
