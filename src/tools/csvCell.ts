/**
 * A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again.
 *
 * @param separator - what stands between two cells of the file.
 */
export function csvCell(value: string | number, separator: ',' | ';' = ','): string {
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/.test(value) && !/^\d/.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
