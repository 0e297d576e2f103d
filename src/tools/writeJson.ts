/**
 * JSON text of plain data, also on a page where an old library gave every list a `toJSON` of its own: that makes text of the
 * lists, which no server reads as lists.
 */
export const writeJson = (value: unknown): string => JSON.stringify(value, keepLists);

function keepLists(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  return Array.isArray(original) ? original : value;
}
