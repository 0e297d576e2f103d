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
  /** The console's words are English, and so are its dates and sums. */
  locale: navigator.language.startsWith('en') ? navigator.language : 'en',
};
