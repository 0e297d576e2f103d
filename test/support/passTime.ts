/**
 * Lets time pass in which something must *not* happen, or which is itself the load. What must happen is waited for by itself
 * (`expect.poll`, `waitFor`, `hears`), however slow the machine is; `test/checks/clocks.test.ts` keeps other sleeps out.
 */
export const passTime = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
