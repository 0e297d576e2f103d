/** Values as SQL of ClickHouse writes them. Releases before 2019 know no parameters, so they stand in the text, each by one of these. */

export const text = (value: string): string =>
  // A NUL ends a literal in old releases.
  `'${value.replace(/[\\']/g, '\\$&').replaceAll('\0', '\\0')}'`;

/** @param values - at least one: the type of an empty list is nobody's. */
export const texts = (values: readonly string[]): string => `[${values.map(text).join(',')}]`;

/** Times and counts; anything that is no whole number never gets into a statement. */
export function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number.`);
  return String(value);
}

export const wholes = (values: readonly number[]): string => `[${values.map(whole).join(',')}]`;

/** A cell of TabSeparated; `null` is `\N`. */
export function cell(value: string | number | bigint | boolean | null): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'string') return String(value);
  return value.replace(/[\\\t\n\r\0]/g, (found) => escapes[found] ?? found);
}

const escapes: Record<string, string> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\\0',
};
