/** CSV and TSV as rows by the names of their columns. */
import { CsvError, parse } from 'csv-parse/sync';
import { failure, success, type Result } from '../../../tools/result.js';

export interface Row {
  /** As a spreadsheet counts, for messages. */
  location: string;
  /** The first cell with something in it under any of these names; names are compared by letters and digits only. */
  get(...names: string[]): string;
}

export interface Table {
  /** As they are written. */
  headers: string[];
  has(...names: string[]): boolean;
  rows: Row[];
}

const DELIMITERS = [',', ';', '\t', '|'];

export const normalizeName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export function readTable(text: string): Result<Table, string> {
  // Some exports begin with empty lines, with lines of advice, or with what tells Excel their delimiter.
  const before = /^(?:\ufeff|\s|"?#[^\n]*\n|"?sep=[^\n]*\n)*/i.exec(text)?.[0] ?? '';
  const body = text.slice(before.length);
  const [, named] = /sep=([,;|]|\t)/i.exec(before) ?? [];
  const delimiter = named ?? delimiterOf(body);
  const split = (quote: '"' | false): string[][] =>
    parse(body, {
      delimiter,
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 4_000_000,
    });
  let records: string[][];
  try {
    try {
      records = split('"');
    } catch (error) {
      // In files with tabs a quote is mostly a sign like any other: 5" pans.
      if (delimiter !== '\t') throw error;
      records = split(false);
    }
  } catch (error) {
    return failure(whyNoTable(error));
  }
  const [headers = [], ...cells] = records;
  const columns = new Map<string, number>();
  headers.forEach((header, column) => {
    const name = normalizeName(header);
    if (name && !columns.has(name)) columns.set(name, column);
  });
  // Every row is found for the same few names.
  const found = new Map<string, number | undefined>();
  const columnOf = (name: string): number | undefined => {
    if (!found.has(name)) found.set(name, columns.get(normalizeName(name)));
    return found.get(name);
  };
  return success({
    headers: headers.map((header) => header.trim()),
    has: (...names) => names.some((name) => columnOf(name) !== undefined),
    rows: cells.map((row, index) => ({
      location: `row ${index + 2}`,
      get(...names) {
        for (const name of names) {
          const column = columnOf(name);
          const cell = column === undefined ? '' : cellOf(row[column]);
          if (cell) return cell;
        }
        return '';
      },
    })),
  });
}

function whyNoTable(error: unknown): string {
  if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quotation mark (") is opened and never closed, so its end is missing or a " in a text is not doubled';
  return error instanceof Error ? error.message : String(error);
}

/** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula or a number. */
const cellOf = (cell: string | undefined): string =>
  (cell ?? '').trim().replace(/^'(?=[-+=@\d])/, '');

function delimiterOf(body: string): string {
  const line = (/^(?:"(?:[^"]|"")*"|[^"\n\r])*/.exec(body.slice(0, 20_000))?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
