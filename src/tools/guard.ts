import type { Display, Notice } from './display.js';
import { isPromise } from './isPromise.js';

/**
 * Runs our own code at the border to the host page: an error becomes a console notice, never an exception in the page.
 * A promise that it returns is watched as well, so that its rejection does not surface as an unhandled one.
 * For a merchant's callback prefer {@link guardHost}, whose message says that the callback is theirs.
 */
export function guard<T>(display: Display, where: string, run: () => T): T | undefined {
  return watch(display, run, {
    code: 'INTERNAL_ERROR',
    subject: where,
    message: `Reelshelf failed in ${where}; the page is not affected.`,
    remedy: 'Report it with the detail that follows.',
  });
}

/** Runs the host's callback; what it throws, or rejects with, is shown as the host's, and does not stop us. */
export function guardHost<T>(display: Display, name: string, run: () => T): T | undefined {
  return watch(display, run, {
    code: 'HOST_CALLBACK_FAILED',
    subject: name,
    message: `Your ${name} callback threw an error.`,
    remedy: 'Fix the callback; Reelshelf went on without its answer.',
  });
}

function watch<T>(display: Display, run: () => T, notice: Notice): T | undefined {
  const warn = (detail: unknown) => display.warn({ ...notice, detail });
  try {
    const answer = run();
    // The caller still gets the rejected promise; here it only stops being nobody's.
    if (isPromise(answer)) answer.then(undefined, warn);
    return answer;
  } catch (error) {
    warn(error);
    return undefined;
  }
}
