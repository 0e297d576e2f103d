/**
 * Deletes rows for good. A replicated table has it done by each server that has it: those that are there are waited for, and one that is
 * away does it when it comes back, before it does anything else that came after.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { nodeClock } from '../../nodeClock.js';
import type { Cell, Server } from './connect.js';
import { eachDayTable } from './days/dayTables.js';
import { codeOf, codes, reasonOf } from './explainFailure.js';
import { EVENTS, NOBODYS, rankAt } from './schema.js';
import { text } from './sql.js';

/** Replicas that were away, by the names that an operator knows them by. */
export type Away = readonly string[];

/** A replica that answers and is not done after this time is told of as one that is away. */
const LONGEST_MS = 120_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns the replicas that have not done it yet. */
export async function remove(server: Server, table: string, where: string): Promise<Away> {
  if (server.isModern) return removeAndWait(server, table, where);
  const own = `database = ${text(server.database)} AND table = ${text(table)}`;
  if (server.cluster === null) {
    await server.run(`ALTER TABLE ${table} DELETE WHERE ${where}`);
    await waitFor(async () => ({ busy: await unfinished(server, own), away: [] }), Infinity);
    return [];
  }
  await server.run(`ALTER TABLE ${table} DELETE WHERE (${where}) OR tenant = ${text(NOBODYS)}`);
  const [last] = await server.ask<{ id: string }>(
    `SELECT max(mutation_id) AS id FROM system.mutations WHERE ${own}`,
  );
  await writeBehind(server, table, own);
  const replicas = await replicasOf(server, own);
  return waitFor(() => notAsFarAs(server, replicas, last?.id ?? ''), LONGEST_MS);
}

/** Servers of today wait by themselves, for all replicas that are there, and refuse where others are not: what they were told holds all the same. */
async function removeAndWait(server: Server, table: string, where: string): Promise<Away> {
  try {
    await server.run(`ALTER TABLE ${table} DELETE WHERE ${where}`);
    return [];
  } catch (error) {
    if (codeOf(error) !== codes.unfinished) throw error;
    const named = /inactive right now: (.*?)\. Mutation/.exec(String(error))?.[1];
    return named?.split(', ') ?? [reasonOf(error)];
  }
}

/** @param look - answers with those that are still to be waited for, and those that are away. */
async function waitFor(
  look: () => Promise<{ busy: Away; away: Away }>,
  longestMs: number,
): Promise<Away> {
  const endMs = nodeClock.nowMs() + longestMs;
  for (let pauseMs = 5; ; pauseMs = Math.min(500, pauseMs * 2)) {
    const { busy, away } = await look();
    if (busy.length === 0 || nodeClock.nowMs() > endMs) return [...busy, ...away];
    await pause(pauseMs);
  }
}

async function unfinished({ ask }: Server, own: string): Promise<Away> {
  const rows = await ask<{ id: string }>(
    `SELECT mutation_id AS id FROM system.mutations WHERE ${own} AND NOT is_done`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Where an insert waits for most replicas, a server of 2018 alters no part of a table that was the last one of its month: it would stay
 * until something else is written there. So something is, in each month, that is nobody's.
 */
async function writeBehind(server: Server, table: string, own: string): Promise<void> {
  const rank = rankAt(nodeClock.nowMs()) + BigInt(randomInt(1000));
  const put = (more: Record<string, Cell>[]) =>
    server.put(
      table,
      ['tenant', ...Object.keys(more[0] ?? {})],
      more.map((row) => [NOBODYS, ...Object.values(row)]),
    );
  // No two alike: a replicated table takes the same rows but once.
  if (eachDayTable.some(({ name }) => name === table)) return put([{ part: randomUUID() }]);
  if (table !== EVENTS) return put([{ rank }]);
  const months = await server.ask<{ month: string }>(
    `SELECT DISTINCT partition AS month FROM system.parts WHERE ${own} AND active`,
  );
  return put(
    months.map(({ month }) => ({
      at_ms: Date.UTC(Number(month.slice(0, 4)), Number(month.slice(4)) - 1),
      rank,
    })),
  );
}

/** A replica, by where the keeper has it, and what it was still to do when it had taken the deletion on. */
interface Replica {
  path: string;
  tasks: Set<string> | null;
}

async function replicasOf({ ask }: Server, own: string): Promise<Replica[]> {
  const [table] = await ask<{ path: string }>(
    `SELECT zookeeper_path AS path FROM system.replicas WHERE ${own}`,
  );
  const path = `${table?.path ?? ''}/replicas`;
  const rows = await ask<{ name: string }>(
    `SELECT name FROM system.zookeeper WHERE path = ${text(path)}`,
  );
  return rows.map(({ name }) => ({ path: `${path}/${name}`, tasks: null }));
}

/** Which of them have not done it, by what they have told the keeper: that they have planned it, and which of their plans are left. */
async function notAsFarAs(
  { ask }: Server,
  replicas: readonly Replica[],
  mutation: string,
): Promise<{ busy: Away; away: Away }> {
  const left = { busy: [] as string[], away: [] as string[] };
  const under = (path: string, more = '') =>
    ask<{ name: string; value: string }>(
      `SELECT name, value FROM system.zookeeper WHERE path = ${text(path)}${more}`,
    );
  for (const replica of replicas) {
    const { path } = replica;
    const rows = await under(path, ` AND name IN ('is_active', 'mutation_pointer', 'host')`);
    const told = new Map(rows.map(({ name, value }) => [name, value]));
    if ((told.get('mutation_pointer') ?? '') >= mutation) {
      const tasks = (await under(`${path}/queue`)).map(({ name }) => name);
      replica.tasks ??= new Set(tasks);
      if (!tasks.some((task) => replica.tasks?.has(task))) continue;
    }
    const host = /host: (\S+)[^]*tcp_port: (\d+)/.exec(told.get('host') ?? '');
    const called = host ? `${host[1]}:${host[2]}` : path.slice(path.lastIndexOf('/') + 1);
    (told.has('is_active') ? left.busy : left.away).push(called);
  }
  return left;
}
