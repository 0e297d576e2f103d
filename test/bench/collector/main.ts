/**
 * `npm run bench:collector`: the report on a shop of 10 million events over 30 days, by sums and from the events themselves, its rooms, an
 * open page while events arrive, and what the collector takes in. `-- --store clickhouse` asks the same of ClickHouse servers: the
 * distribution's, a current engine, or one of yours by its address. `--events 1000000` for less, `--only report`, `rooms`, `live` or
 * `ingest` for a part. The shop is made once.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../../src/collector/store/duckdb/openDatabase.js';
import { sumUp } from '../../../src/collector/store/duckdb/summed/sumUp.js';
import { benchClickhouse } from './clickhouse.js';
import { tableOf, type Cell, type Column } from './figures.js';
import {
  ingestColumns,
  middleOf,
  PARTS,
  quickestOf,
  roomTable,
  run,
  type IngestFigures,
  type Measured,
  type Part,
  type RoomsMeasured,
} from './measured.js';
import { filtersOfShop, makeShop } from './shop.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const say = (text: string) => void process.stdout.write(`${text}\n`);
/** All of the file's sums; without it a bench would measure how far the collector has come with them. */
async function sumAll(path: string): Promise<number> {
  const begun = performance.now();
  const database = await openDatabase(path);
  while (database.summedNr < database.storedNr) {
    const upTo = Math.min(database.storedNr, database.summedNr + 120_000);
    await sumUp(database.reader, database.summedNr, upTo);
    database.summedNr = upTo;
  }
  await database.writer.run('CHECKPOINT');
  database.closeSync();
  return performance.now() - begun;
}

const WAYS = ['sums', 'events'] as const;

async function benchReports(path: string): Promise<void> {
  const rows: [string, ...Cell[]][] = [];
  for (const days of ['1', '7', '28']) {
    const told = new Set<string>();
    for (const way of WAYS) {
      const name = `${days} days, ${way === 'sums' ? 'by sums' : 'from the events'}`;
      const measured = await run<Measured>('./report.ts', [path, days, way]).catch((error) => {
        // What sums are compared with may need more memory than a database has here.
        if (way === 'sums') throw error;
      });
      if (!measured) {
        rows.push([name, 'DID NOT END']);
        continue;
      }
      const again = quickestOf(measured.times.slice(1));
      const first = measured.times[0]?.ms ?? 0;
      told.add(measured.told);
      rows.push([name, first, again.ms, again.cpuMs, measured.peakMb]);
    }
    if (told.size > 1) rows.push([`${days} days`, 'THE ANSWERS DIFFER']);
  }
  say(
    `\n${tableOf(
      'report',
      [
        { title: 'first', unit: 'ms' },
        { title: 'again', unit: 'ms', most: 500 },
        { title: 'processor', unit: 'ms' },
        { title: 'memory at most', unit: 'MB', most: 500 },
      ],
      rows,
    )}`,
  );
}

/** An open page reads anew with each news, once a second at most. */
async function benchLive(path: string, folder: string): Promise<void> {
  const used = join(folder, 'live.duckdb');
  copyFileSync(path, used);
  const rows: [string, ...Cell[]][] = [];
  for (const days of ['1', '7', '28']) {
    const { times, peakMb, isCurrent } = await run<Measured>('./report.ts', [
      used,
      days,
      'sums',
      '20',
    ]);
    const live = times.slice(5);
    const middle = middleOf(live);
    const slowest = Math.max(...live.map(({ ms }) => ms));
    const current = isCurrent ? 'yes' : 'NO ✗';
    rows.push([`${days} days`, live.length, middle.ms, slowest, middle.cpuMs, peakMb, current]);
  }
  rmSync(used, { force: true });
  const columns: Column[] = [
    { title: 'times in 20 s', unit: '' },
    { title: 'middle', unit: 'ms', most: 500 },
    { title: 'slowest', unit: 'ms' },
    { title: 'processor', unit: 'ms' },
    { title: 'memory at most', unit: 'MB', most: 500 },
    { title: 'current', unit: '' },
  ];
  say(`\n${tableOf('open page, 50 events/s arrive', columns, rows)}`);
}

async function benchRooms(path: string): Promise<void> {
  for (const filter of filtersOfShop)
    for (const days of ['1', '7', '28']) {
      const { rooms, peakMb } = await run<RoomsMeasured>('./rooms.ts', [path, days, filter]);
      say(`\n${roomTable(`${days} days${filter && `, ${filter}`}`, rooms)}`);
      say(`memory at most ${Math.round(peakMb)} MB${peakMb > 500 ? ' ✗' : ''}`);
    }
}

const kindWords = { new: '', unordered: ', ids in no order', repeated: ', one of 20 came before' };

async function benchIngest(path: string, folder: string): Promise<void> {
  const rows: [string, ...Cell[]][] = [];
  for (const [name, file] of [
    ['new file', ''],
    ['the shop’s file', path],
  ] as const)
    for (const kind of ['new', 'unordered', 'repeated'] as const)
      for (const connections of ['4', '16', '32']) {
        const used = join(folder, `${kind}-${connections}.duckdb`);
        if (file) copyFileSync(file, used);
        const told = await run<IngestFigures>('./ingest.ts', [used, connections, '8', kind]);
        rmSync(used, { force: true });
        rows.push([
          `${name}, ${connections} at once${kindWords[kind]}`,
          told.perSecond,
          told.p50Ms,
          told.p99Ms,
          told.maxMs,
          told.cpuUs,
          told.startMs,
          told.peakMb,
        ]);
      }
  say(
    `\n${tableOf('batches of 20 over HTTP', [...ingestColumns, { title: 'start', unit: 'ms' }, { title: 'memory at most', unit: 'MB', most: 500 }], rows)}`,
  );
}

async function benchDuckdb(path: string, parts: readonly Part[]): Promise<void> {
  say(`Its sums were made in ${((await sumAll(path)) / 1000).toFixed(1)} s.`);
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-bench-'));
  try {
    if (parts.includes('report')) await benchReports(path);
    if (parts.includes('rooms')) await benchRooms(path);
    if (parts.includes('live')) await benchLive(path, folder);
    if (parts.includes('ingest')) await benchIngest(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      events: { type: 'string', default: '10000000' },
      only: { type: 'string' },
      store: { type: 'string', default: 'duckdb' },
    },
  });
  const events = Number(values.events);
  if (!Number.isInteger(events) || events < 1000)
    throw new Error(`--events is ${values.events}; it has to be a whole number from 1,000 on.`);
  const parts = PARTS.filter((part) => !values.only || values.only.split(',').includes(part));
  if (parts.length === 0)
    throw new Error(`--only is ${values.only}; it has to be some of ${PARTS.join(', ')}.`);
  if (values.store !== 'duckdb' && !values.store.startsWith('clickhouse'))
    throw new Error(
      `--store is ${values.store}; it has to be duckdb, clickhouse, or an address such as clickhouse://host:8123.`,
    );
  const path = join(here('../../../node_modules/.cache/reelshelf'), `shop-${events}.duckdb`);
  const bytes = await makeShop(path, events);
  say(
    `${events.toLocaleString('en-US')} events of 30 days, ${Math.round(bytes / 1e6).toLocaleString('en-US')} MB as a file of DuckDB; ${cpus().length} cores with a load of ${(loadavg()[0] ?? 0).toFixed(1)}. ✗: the goal is missed.`,
  );
  if (values.store === 'duckdb') await benchDuckdb(path, parts);
  else await benchClickhouse(path, parts, values.store);
}

await main();
