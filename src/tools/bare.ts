/**
 * An empty object that inherits nothing, so that nothing a page has put on every object can be read from it. Engines keep what
 * `Object.create(null)` makes as a hash table of its own, of several times the size; this they keep as any other object.
 */
export const createBare = (): Record<string, unknown> =>
  Object.setPrototypeOf({}, null) as Record<string, unknown>;
