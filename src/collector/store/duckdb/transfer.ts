/** A shop that leaves for another store, or comes from one. */
import type { DuckDBValue } from '@duckdb/node-api';
import { signedFrom } from '../signedOrders.js';
import type { Cost } from '../insights.js';
import { countNames } from '../tallied.js';
import type { EventRow, FeedName, Kept, KeptOrder, KeptRest, ReportStore } from '../types.js';
import type { EventSum } from '../sums.js';
import type { Write } from './createWriter.js';
import type { Database } from './openDatabase.js';

/** As many rows are read at a time; between them what else waits gets its turn. */
const PAGE = 20_000;

type Row = Record<string, string | number | boolean | null>;

export const createTransfer = (
  write: Write,
): Pick<ReportStore, 'everything' | 'hasTakenIn' | 'takeIn'> => ({
  everything: (tenant) => everything(write, tenant),
  hasTakenIn: (id) => write((database) => isTakenIn(database, id)),
  takeIn: (id, rest) => write((database) => takeIn(database, id, rest)),
});

async function* everything(write: Write, tenant: string | null): AsyncIterable<Kept> {
  const pages = (table: string) => pagesOf(write, table, tenant);
  for await (const row of pages('events')) yield { event: eventOf(row) };
  for await (const row of pages('signed_orders')) yield { signed: signedFrom(row) };
  for await (const row of pages('sums')) yield { sum: sumOf(row) };
  for await (const { from_ms: fromMs, to_ms: toMs, told } of pages('kept_orders'))
    yield {
      order: {
        ...(JSON.parse(String(told)) as KeptOrder),
        fromMs: Number(fromMs),
        toMs: Number(toMs),
      },
    };
  for await (const { told } of pages('costs')) yield { cost: JSON.parse(String(told)) as Cost };
  for await (const row of pages('signed_since'))
    yield { since: { tenant: String(row['tenant']), sinceMs: Number(row['since_ms']) } };
  for await (const { kind, id, told } of pagesOf(write, 'feed_names', null))
    yield {
      name: {
        kind: kind as FeedName['kind'],
        id: String(id),
        label: JSON.parse(String(told)) as FeedName['label'],
      },
    };
  for await (const row of pagesOf(write, 'aged', null))
    yield {
      aged: {
        eventsMs: Number(row['events_ms']),
        ordersMs: Number(row['orders_ms']),
        monthsMs: Number(row['months_ms']),
      },
    };
}

/** By the rows' own numbers, which say where they stand in the file. */
async function* pagesOf(write: Write, table: string, tenant: string | null): AsyncIterable<Row> {
  const ask = (sql: string, values: DuckDBValue[] = []) =>
    write(
      async ({ writer }) => (await writer.runAndReadAll(sql, values)).getRowObjectsJS() as Row[],
    );
  const [last] = await ask(`SELECT max(rowid)::DOUBLE AS last FROM ${table}`);
  const end = last?.['last'] ?? null;
  if (end === null) return;
  const isAsked = tenant === null ? '' : ' AND tenant = $1';
  for (let start = 0; start <= Number(end); start += PAGE)
    yield* await ask(
      `SELECT * FROM ${table} WHERE rowid >= ${start} AND rowid < ${start + PAGE}${isAsked}`,
      tenant === null ? [] : [tenant],
    );
}

const textOr = (value: Row[string] | undefined) => (typeof value === 'string' ? value : null);

function eventOf(row: Row): EventRow {
  const position = row['position'];
  return {
    tenant: String(row['tenant']),
    // The key says shop and id, and of orders more.
    id:
      String(row['key'])
        .slice(String(row['tenant']).length + 1)
        .split('\n')[0] ?? '',
    type: row['type'] as EventRow['type'],
    atMs: Number(row['at_ms']),
    receivedMs: Number(row['received_ms']),
    seq: Number(row['seq']),
    view: String(row['view']),
    visitor: textOr(row['visitor']),
    session: textOr(row['session']),
    video: textOr(row['video']),
    creator: textOr(row['creator']),
    product: textOr(row['product']),
    position: position === null || position === undefined ? null : Number(position),
    gift: textOr(row['gift']),
    automated: row['automated'] === true,
    props: JSON.parse(String(row['props'])) as EventRow['props'],
    context: JSON.parse(String(row['context'])) as EventRow['context'],
  };
}

const sumOf = (row: Row): EventSum => ({
  tenant: String(row['tenant']),
  automated: row['automated'] === true,
  fromMs: Number(row['from_ms']),
  toMs: Number(row['to_ms']),
  creator: textOr(row['creator']),
  video: textOr(row['video']),
  product: textOr(row['product']),
  ...(Object.fromEntries(countNames.map((name) => [name, Number(row[name] ?? 0)])) as Pick<
    EventSum,
    (typeof countNames)[number]
  >),
});

const LEDGER = 'CREATE TABLE IF NOT EXISTS taken_in (id VARCHAR PRIMARY KEY)';

async function isTakenIn({ writer }: Database, id: string): Promise<boolean> {
  await writer.run(LEDGER);
  const found = await writer.runAndReadAll('SELECT 1 FROM taken_in WHERE id = $1', [id]);
  return found.currentRowCount > 0;
}

/** In one transaction. */
async function takeIn(database: Database, id: string, rest: readonly KeptRest[]): Promise<void> {
  const { writer } = database;
  if (await isTakenIn(database, id)) return;
  await writer.run('BEGIN');
  try {
    for (const it of rest) await takeOne(database, it);
    await writer.run('INSERT INTO taken_in VALUES ($1)', [id]);
    await writer.run('COMMIT');
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function takeOne({ writer }: Database, it: KeptRest): Promise<void> {
  if ('sum' in it) {
    const { tenant, automated, fromMs, toMs, creator, video, product } = it.sum;
    const values: DuckDBValue[] = [tenant, automated, BigInt(fromMs), BigInt(toMs)];
    values.push(creator, video, product, ...countNames.map((name) => BigInt(it.sum[name])));
    await writer.run(
      `INSERT INTO sums (tenant, automated, from_ms, to_ms, creator, video, product, ${countNames.map((name) => `"${name}"`).join(', ')})
       VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
      values,
    );
  } else if ('order' in it) {
    const { tenant, fromMs, toMs } = it.order;
    await writer.run('INSERT INTO kept_orders VALUES ($1, $2, $3, $4)', [
      tenant,
      BigInt(fromMs),
      BigInt(toMs),
      JSON.stringify(it.order),
    ]);
  } else if ('since' in it) {
    await writer.run(
      'INSERT INTO signed_since VALUES ($1, $2) ON CONFLICT DO UPDATE SET since_ms = least(since_ms, excluded.since_ms)',
      [it.since.tenant, BigInt(it.since.sinceMs)],
    );
  } else {
    const { eventsMs, ordersMs, monthsMs } = it.aged;
    await writer.run('INSERT INTO aged VALUES ($1, $2, $3)', [
      BigInt(eventsMs),
      BigInt(ordersMs),
      BigInt(monthsMs),
    ]);
  }
}
