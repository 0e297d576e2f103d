import type { Display } from './display.js';
/**
 * Runs our own code at the border to the host page: an error becomes a console notice, never an exception in the page.
 * A promise that it returns is watched as well, so that its rejection does not surface as an unhandled one.
 * For a merchant's callback prefer {@link guardHost}, whose message says that the callback is theirs.
 */
export declare function guard<T>(display: Display, where: string, run: () => T): T | undefined;
/** Runs the host's callback; what it throws, or rejects with, is shown as the host's, and does not stop us. */
export declare function guardHost<T>(display: Display, name: string, run: () => T): T | undefined;
