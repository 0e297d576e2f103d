/**
 * The collector on ClickHouse: the shop brought in by the contract, events over HTTP, the report and its rooms, with what the server used
 * of a core's time, on which a plan can rest. Servers are those of `npm run test:stores`, or one that is named by its address.
 */
import { randomUUID } from 'node:crypto';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { readClickhouseAddress } from '../../../src/collector/store/clickhouse/address.js';
import {
  createCurrent,
  createDebian,
  hasCurrent,
  hasDebian,
} from '../../stores/clickhouse/servers.mjs';
import { tableOf, type Cell, type Column } from './figures.js';
import {
  ingestColumns,
  quickestOf,
  roomTable,
  run,
  type IngestFigures,
  type Measured,
  type Part,
  type RoomsMeasured,
} from './measured.js';
import { cpuMsOf, forgetPeak, peakMbOf } from './processes.js';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const freshDatabase = (root: string) => `${root}/bench_${randomUUID().slice(0, 8)}`;

interface Filled {
  events: number;
  tookMs: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  cpuMs: number;
}

const serverColumn: Column = { title: 'server, an event', unit: 'µs' };

/** How large the table of events is, and in how many parts it lies. */
async function sizeOf(address: string): Promise<{ bytes: number; rows: number; parts: number }> {
  const read = readClickhouseAddress(address);
  if (!read.ok) throw new Error(read.error);
  const { url, database, username, password } = read.value;
  const log = { level: ClickHouseLogLevel.OFF };
  const client = createClient({ url, database, username, password, log });
  const answer = await client.query({
    query: `SELECT sum(bytes) AS bytes, sum(rows) AS rows, count() AS parts FROM system.parts WHERE active AND database = currentDatabase() AND table = 'reelshelf_events'`,
    format: 'JSONEachRow',
  });
  const [found] = await answer.json<Record<'bytes' | 'rows' | 'parts', string>>();
  await client.close();
  return {
    bytes: Number(found?.bytes),
    rows: Number(found?.rows),
    parts: Number(found?.parts),
  };
}

/** All of the shop through `append`: what a server takes that is given as much as it can take. */
async function fill(path: string, address: string, pid?: number): Promise<void> {
  forgetPeak(pid);
  const before = cpuMsOf(pid);
  const told = await run<Filled>('./fill.ts', [path, address]);
  const { events, tookMs } = told;
  const { bytes, rows, parts } = await sizeOf(address);
  const columns: Column[] = [
    ...ingestColumns,
    serverColumn,
    { title: 'server’s memory at most', unit: 'MB' },
    { title: 'on its disk, an event', unit: 'B' },
    { title: 'parts', unit: '' },
  ];
  say(
    `\n${tableOf(
      `${events.toLocaleString('en-US')} events into the store, 256 batches of 20 waiting`,
      columns,
      [
        [
          'by the contract',
          (events * 1000) / tookMs,
          told.p50Ms,
          told.p99Ms,
          told.maxMs,
          (told.cpuMs * 1000) / events,
          ((cpuMsOf(pid) - before) * 1000) / events,
          peakMbOf(pid),
          bytes / rows,
          parts,
        ],
      ],
    )}`,
  );
}

async function benchIngest(root: string, address: string | null, pid?: number): Promise<void> {
  const rows: [string, ...Cell[]][] = [];
  const places: [string, string][] = [['new tables', freshDatabase(root)]];
  if (address) places.push(['the shop’s tables', address]);
  for (const [name, where] of places)
    for (const kind of ['new', 'repeated'])
      for (const connections of ['4', '16', '128', '512']) {
        const before = cpuMsOf(pid);
        const told = await run<IngestFigures>('./ingest.ts', [where, connections, '8', kind]);
        // Nearly all that the server did in between was for these; the first batches, which warm it, are few.
        const perEvent = ((cpuMsOf(pid) - before) * 1000) / (told.perSecond * 8);
        rows.push([
          `${name}, ${connections} at once${kind === 'repeated' ? ', one of 20 came before' : ''}`,
          told.perSecond,
          told.p50Ms,
          told.p99Ms,
          told.maxMs,
          told.cpuUs,
          perEvent,
        ]);
      }
  say(`\n${tableOf('batches of 20 over HTTP', [...ingestColumns, serverColumn], rows)}`);
}

async function benchReports(path: string, address: string, pid?: number): Promise<void> {
  const rows: [string, ...Cell[]][] = [];
  for (const days of ['1', '7', '28']) {
    forgetPeak(pid);
    const before = cpuMsOf(pid);
    const measured = await run<Measured>('./report.ts', [address, days, 'sums']);
    const theirs = cpuMsOf(pid) - before;
    const file = await run<Measured>('./report.ts', [path, days, 'sums']);
    const again = quickestOf(measured.times.slice(1));
    const isSame = measured.told === file.told;
    rows.push([
      `${days} days`,
      measured.times[0]?.ms ?? 0,
      again.ms,
      again.cpuMs,
      // Five times the report was made.
      theirs / measured.times.length,
      measured.peakMb,
      peakMbOf(pid),
      isSame ? 'yes' : 'NO ✗',
    ]);
  }
  const columns: Column[] = [
    { title: 'first', unit: 'ms' },
    { title: 'again', unit: 'ms', most: 500 },
    { title: 'collector', unit: 'ms' },
    { title: 'server’s processor', unit: 'ms' },
    { title: 'collector’s memory', unit: 'MB', most: 500 },
    { title: 'server’s memory', unit: 'MB' },
    { title: 'as the embedded database tells it', unit: '' },
  ];
  say(`\n${tableOf('report', columns, rows)}`);
}

async function benchRooms(address: string): Promise<void> {
  for (const days of ['1', '7', '28']) {
    const { rooms } = await run<RoomsMeasured>('./rooms.ts', [address, days]);
    say(`\n${roomTable(`rooms of ${days} days`, rooms)}`);
  }
}

async function measure(
  path: string,
  root: string,
  parts: readonly Part[],
  pid?: number,
): Promise<void> {
  const needsShop = parts.includes('report') || parts.includes('rooms');
  const address = needsShop ? freshDatabase(root) : null;
  if (address) await fill(path, address, pid);
  if (address && parts.includes('report')) await benchReports(path, address, pid);
  if (address && parts.includes('rooms')) await benchRooms(address);
  if (parts.includes('ingest')) await benchIngest(root, address, pid);
}

/** @param store - `clickhouse` for all that this machine has, or the address of one without a database. */
export async function benchClickhouse(
  path: string,
  parts: readonly Part[],
  store: string,
): Promise<void> {
  if (store !== 'clickhouse') return measure(path, store.replace(/\/+$/, ''), parts);
  const servers = [
    ['a current engine, inside Node by chdb', createCurrent, hasCurrent()],
    ['the distribution’s server, of 2018', createDebian, hasDebian()],
  ] as const;
  if (!servers.some(([, , isThere]) => isThere))
    throw new Error(
      'There is no ClickHouse here; npm run test:stores -- clickhouse installs them.',
    );
  for (const [name, create, isThere] of servers) {
    if (!isThere) continue;
    const server = create();
    try {
      say(`\n${name}`);
      await measure(path, await server.start(), parts, server.pid());
    } finally {
      await server.remove();
    }
  }
}
