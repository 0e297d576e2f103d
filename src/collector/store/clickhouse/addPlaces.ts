/** Version 2 of the tables: where an event happened stands in columns of its own. */
import { placeOf } from '../places.js';
import { placeFields } from '../scope.js';
import type { EventRow } from '../types.js';
import type { Cell, Server } from './connect.js';
import { columnNames, columns, EVENTS, typeOf } from './schema.js';

/** As many rows are written at a time. */
const LOT = 50_000;

const KEY = ['tenant', 'lane', 'id_high', 'id_low'] as const;
/** Digits: they are larger than what is exact in a number. */
const BIG = ['id_high', 'id_low', 'rank'];

/**
 * Each row is written once more, with its place, and with a rank by which it takes the former's place. What collectors of the earlier
 * release still write meanwhile has no place.
 */
export async function addPlaces(server: Server): Promise<void> {
  const there = new Set(
    (
      await server.ask<{ name: string }>(
        `SELECT name FROM system.columns WHERE database = '${server.database}' AND table = '${EVENTS}'`,
      )
    ).map(({ name }) => name),
  );
  for (const column of columns)
    if ((placeFields as readonly string[]).includes(column.name) && !there.has(column.name))
      await server.run(
        `ALTER TABLE ${EVENTS} ADD COLUMN ${column.name} ${typeOf(column, server.isModern)}`,
      );
  const before = columns
    .map(({ name }) => name)
    .filter((name) => !(placeFields as readonly string[]).includes(name));
  const read = [...KEY, ...before, 'rank'].map((name) =>
    BIG.includes(name) ? `toString(${name}) AS in_digits_${name}` : name,
  );
  let lot: Cell[][] = [];
  const flush = async () => {
    await server.put(EVENTS, columnNames, lot);
    lot = [];
  };
  const isWithout = placeFields.map((name) => `${name} IS NULL`).join(' AND ');
  for await (const row of server.stream<Record<string, Cell>>(
    `SELECT ${read.join(', ')} FROM ${EVENTS} FINAL WHERE ${isWithout}`,
  )) {
    const place = placeOf({ context: JSON.parse(String(row['context'])) as EventRow['context'] });
    if (Object.values(place).every((value) => value === null)) continue;
    const filled: Record<string, Cell> = {
      ...row,
      ...place,
      id_high: String(row['in_digits_id_high']),
      id_low: String(row['in_digits_id_low']),
      rank: BigInt(String(row['in_digits_rank'])) + 1n,
    };
    lot.push(columnNames.map((name) => filled[name] ?? null));
    if (lot.length >= LOT) await flush();
  }
  await flush();
}
