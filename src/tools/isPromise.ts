/**
 * By what it can do: a library of the page may have put a `Promise` of its own in the place of the browser's, and of that one what `async`
 * functions and `import()` answer is no instance.
 */
export function isPromise(value: unknown): value is Promise<unknown> {
  try {
    return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
  } catch {
    // An object that throws when it is looked at.
    return false;
  }
}
