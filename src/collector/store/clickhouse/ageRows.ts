/** What takes the place of events and orders that are older than they are kept; `../aged.ts` says the same in plain code. */
import { randomUUID } from 'node:crypto';
import { monthOf, SLOT_MS } from '../sums.js';
import { countNames, tallied } from '../tallied.js';
import type { Ageing, KeptOrder } from '../types.js';
import { codeOf, codes } from './explainFailure.js';
import type { Server } from './connect.js';
import { remove } from './remove.js';
import {
  EVENTS,
  KEPT_ORDERS,
  rankAt,
  SIGNED,
  SIGNED_SINCE,
  STEPS,
  STEP_COLUMNS,
  SUMS,
} from './schema.js';
import { text, whole, wholes } from './sql.js';
import { countedIn, talliedList } from './counted.js';
import { removeDays } from './days/createKeptDays.js';
import { isFine, isGone, isKept, isSomebodys, readStep, type Step } from './visible.js';

const TURN = 'reelshelf_turn';
/** Who has had its turn for so long has died in it. */
const LONGEST_TURN_S = 6 * 3600;

/**
 * Lets one collector at a time change what all of them count by.
 *
 * @returns what `run` does; `null` where another has its turn.
 */
export async function inTurn<T>(server: Server, run: () => Promise<T>): Promise<T | null> {
  // Of all statements this is one that a server lets succeed once only.
  const take = () => server.run(`CREATE TABLE ${TURN} (taken DateTime DEFAULT now()) ENGINE = Log`);
  try {
    await take();
  } catch (error) {
    if (codeOf(error) !== codes.tableExists) throw error;
    const [turn] = await server.ask<{ seconds: number }>(
      `SELECT toInt64(now()) - toInt64(metadata_modification_time) AS seconds FROM system.tables WHERE database = ${text(server.database)} AND name = '${TURN}'`,
    );
    if ((turn?.seconds ?? 0) < LONGEST_TURN_S) return null;
    await server.run(`DROP TABLE IF EXISTS ${TURN}`);
    await take();
  }
  try {
    return await run();
  } finally {
    await server.run(`DROP TABLE IF EXISTS ${TURN}`);
  }
}

/** @returns how many events and updates of orders are gone; 0 where another collector is at it. */
export const ageRows = async (server: Server, ageing: Ageing, nowMs: number): Promise<number> =>
  (await inTurn(server, () => takeStep(server, ageing, nowMs))) ?? 0;

async function takeStep(server: Server, ageing: Ageing, nowMs: number): Promise<number> {
  const last = await readStep(server);
  // What came to its end in the middle, if anything did.
  if (!last.isDone) await clearUp(server, last);
  const id = randomUUID();
  const rank = String(rankAt(nowMs));
  const step: Step = {
    final: 'FINAL',
    step: id,
    eventsMs: ageing.eventsMs,
    goneRank: rank,
    monthsMs: Math.max(last.monthsMs, ageing.monthsMs),
    endMs: Math.max(last.endMs, ageing.endMs),
    takenMs: Math.max(nowMs, last.takenMs + 1),
    isDone: false,
    aged: last.aged,
    parts: new Map(),
  };
  const months = await monthsBefore(server, step);
  const gone = `FROM ${EVENTS} FINAL WHERE ${isGone(step)}`;
  const isSignedGone = `${isSomebodys} AND received_ms < ${whole(ageing.eventsMs)} AND ifNull(at_ms, 0) < ${whole(ageing.eventsMs)}`;
  const [count] = await server.ask<{ events: number; signed: number }>(
    `SELECT sum(e) AS events, sum(s) AS signed FROM (SELECT count() AS e, 0 AS s ${gone} UNION ALL SELECT 0 AS e, count() AS s FROM ${SIGNED} FINAL WHERE ${isSignedGone})`,
  );
  for (const statement of sumUp(step, last, months)) await server.run(statement);
  await keepOrders(server, step, last, ageing.orders);
  await server.run(
    `INSERT INTO ${SIGNED_SINCE} (tenant, since_ms, rank) SELECT tenant, min(received_ms), ${rank} FROM ${SIGNED} WHERE ${isSomebodys} GROUP BY tenant`,
  );
  await declare(server, step, ageing.ordersMs, 0);
  await clearUp(server, step, ageing);
  return (count?.events ?? 0) + (count?.signed ?? 0);
}

/** From here on the sums count, and the events no more. */
const declare = (server: Server, step: Step, ordersMs: number, isDone: 0 | 1) =>
  server.put(STEPS, STEP_COLUMNS, [
    [
      step.step,
      step.eventsMs,
      ordersMs,
      step.monthsMs,
      step.endMs,
      BigInt(step.goneRank),
      isDone,
      step.takenMs,
      rankAt(step.takenMs),
    ],
  ]);

/** Deletes what counts no more. May be done again, as often as it takes. */
async function clearUp(
  server: Server,
  step: Step,
  { ordersMs }: Pick<Ageing, 'ordersMs'> = step.aged,
): Promise<void> {
  const isLeft = async (table: string, where: string) => {
    const [row] = await server.ask<{ rows: number }>(
      `SELECT count() AS rows FROM ${table} WHERE ${isSomebodys} AND (${where})`,
    );
    if (row && row.rows > 0) await remove(server, table, where);
  };
  if (step.eventsMs > 0) {
    await removeDays(server, `day_ms < ${whole(step.eventsMs)}`);
    await isLeft(EVENTS, isGone(step));
    await isLeft(
      SIGNED,
      `received_ms < ${whole(step.eventsMs)} AND ifNull(at_ms, 0) < ${whole(step.eventsMs)}`,
    );
  }
  const taken = (await server.ask<{ step: string }>(`SELECT DISTINCT step FROM ${STEPS}`)).map(
    (row) => row.step,
  );
  // A list, since not every release takes a question within a deletion.
  const isReplaced = isKept(step, `(${[...taken, ''].map(text).join(',')})`);
  for (const table of [SUMS, KEPT_ORDERS]) await isLeft(table, `NOT (${isReplaced})`);
  await declare(server, step, ordersMs, 1);
}

interface Months {
  starts: number[];
  ends: number[];
}

/** Those of which only their sums are kept from now on, as far back as there is anything. */
async function monthsBefore({ ask }: Server, { monthsMs }: Step): Promise<Months> {
  const months: Months = { starts: [], ends: [] };
  if (monthsMs === 0) return months;
  const first = (of: string, table: string) =>
    `SELECT min(${of}) AS ms, count() AS found FROM ${table} WHERE ${isSomebodys}`;
  const [row] = await ask<{ ms: number }>(
    `SELECT min(ms) AS ms FROM (${first('at_ms', EVENTS)} UNION ALL ${first('from_ms', SUMS)} UNION ALL ${first('from_ms', KEPT_ORDERS)}) WHERE found > 0`,
  );
  for (
    let { fromMs, toMs } = monthOf(Math.min(row?.ms ?? monthsMs, monthsMs));
    fromMs < monthsMs;
    { fromMs, toMs } = monthOf(toMs)
  ) {
    months.starts.push(fromMs);
    months.ends.push(toMs);
  }
  return months;
}

const monthAt = (list: readonly number[], { starts }: Months, at: string) =>
  `arrayElement(${wholes(list)}, length(arrayFilter(start -> start <= ${at}, ${wholes(starts)})))`;

/** Sums by a quarter of an hour of events that go, by month of those that go from there; and what goes from there of orders. */
function sumUp(step: Step, last: Step, months: Months): string[] {
  const into = `INSERT INTO ${SUMS} (tenant, step, from_ms, to_ms, automated, creator, video, product, ${countNames.join(', ')}, rank)`;
  const of = 'automated, creator, video, product';
  const counted = countNames.map((name) => countedIn(tallied[name])).join(', ');
  const events = `FROM ${EVENTS} FINAL WHERE ${isGone(step)} AND type IN (${talliedList})`;
  const slot = `intDiv(at_ms, ${SLOT_MS}) * ${SLOT_MS}`;
  const { step: id, goneRank: rank, monthsMs } = step;
  const statements = [
    `${into} SELECT tenant, '${id}', ${slot} AS slot, slot + ${SLOT_MS}, ${of}, ${counted}, ${rank} ${events} AND at_ms >= ${whole(monthsMs)}
     GROUP BY tenant, slot, ${of}`,
  ];
  if (months.starts.length === 0) return statements;
  const month = (at: string) =>
    `${monthAt(months.starts, months, at)} AS month, ${monthAt(months.ends, months, at)} AS month_end`;
  const fine = `FINAL WHERE ${isKept(last)} AND ${isFine} AND to_ms <= ${whole(monthsMs)}`;
  // Events and finer sums of one month in one statement: two would each make a row of the same name.
  const both = countNames.map((name) => `sum(counted_${name})`).join(', ');
  const named = (expressions: readonly string[]) =>
    expressions
      .map((expression, index) => `${expression} AS counted_${countNames[index]}`)
      .join(', ');
  statements.push(
    `${into} SELECT tenant, '${id}', month, month_end, ${of}, ${both}, ${rank} FROM (
       SELECT tenant, ${month('at_ms')}, ${of}, ${named(countNames.map((name) => countedIn(tallied[name])))} ${events} AND at_ms < ${whole(monthsMs)}
       GROUP BY tenant, month, month_end, ${of}
       UNION ALL
       SELECT tenant, ${month('from_ms')}, ${of}, ${named(countNames.map((name) => `toInt64(sum(${name}))`))} FROM ${SUMS} ${fine}
       GROUP BY tenant, month, month_end, ${of})
     GROUP BY tenant, month, month_end, ${of}`,
    `INSERT INTO ${KEPT_ORDERS} (tenant, step, number, from_ms, to_ms, told, rank)
     SELECT tenant, '${id}', toUInt32(rowNumberInAllBlocks() + ${FIRST_OF_MONTHS}), ${month('from_ms')}, told, ${rank} FROM ${KEPT_ORDERS} ${fine}`,
  );
  return statements;
}

/** Those before are the orders that a step itself brings. */
const FIRST_OF_MONTHS = 100_000_000;

/** Orders that another collector has kept meanwhile are left out. */
async function keepOrders(
  server: Server,
  step: Step,
  { aged }: Step,
  orders: readonly KeptOrder[],
): Promise<void> {
  const rows = orders
    .filter(({ fromMs }) => fromMs >= aged.ordersMs)
    .map((order, index) => {
      const { fromMs, toMs } = order.toMs <= step.monthsMs ? monthOf(order.fromMs) : order;
      return [
        order.tenant,
        step.step,
        index,
        fromMs,
        toMs,
        JSON.stringify(order),
        BigInt(step.goneRank),
      ];
    });
  await server.put(
    KEPT_ORDERS,
    ['tenant', 'step', 'number', 'from_ms', 'to_ms', 'told', 'rank'],
    rows,
  );
}
