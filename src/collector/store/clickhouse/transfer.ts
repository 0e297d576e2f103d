/** A shop that leaves for another store, or comes from one. */
import { signedFrom } from '../signedOrders.js';
import type { Cost } from '../insights.js';
import { inMonth, monthsOf } from '../sums.js';
import { countNames, type Counts } from '../tallied.js';
import type { Aged, EventRow, FeedName, Kept, KeptOrder, KeptRest, ReportStore } from '../types.js';
import { CollectorError } from '../../collectorError.js';
import { inTurn } from './ageRows.js';
import type { Cell, Server } from './connect.js';
import type { Use } from './createAnswers.js';
import { placeOf } from './openTables.js';
import {
  columns,
  COSTS,
  EVENTS,
  idOf,
  KEPT_ORDERS,
  NAMES,
  rankAt,
  SIGNED,
  SIGNED_SINCE,
  STEP_COLUMNS,
  STEPS,
  SUMS,
  TAKEN_IN,
} from './schema.js';
import { text } from './sql.js';
import { isKept, isSomebodys, readStep } from './visible.js';

type Row = Record<string, string | number | null>;

export const createTransfer = (
  use: Use,
  write: Use,
  nowMs: () => number,
): Pick<ReportStore, 'everything' | 'hasTakenIn' | 'takeIn'> => ({
  everything: (tenant) => everything(use, tenant),
  hasTakenIn: (id) => use((server) => isTakenIn(server, id)),
  takeIn: (id, rest) => write((server) => takeIn(server, id, rest, nowMs())),
});

async function* everything(use: Use, tenant: string | null): AsyncIterable<Kept> {
  const server = await use(async (own) => own);
  const step = await readStep(server);
  const own = tenant === null ? isSomebodys : `tenant = ${text(tenant)}`;
  const read = (sql: string) => server.stream<Row>(sql);
  const names = columns.map(({ name }) => name).join(', ');
  for await (const row of read(
    `SELECT tenant, toString(id_high) AS high, toString(id_low) AS low, ${names} FROM ${EVENTS} FINAL WHERE ${own}
     AND NOT (at_ms < ${step.isDone ? 0 : step.eventsMs} AND rank >= ${step.goneRank})`,
  ))
    yield { event: eventOf(row) };
  for await (const row of read(
    `SELECT tenant, platform, digest, received_ms, told FROM ${SIGNED} FINAL WHERE ${own}`,
  ))
    yield { signed: signedFrom(row) };
  for await (const row of read(`SELECT * FROM ${SUMS} FINAL WHERE ${own} AND ${isKept(step)}`))
    yield {
      sum: {
        tenant: String(row['tenant']),
        automated: row['automated'] === 1,
        fromMs: Number(row['from_ms']),
        toMs: Number(row['to_ms']),
        ...namesIn(row),
        ...(Object.fromEntries(countNames.map((name) => [name, Number(row[name])])) as Counts),
      },
    };
  for await (const row of read(
    `SELECT from_ms, to_ms, told FROM ${KEPT_ORDERS} FINAL WHERE ${own} AND ${isKept(step)}`,
  ))
    yield {
      order: {
        ...(JSON.parse(String(row['told'])) as KeptOrder),
        fromMs: Number(row['from_ms']),
        toMs: Number(row['to_ms']),
      },
    };
  for await (const row of read(
    `SELECT tenant, min(since_ms) AS first_ms FROM ${SIGNED_SINCE} WHERE ${own} GROUP BY tenant`,
  ))
    yield { since: { tenant: String(row['tenant']), sinceMs: Number(row['first_ms']) } };
  for await (const { told } of read(`SELECT told FROM ${COSTS} FINAL WHERE is_gone = 0 AND ${own}`))
    yield { cost: JSON.parse(String(told)) as Cost };
  for await (const row of read(`SELECT kind, id, told FROM ${NAMES} FINAL`))
    yield {
      name: {
        kind: row['kind'] as FeedName['kind'],
        id: String(row['id']),
        label: JSON.parse(String(row['told'])) as FeedName['label'],
      },
    };
  yield { aged: step.aged };
}

const textOr = (value: Row[string] | undefined) => (typeof value === 'string' ? value : null);
const namesIn = (row: Row) => ({
  creator: textOr(row['creator']),
  video: textOr(row['video']),
  product: textOr(row['product']),
});

function eventOf(row: Row): EventRow {
  const position = row['position'];
  return {
    tenant: String(row['tenant']),
    id: row['id'] || idOf({ high: BigInt(row['high'] ?? 0), low: BigInt(row['low'] ?? 0) }),
    type: row['type'] as EventRow['type'],
    atMs: Number(row['at_ms']),
    receivedMs: Number(row['received_ms']),
    seq: Number(row['seq']),
    view: String(row['view']),
    visitor: textOr(row['visitor']),
    session: textOr(row['session']),
    ...namesIn(row),
    position: typeof position === 'number' ? position : null,
    gift: textOr(row['gift']),
    automated: row['automated'] === 1,
    props: JSON.parse(String(row['props'])) as EventRow['props'],
    context: JSON.parse(String(row['context'])) as EventRow['context'],
  } as EventRow;
}

const isTakenIn = async ({ ask }: Server, id: string): Promise<boolean> =>
  ((
    await ask<{ found: number }>(`SELECT count() AS found FROM ${TAKEN_IN} WHERE id = ${text(id)}`)
  )[0]?.found ?? 0) > 0;

/**
 * As a step of ageing does it: all is written under the step's name first, and counts from the moment on when the step is told of. Done
 * again, it writes the same rows in the same places.
 */
async function takeIn(
  server: Server,
  id: string,
  kept: readonly KeptRest[],
  nowMs: number,
): Promise<void> {
  const isMine = await inTurn(server, async () => {
    if (await isTakenIn(server, id)) return true;
    const last = await readStep(server);
    const step = `taken in ${id}`;
    const rank = rankAt(nowMs);
    const counts = (sum: Counts): Cell[] => countNames.map((name) => sum[name]);
    const rows = {
      sums: [] as Cell[][],
      orders: [] as Cell[][],
      since: [] as Cell[][],
    };
    let aged: Aged = last.aged;
    const { sums, orders } = byMonth(kept, last.monthsMs);
    for (const it of [
      ...sums,
      ...orders,
      ...kept.filter((each) => 'since' in each || 'aged' in each),
    ]) {
      if ('sum' in it) {
        const { tenant, automated, fromMs, toMs, creator, video, product } = it.sum;
        const place = [tenant, step, fromMs, toMs, automated, creator, video, product];
        rows.sums.push([...place, ...counts(it.sum), rank]);
      } else if ('order' in it) {
        const { tenant, fromMs, toMs } = it.order;
        const told = JSON.stringify(it.order);
        rows.orders.push([tenant, step, rows.orders.length, fromMs, toMs, told, rank]);
      } else if ('since' in it) rows.since.push([it.since.tenant, it.since.sinceMs, rank]);
      else aged = it.aged;
    }
    const sumColumns = [
      'tenant',
      'step',
      'from_ms',
      'to_ms',
      'automated',
      'creator',
      'video',
      'product',
    ];
    await server.put(SUMS, [...sumColumns, ...countNames, 'rank'], rows.sums);
    await server.put(
      KEPT_ORDERS,
      ['tenant', 'step', 'number', 'from_ms', 'to_ms', 'told', 'rank'],
      rows.orders,
    );
    await server.put(SIGNED_SINCE, ['tenant', 'since_ms', 'rank'], rows.since);
    const takenMs = Math.max(nowMs, last.takenMs + 1);
    // Nothing of this store's own goes by it: what it says of events is only how far back they go. What is kept by month here stays so.
    const monthsMs = last.step === '' ? aged.monthsMs : last.monthsMs;
    await server.put(STEPS, STEP_COLUMNS, [
      [step, aged.eventsMs, aged.ordersMs, monthsMs, last.endMs, 0, 1, takenMs, rank],
    ]);
    await server.put(TAKEN_IN, ['id', 'rank'], [[id, rank]]);
    return true;
  });
  if (isMine === null)
    throw new CollectorError(
      'STORE_BUSY',
      `Another collector is just putting old events together in ${placeOf(server)}. Run the same command again in some minutes: what is there already is not doubled.`,
    );
}

/** What is older than this store keeps by a quarter of an hour. */
function byMonth(rest: readonly KeptRest[], monthsMs: number) {
  const sums = rest.flatMap((it) => ('sum' in it ? [it.sum] : []));
  const isOld = ({ toMs }: { toMs: number }) => toMs <= monthsMs;
  return {
    sums: [...sums.filter((sum) => !isOld(sum)), ...monthsOf(sums.filter(isOld))].map((sum) => ({
      sum,
    })),
    orders: rest
      .flatMap((it) => ('order' in it ? [it.order] : []))
      .map((order) => ({ order: isOld(order) ? inMonth(order) : order })),
  };
}
