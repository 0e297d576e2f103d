/**
 * Tables of ClickHouse. What reports count by stands in columns of its own; the rest of an event is kept as JSON, so that a later
 * question can be asked of old events.
 *
 * A table takes whatever is sent, so a row that is sent twice is there twice, until the server finds time to merge them; it is read
 * with FINAL, which counts it once in any case, or where `singles.ts` has seen that there is no such row. Two rows are the same where
 * the columns of ORDER BY are.
 */
import { createHash } from 'node:crypto';
import { placeOf } from '../places.js';
import { keyOf, surfaceOf } from '../rows.js';
import { placeFields } from '../scope.js';
import { countNames } from '../tallied.js';
import type { EventRow } from '../types.js';
import type { Cell, Server } from './connect.js';
import { columnsOf, eachDayTable } from './days/dayTables.js';

export const EVENTS = 'reelshelf_events';
export const SIGNED = 'reelshelf_signed_orders';
export const SUMS = 'reelshelf_sums';
export const KEPT_ORDERS = 'reelshelf_kept_orders';
export const SIGNED_SINCE = 'reelshelf_signed_since';
/** A row for each step of ageing that has been taken. */
export const STEPS = 'reelshelf_steps';
export const NAMES = 'reelshelf_feed_names';
export const META = 'reelshelf_meta';
export const COSTS = 'reelshelf_costs';
/** Days of which it is kept what reports count by: see `days/`. */
export const DAYS = 'reelshelf_days';
/** The shop of rows that are there to be written, and counted nowhere: see `remove.ts`. */
export const NOBODYS = '';
/** Files that were taken in. */
export const TAKEN_IN = 'reelshelf_taken_in';

type Kind = 'text' | 'few' | 'whole' | 'big' | 'number' | 'flag';
export interface Column {
  name: string;
  /** `few`: text with few different values. */
  type: Kind;
  isOptional?: true;
  read(row: EventRow): Cell;
}

const textProp = (name: string) => (row: EventRow) => {
  const value = row.props[name];
  return typeof value === 'string' ? value : null;
};
const wholeProp = (name: string) => (row: EventRow) => {
  const value = row.props[name];
  return typeof value === 'number' ? Math.round(value) : null;
};
const isOfHoldout = ({ type, props }: EventRow) =>
  type === 'experiment_exposed' && props['experiment'] === 'holdout';

export interface Key {
  lane: 0 | 1;
  high: bigint;
  low: bigint;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/**
 * By what a row is known, in two numbers. A browser's ids begin with the time, so that events which happened together stand together.
 * Orders, which are known by what they say as well, have a lane of their own: they are few, and found without reading all else.
 */
export function numbersOf(row: EventRow): Key {
  const isOrder = row.type === 'order_completed';
  const bytes =
    !isOrder && UUID.test(row.id)
      ? Buffer.from(row.id.replaceAll('-', ''), 'hex')
      : createHash('sha256').update(keyOf(row)).digest();
  return { lane: isOrder ? 0 : 1, high: bytes.readBigUInt64BE(0), low: bytes.readBigUInt64BE(8) };
}

/** The id that {@link numbersOf} was made of. */
export function idOf({ high, low }: Pick<Key, 'high' | 'low'>): string {
  const digits = high.toString(16).padStart(16, '0') + low.toString(16).padStart(16, '0');
  return [0, 8, 12, 16, 20]
    .map((from, index) => digits.slice(from, [8, 12, 16, 20, 32][index]))
    .join('-');
}

/** Counts down, so that of two rows of one key the one that was written first is kept. */
export const rankAt = (writtenMs: number): bigint => 10n ** 16n - BigInt(writtenMs) * 1000n;

/** After the columns of the key and before that of the rank. */
export const columns: readonly Column[] = [
  { name: 'type', type: 'few', read: (row) => row.type },
  { name: 'at_ms', type: 'whole', read: (row) => row.atMs },
  { name: 'received_ms', type: 'whole', read: (row) => row.receivedMs },
  { name: 'seq', type: 'whole', read: (row) => row.seq },
  // Only where the numbers of the key do not say it.
  {
    name: 'id',
    type: 'text',
    read: (row) => (row.type !== 'order_completed' && UUID.test(row.id) ? '' : row.id),
  },
  { name: 'view', type: 'text', read: (row) => row.view },
  { name: 'visitor', type: 'text', isOptional: true, read: (row) => row.visitor },
  { name: 'session', type: 'text', isOptional: true, read: (row) => row.session },
  { name: 'shopper', type: 'text', read: (row) => row.visitor ?? row.session ?? row.view },
  { name: 'video', type: 'few', isOptional: true, read: (row) => row.video },
  { name: 'creator', type: 'few', isOptional: true, read: (row) => row.creator },
  { name: 'product', type: 'few', isOptional: true, read: (row) => row.product },
  { name: 'position', type: 'whole', isOptional: true, read: (row) => row.position },
  { name: 'gift', type: 'few', isOptional: true, read: (row) => row.gift },
  { name: 'automated', type: 'flag', read: (row) => row.automated },
  { name: 'surface', type: 'few', isOptional: true, read: surfaceOf },
  { name: 'unique_ms', type: 'whole', isOptional: true, read: wholeProp('uniqueMs') },
  { name: 'duration_ms', type: 'whole', isOptional: true, read: wholeProp('durationMs') },
  { name: 'quantity', type: 'whole', isOptional: true, read: wholeProp('quantity') },
  { name: 'variant', type: 'text', isOptional: true, read: textProp('variant') },
  { name: 'order_id', type: 'text', isOptional: true, read: textProp('orderId') },
  {
    name: 'arm',
    type: 'few',
    isOptional: true,
    read: (row) => (isOfHoldout(row) ? textProp('arm')(row) : null),
  },
  {
    name: 'share',
    type: 'number',
    isOptional: true,
    read: (row) =>
      isOfHoldout(row) && typeof row.props['share'] === 'number' ? row.props['share'] : null,
  },
  ...placeFields.map((name): Column => ({
    name,
    type: name === 'page' ? 'text' : 'few',
    isOptional: true,
    read: (row) => placeOf(row)[name],
  })),
  { name: 'props', type: 'text', read: (row) => JSON.stringify(row.props) },
  { name: 'context', type: 'text', read: (row) => JSON.stringify(row.context) },
];

export const columnNames: readonly string[] = [
  'tenant',
  'lane',
  'id_high',
  'id_low',
  ...columns.map(({ name }) => name),
  'rank',
];

/** @param rank - of {@link rankAt}. */
export function cellsOf(row: EventRow, { lane, high, low }: Key, rank: bigint): Cell[] {
  return [row.tenant, lane, high, low, ...columns.map(({ read }) => read(row)), rank];
}

type Where = Pick<Server, 'isModern' | 'database' | 'cluster'>;

export function typeOf(
  { type, isOptional }: Pick<Column, 'type' | 'isOptional'>,
  isModern: boolean,
): string {
  const plain = {
    text: 'String',
    few: 'String',
    whole: 'Int64',
    big: 'UInt64',
    number: 'Float64',
    flag: 'UInt8',
  }[type];
  const cell = isOptional ? `Nullable(${plain})` : plain;
  return type === 'few' && isModern ? `LowCardinality(${cell})` : cell;
}

/** Finds what was written lately. */
export const WRITTEN_INDEX = 'INDEX by_rank rank TYPE minmax GRANULARITY 1';

const eventsOf = (isModern: boolean): string =>
  [
    'tenant String',
    'lane UInt8',
    'id_high UInt64',
    'id_low UInt64',
    ...columns.map((column) => `${column.name} ${typeOf(column, isModern)}`),
    'rank UInt64',
    // The rows of a key stand by the id's own time, which is a browser's; by this what happened in a range is found all the same.
    ...(isModern ? ['INDEX by_time at_ms TYPE minmax GRANULARITY 1', WRITTEN_INDEX] : []),
  ].join(', ');

/** Each table by its name. */
export function tablesOf(where: Where): readonly { name: string; sql: string }[] {
  const { isModern } = where;
  const make = (name: string, list: string, rest: string, version: string | null = 'rank') => ({
    name,
    sql: `CREATE TABLE IF NOT EXISTS ${name}${onCluster(where)} (${list}) ENGINE = ${engineOf(where, name, version)} ${rest}${durable(isModern)}`,
  });
  const counts = countNames.map((name) => `${name} Int64`).join(', ');
  return [
    make(META, 'name String, version UInt32, rank UInt64', 'ORDER BY (name, version)'),
    make(
      EVENTS,
      eventsOf(isModern),
      `PARTITION BY toYYYYMM(toDateTime(intDiv(at_ms, 1000), 'UTC')) ORDER BY (tenant, lane, id_high, id_low)`,
    ),
    make(
      SIGNED,
      'tenant String, digest String, platform String, order_id String, kind String, at_ms Nullable(Int64), updated_ms Int64, received_ms Int64, told String, rank UInt64',
      'ORDER BY (tenant, digest)',
    ),
    make(
      SUMS,
      `tenant String, step String, from_ms Int64, to_ms Int64, automated UInt8, creator Nullable(String), video Nullable(String), product Nullable(String), ${counts}, rank UInt64`,
      `ORDER BY (tenant, step, from_ms, to_ms, automated, ifNull(creator, ''), ifNull(video, ''), ifNull(product, ''))`,
    ),
    make(
      KEPT_ORDERS,
      'tenant String, step String, number UInt32, from_ms Int64, to_ms Int64, told String, rank UInt64',
      'ORDER BY (tenant, step, number, from_ms)',
    ),
    make(SIGNED_SINCE, 'tenant String, since_ms Int64, rank UInt64', 'ORDER BY (tenant, since_ms)'),
    make(
      STEPS,
      'step String, events_ms Int64, orders_ms Int64, months_ms Int64, end_ms Int64, gone_rank UInt64, is_done UInt8, taken_ms Int64, rank UInt64',
      'ORDER BY (step, is_done)',
    ),
    make(NAMES, 'kind String, id String, told String, rank UInt64', 'ORDER BY (kind, id)'),
    make(
      COSTS,
      'tenant String, id String, told String, is_gone UInt8, rank UInt64',
      'ORDER BY (tenant, id)',
    ),
    make(TAKEN_IN, 'id String, rank UInt64', 'ORDER BY id'),
    make(
      DAYS,
      'tenant String, day_ms Int64, part String, mark String, kept_ms Int64, rank UInt64',
      'ORDER BY (tenant, day_ms, part)',
    ),
    ...eachDayTable.map((table) =>
      make(
        table.name,
        `tenant String, day_ms Int64, part String, ${columnsOf(table, isModern)}`,
        `ORDER BY (tenant, part, ${table.order})`,
        null,
      ),
    ),
  ];
}

export const onCluster = ({ cluster }: Where): string =>
  cluster === null ? '' : ` ON CLUSTER '${cluster}'`;

/** Keeps of the rows of one key that with the highest `version`; without one, all. */
function engineOf({ cluster, database }: Where, name: string, version: string | null): string {
  const kind = version === null ? 'MergeTree' : 'ReplacingMergeTree';
  const last = version === null ? [] : [version];
  return cluster === null
    ? `${kind}(${last.join()})`
    : `Replicated${kind}(${[`'/clickhouse/tables/{shard}/${database}/${name}'`, `'{replica}'`, ...last].join(', ')})`;
}

/** What was answered outlives the loss of power, too; before 2020 a server leaves that to its system. */
const durable = (isModern: boolean): string =>
  isModern ? ' SETTINGS fsync_after_insert = 1, fsync_part_directory = 1' : '';

/** Of {@link STEPS}, in the order in which its rows are put. */
export const STEP_COLUMNS = [
  'step',
  'events_ms',
  'orders_ms',
  'months_ms',
  'end_ms',
  'gone_rank',
  'is_done',
  'taken_ms',
  'rank',
];
