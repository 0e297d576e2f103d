/** What creators were given, as a merchant writes it down: in the console or in a spreadsheet. */
import { CsvError, parse } from 'csv-parse/sync';
import { said, type Said, type SayKey } from '../../../i18n/said.js';
import { toMinor } from '../../../feed/product/money.js';
import { isRecord } from '../../../tools/isRecord.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { isCurrency } from '../../ingest/currencies.js';
import type { Cost } from '../../store/insights.js';

export type Entry = Omit<Cost, 'tenant'>;

const kinds = ['gift', 'fee', 'commission'] as const;
const MOST = 5000;
const HEADINGS = 'id, creator, video, day, kind, amount, currency, commission %, note';

/** One entry: `amount` a decimal text, `rate` a percentage. @param makeId - for one that is new. */
export function readEntry(
  raw: Readonly<Record<string, unknown>>,
  makeId: () => string,
): Result<Entry, Said> {
  const read = (name: string) =>
    typeof raw[name] === 'string' || typeof raw[name] === 'number' ? String(raw[name]).trim() : '';
  const got = (name: string) => JSON.stringify(read(name)).slice(0, 60);
  const no = (key: SayKey, message: string, name?: string) =>
    failure(said(key, name === undefined ? undefined : { received: got(name) }, message));
  const kind = kinds.find((each) => each === read('kind').toLowerCase());
  const day = read('day');
  const creator = read('creator');
  const currency = read('currency').toUpperCase();
  const amount = read('amount').replace(',', '.');
  const rate = Number(read('rate').replace(/\s*%$/, '').replace(',', '.'));
  if (creator === '' || creator.length > 120)
    return no(
      'server.cost.creator',
      `The creator is ${got('creator')}; expected the id from your feed.`,
    );
  if (!kind)
    return no(
      'server.cost.kind',
      `The kind is ${got('kind')}; expected ${kinds.join(', ')}.`,
      'kind',
    );
  if (!isDay(day))
    return no(
      'server.cost.day',
      `The day is ${got('day')}; expected one such as 2026-10-14.`,
      'day',
    );
  if (kind === 'commission' && !(rate > 0 && rate <= 100))
    return no(
      'server.cost.rate',
      `The commission is ${got('rate')}; expected a percentage above 0 and up to 100.`,
      'rate',
    );
  if (kind !== 'commission' && !/^\d{1,9}(\.\d{1,3})?$/.test(amount))
    return no(
      'server.cost.amount',
      `The amount is ${got('amount')}; expected a sum such as 28.00.`,
      'amount',
    );
  if (kind !== 'commission' && !isCurrency(currency))
    return no(
      'server.cost.currency',
      `The currency is ${got('currency')}; expected a code such as EUR.`,
      'currency',
    );
  const isRate = kind === 'commission';
  return success({
    id: /^[\w-]{1,40}$/.test(read('id')) ? read('id') : makeId(),
    creator,
    video: read('video').slice(0, 120) || null,
    day,
    kind,
    currency: isRate ? null : currency,
    amountMinor: isRate ? 0 : toMinor({ amount, currency }),
    rate: isRate ? rate / 100 : 0,
    note: read('note').slice(0, 300),
  });
}

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.slice(0, 10) === day;

/** `{ "put": [...], "remove": ["id", ...] }`. */
export function readChanges(
  body: unknown,
  makeId: () => string,
): Result<{ put: Entry[]; remove: string[] }, Said> {
  const { put = [], remove = [] } = isRecord(body) ? body : { put: null };
  if (!Array.isArray(put) || !Array.isArray(remove) || put.length + remove.length > MOST)
    return failure({
      message: `Send {"put": [...], "remove": [...]} with at most ${MOST} entries.`,
      say: [],
    });
  const entries = readAll(put, makeId, (index) => ({ message: `Entry ${index + 1}`, say: [] }));
  if (!entries.ok) return entries;
  return success({ put: entries.value, remove: remove.map(String) });
}

const columns = (message: string) => said('server.cost.columns', { headings: HEADINGS }, message);

/** A spreadsheet with a line of headings; commas, semicolons or tabs between its cells. */
export function readCostSheet(text: string, makeId: () => string): Result<Entry[], Said> {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map(columnOf),
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      trim: true,
      relax_column_count_less: true,
      to: MOST + 1,
    });
  } catch (error) {
    const why = error instanceof CsvError ? error.message : String(error);
    return failure(
      said('server.cost.file', undefined, `The file is not a spreadsheet as text (CSV): ${why}`),
    );
  }
  if (rows.length > MOST)
    return failure(
      said(
        'server.cost.long',
        { most: MOST },
        `The file has more than ${MOST} lines; send it in parts.`,
      ),
    );
  const [first] = rows;
  if (!first) return failure(columns(`The file has no lines below its headings (${HEADINGS}).`));
  for (const name of ['creator', 'day', 'kind'])
    if (!(name in first))
      return failure(
        columns(`The file has no column "${name}"; expected these headings: ${HEADINGS}.`),
      );
  return readAll(rows, makeId, (index) =>
    said('server.cost.line', { line: index + 2 }, `Line ${index + 2}`),
  );
}

/** What stands between headings most; amounts may have commas of their own. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split(/[\r\n]/, 1);
  const count = (delimiter: string) => headings.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

const columnOf = (heading: string): string => {
  const name = heading.trim().toLowerCase();
  return /^commission|^rate/.test(name) ? 'rate' : name;
};

function readAll(
  raws: readonly unknown[],
  makeId: () => string,
  nameOf: (index: number) => Said,
): Result<Entry[], Said> {
  const entries: Entry[] = [];
  for (const [index, raw] of raws.entries()) {
    const entry = readEntry(isRecord(raw) ? raw : {}, makeId);
    if (!entry.ok) {
      const name = nameOf(index);
      return failure({
        message: `${name.message}: ${entry.error.message} Nothing was changed.`,
        say: [...name.say, ...entry.error.say],
      });
    }
    entries.push(entry.value);
  }
  return success(entries);
}
