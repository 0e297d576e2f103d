/**
 * Tables of the embedded database. What reports count by stands in columns of its own; the rest of an event is kept as JSON,
 * so that a later question can be asked of old events.
 *
 * The columns are listed once: the journal writes them by these names.
 */
import { keyOf, surfaceOf } from '../rows.js';
import { createSums } from './ageing.js';
import { placeOf } from '../places.js';
import { placeFields } from '../scope.js';
import type { EventRow } from '../types.js';
import { addPlaces } from './addPlaces.js';
import { createCosts } from './costs.js';
import { createCreditedDays } from './creditedDays.js';
import { addAllIds, createIds } from './ids.js';
import { countSummedArrivals, createArrivalTables } from './summed/arrivals.js';
import { emptySums } from './summed/takeAway.js';
import { createRoomTables } from './summed/rooms.js';
import { createSummed } from './summed/tables.js';

export type Cell = string | number | boolean | null;
interface Column {
  name: string;
  type: 'VARCHAR' | 'BIGINT' | 'INTEGER' | 'BOOLEAN';
  /** It is the same in all events of a batch: it depends on nothing but their context. */
  isOfContext?: boolean;
  /** @param nr - in the order of storing. */
  read(row: EventRow, nr: number): Cell;
}

const textProp = (name: string) => (row: EventRow) => {
  const value = row.props[name];
  return typeof value === 'string' ? value : null;
};
const numberProp = (name: string) => (row: EventRow) => {
  const value = row.props[name];
  return typeof value === 'number' ? value : null;
};

export const columns: readonly Column[] = [
  { name: 'key', type: 'VARCHAR', read: keyOf },
  { name: 'tenant', type: 'VARCHAR', read: (row) => row.tenant },
  { name: 'type', type: 'VARCHAR', read: (row) => row.type },
  { name: 'at_ms', type: 'BIGINT', read: (row) => row.atMs },
  { name: 'received_ms', type: 'BIGINT', read: (row) => row.receivedMs },
  { name: 'seq', type: 'INTEGER', read: (row) => row.seq },
  { name: 'view', type: 'VARCHAR', read: (row) => row.view },
  { name: 'visitor', type: 'VARCHAR', read: (row) => row.visitor },
  { name: 'session', type: 'VARCHAR', read: (row) => row.session },
  { name: 'shopper', type: 'VARCHAR', read: (row) => row.visitor ?? row.session ?? row.view },
  { name: 'video', type: 'VARCHAR', read: (row) => row.video },
  { name: 'creator', type: 'VARCHAR', read: (row) => row.creator },
  { name: 'product', type: 'VARCHAR', read: (row) => row.product },
  { name: 'position', type: 'INTEGER', read: (row) => row.position },
  { name: 'automated', type: 'BOOLEAN', read: (row) => row.automated },
  { name: 'surface', type: 'VARCHAR', read: surfaceOf },
  { name: 'unique_ms', type: 'BIGINT', read: numberProp('uniqueMs') },
  { name: 'duration_ms', type: 'BIGINT', read: numberProp('durationMs') },
  { name: 'quantity', type: 'BIGINT', read: numberProp('quantity') },
  { name: 'variant', type: 'VARCHAR', read: textProp('variant') },
  { name: 'order_id', type: 'VARCHAR', read: textProp('orderId') },
  { name: 'props', type: 'VARCHAR', read: (row) => JSON.stringify(row.props) },
  {
    name: 'context',
    type: 'VARCHAR',
    isOfContext: true,
    read: (row) => JSON.stringify(row.context),
  },
  // Columns that were added later stand at the end, as in a file that had its rows before.
  { name: 'gift', type: 'VARCHAR', read: (row) => row.gift },
  ...placeFields.map((name): Column => ({
    name,
    type: 'VARCHAR',
    isOfContext: true,
    read: (row) => placeOf(row)[name],
  })),
  { name: 'nr', type: 'BIGINT', read: (_row, nr) => nr },
];

const list = columns.map(({ name, type }) => `${name} ${type}`).join(', ');

/** What makes a file of version 1 one of version 2, and so on. In one transaction: it comes to the end, or the file stays as it was. */
export const migrations: readonly (readonly string[])[] = [
  [`ALTER TABLE events ADD COLUMN gift VARCHAR`],
  addPlaces,
  [`ALTER TABLE events ADD COLUMN nr BIGINT`, `UPDATE events SET nr = rowid + 1`],
  // What came with version 5 went with version 7.
  [],
  emptySums,
  [
    `DROP TABLE IF EXISTS key_starts`,
    addAllIds,
    // There is no other way to take its index from a table.
    `CREATE TABLE events_as_they_are (${list})`,
    `INSERT INTO events_as_they_are SELECT ${columns.map(({ name }) => name).join(', ')} FROM events`,
    `DROP TABLE events`,
    `ALTER TABLE events_as_they_are RENAME TO events`,
  ],
  countSummedArrivals,
];

/** Version of the tables. Older files are brought up to it; one of a later release is refused with a clear message. */
export const TABLES_VERSION = migrations.length + 1;

/** The column `told` of three tables is JSON of what was received. A file that has rows keeps its columns, so its name stays. */
export const createTables: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS meta (version INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS events (${list})`,
  `CREATE TABLE IF NOT EXISTS signed_orders (key VARCHAR PRIMARY KEY, tenant VARCHAR, platform VARCHAR, order_id VARCHAR,
    kind VARCHAR, at_ms BIGINT, updated_ms BIGINT, received_ms BIGINT, digest VARCHAR, told VARCHAR)`,
  // The last part of the journal whose rows are in the tables.
  `CREATE TABLE IF NOT EXISTS journaled (part BIGINT)`,
  `INSERT INTO journaled SELECT 0 WHERE NOT EXISTS (FROM journaled)`,
  ...createIds,
  ...createSums,
  ...createSummed,
  ...createRoomTables,
  ...createArrivalTables,
  ...createCreditedDays,
  createCosts,
  `CREATE TABLE IF NOT EXISTS feed_names (key VARCHAR PRIMARY KEY, kind VARCHAR, id VARCHAR, told VARCHAR)`,
];
