/**
 * Lets only one tab at a time do something, where the browser can arrange it. Without Web Locks the task runs anyway: callers
 * must bear two tabs doing the same. Locks are only held for the length of a task, because a held lock keeps a page out of
 * the back/forward cache.
 */
export interface Locks {
  /** Runs `task` unless another tab is at it. Answers whether it ran; what `task` throws is thrown on. */
  tryRun(name: string, task: () => void | Promise<void>): Promise<boolean>;
}

export function createLocks(window: Window): Locks {
  return {
    async tryRun(name, task) {
      const manager = readManager(window);
      let ran = false;
      const run = async () => {
        ran = true;
        await task();
      };
      if (!manager) {
        await run();
        return ran;
      }
      try {
        await manager.request(name, { ifAvailable: true }, async (lock) => {
          if (lock) await run();
        });
      } catch (error) {
        // Sandboxed frames have `navigator.locks` and refuse every request.
        if (ran) throw error;
        await run();
      }
      return ran;
    },
  };
}

function readManager(window: Window): LockManager | null {
  try {
    // Missing before Safari 15.4 and on pages without https, whatever the DOM types say.
    return (window.navigator as Partial<Navigator>).locks ?? null;
  } catch {
    return null;
  }
}
