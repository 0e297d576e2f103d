/**
 * Lets only one tab at a time do something, where the browser can arrange it. Without Web Locks the task runs anyway: callers
 * must bear two tabs doing the same. Locks are only held for the length of a task, because a held lock keeps a page out of
 * the back/forward cache.
 */
export interface Locks {
    /** Runs `task` unless another tab is at it. Answers whether it ran; what `task` throws is thrown on. */
    tryRun(name: string, task: () => void | Promise<void>): Promise<boolean>;
}
export declare function createLocks(window: Window): Locks;
