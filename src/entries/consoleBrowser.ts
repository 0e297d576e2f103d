import { spoken } from '../console/languages/spoken.js';

/** What every part of the console takes from the browser. */
export const consoleBrowser = {
  nowMs: () => Date.now(),
  setTimer(run: () => void, delayMs: number) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
  /** @returns `false` where the browser does not let it. */
  async copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  /** Dates and sums are of the language that is spoken, which is known before a room is opened. */
  get locale() {
    return spoken().locale;
  },
};
