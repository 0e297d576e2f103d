/**
 * The only file that names the console. A message is said once per code and subject, so that a broken feed of a
 * thousand videos does not flood the shop's console.
 */
interface Notice {
  /** Stable, searchable, upper snake case: `FEED_UNREACHABLE`. */
  code: string;
  /** What happened, what was received, what was expected. One sentence. */
  message: string;
  /** What to do about it. One sentence. */
  remedy: string;
  /** Distinguishes notices of the same code (an item's id, a URL); part of the say-once key. */
  subject?: string;
  detail?: unknown;
}
interface Display {
  warn(notice: Notice): void;
  /** Every notice said so far, for the debug overlay. */
  readonly said: readonly Notice[];
}
export { Notice as n, Display as t };