import type { SignedRow } from '../../webhooks/signedOrder.js';
import { keyOf } from '../rows.js';
import type { EventRow } from '../types.js';
import type { Server } from './connect.js';
import { cellsOf, columnNames, EVENTS, numbersOf, rankAt, SIGNED, type Key } from './schema.js';
import { text, texts } from './sql.js';

/** Some megabytes; at a hundred events a second ten minutes. */
const REMEMBERED = 60_000;

/**
 * Writes the rows in one insert and answers for each whether it was new. What is known already is asked for first, so that an answer
 * says how many were duplicates. Two collectors that are sent the same id in the same moment may both take it for new: it is then
 * in the table twice, and counted once.
 *
 * @param recent - keys of the rows that were committed last.
 */
export async function commitRows(
  server: Server,
  recent: Set<string>,
  rows: readonly EventRow[],
  nowMs: number,
): Promise<boolean[]> {
  const unique = new Map<string, { row: EventRow; key: Key }>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!recent.has(key) && !unique.has(key)) unique.set(key, { row, key: numbersOf(row) });
  }
  const known = unique.size > 0 ? await findKnown(server, [...unique.values()]) : new Set<string>();
  const missing = [...unique].filter(([, { row, key }]) => !known.has(nameOf(row.tenant, key)));
  const rank = rankAt(nowMs);
  await server.put(
    EVENTS,
    columnNames,
    missing.map(([, { row, key }]) => cellsOf(row, key, rank)),
  );
  remember(recent, [...unique.keys()]);
  // A row sent twice in one group is new only the first time.
  const fresh = new Set(missing.map(([key]) => key));
  return rows.map((row) => fresh.delete(keyOf(row)));
}

const nameOf = (tenant: string, { lane, high, low }: Record<keyof Key, unknown>) =>
  `${tenant}\n${String(lane)} ${String(high)} ${String(low)}`;

/** Many rows have the same shop, so that the rest is a list of numbers. */
async function findKnown(
  { ask }: Server,
  rows: readonly { row: EventRow; key: Key }[],
): Promise<Set<string>> {
  const shops = new Map<string, Key[]>();
  for (const { row, key } of rows) {
    const own = shops.get(row.tenant);
    if (own) own.push(key);
    else shops.set(row.tenant, [key]);
  }
  const known = new Set<string>();
  for (const [tenant, keys] of shops) {
    const list = keys.map(({ lane, high, low }) => `(${lane},${high},${low})`).join(',');
    const found = await ask<{ lane: number; high: string; low: string }>(
      `SELECT lane, toString(id_high) AS high, toString(id_low) AS low FROM ${EVENTS}
       WHERE tenant = ${text(tenant)} AND (lane, id_high, id_low) IN (${list})`,
    );
    for (const key of found) known.add(nameOf(tenant, key));
  }
  return known;
}

/** The set keeps the order of coming: the oldest make room. */
function remember(recent: Set<string>, keys: readonly string[]): void {
  for (const key of keys) recent.add(key);
  for (const key of recent) {
    if (recent.size <= REMEMBERED) break;
    recent.delete(key);
  }
}

export const signedColumns = [
  'tenant',
  'digest',
  'platform',
  'order_id',
  'kind',
  'at_ms',
  'updated_ms',
  'received_ms',
  'told',
  'rank',
] as const;

/** The same of updates of signed orders. They are few beside events. */
export async function commitSigned(
  server: Server,
  rows: readonly SignedRow[],
  nowMs: number,
): Promise<boolean[]> {
  const unique = new Map<string, SignedRow>();
  for (const row of rows) {
    const key = `${row.tenant}\n${row.digest}`;
    if (!unique.has(key)) unique.set(key, row);
  }
  if (unique.size > 0) {
    const found = await server.ask<{ tenant: string; digest: string }>(
      `SELECT tenant, digest FROM ${SIGNED} WHERE digest IN (${texts([...unique.values()].map(({ digest }) => digest)).slice(1, -1)})`,
    );
    for (const { tenant, digest } of found) unique.delete(`${tenant}\n${digest}`);
  }
  await server.put(
    SIGNED,
    signedColumns,
    [...unique.values()].map(({ tenant, digest, platform, receivedMs, update }) => [
      tenant,
      digest,
      platform,
      update.orderId,
      update.kind,
      update.kind === 'state' ? update.state.atMs : null,
      update.updatedMs,
      receivedMs,
      JSON.stringify(update),
      rankAt(nowMs),
    ]),
  );
  return rows.map(({ tenant, digest }) => unique.delete(`${tenant}\n${digest}`));
}
