/**
 * `npm run bench:collector`: the report on a shop of 10 million events over 30 days, by sums and from the events themselves, and what the
 * collector takes in meanwhile. `-- --events 1000000` for less, `--only report`, `rooms`, `live` or `ingest` for a part. The shop is made
 * once.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../../src/collector/store/duckdb/openDatabase.js';
import { sumUp } from '../../../src/collector/store/duckdb/summed/sumUp.js';
import { makeShop } from './shop.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const say = (text: string) => void process.stdout.write(`${text}\n`);
const ms = (value: number) => `${Math.round(value).toLocaleString('en-US')} ms`;

function run<T>(script: string, args: readonly string[]): T {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', here(script), ...args],
    { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}.`);
  return JSON.parse(stdout) as T;
}

interface RoomTimes {
  room: string;
  first: Time;
  again: Time;
  below: Time;
}
interface Time {
  ms: number;
  cpuMs: number;
}
interface Measured {
  startMs: number;
  times: { ms: number; cpuMs: number }[];
  peakMb: number;
  told: string;
  isCurrent: boolean;
}

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

function benchReports(path: string): void {
  say(
    '\nreport          by sums: first, again (processor)   peak     from events: again (processor)   peak     ratio',
  );
  for (const days of ['1', '7', '28']) {
    const [sums, events] = (['sums', 'events'] as const).map((way) =>
      run<Measured>('./report.ts', [path, days, way]),
    ) as [Measured, Measured];
    const again = ({ times }: Measured) =>
      times.slice(1).reduce((best, time) => (time.ms < best.ms ? time : best));
    const same = sums.told === events.told ? '' : '  THE ANSWERS DIFFER';
    say(
      `${days.padStart(2)} days         ${ms(sums.times[0]?.ms ?? 0)}, ${ms(again(sums).ms)} (${ms(again(sums).cpuMs)})   ${Math.round(sums.peakMb)} MB   ${ms(again(events).ms)} (${ms(again(events).cpuMs)})   ${Math.round(events.peakMb)} MB   ${(again(events).ms / again(sums).ms).toFixed(1)}×${same}`,
    );
  }
}

/** An open page reads anew with each news, once a second at most. */
function benchLive(path: string, folder: string): void {
  say('\nopen page, 50 events/s arrive     middle   slowest   processor   peak');
  const used = join(folder, 'live.duckdb');
  copyFileSync(path, used);
  for (const days of ['1', '7', '28']) {
    const { times, peakMb, isCurrent } = run<Measured>('./report.ts', [used, days, 'sums', '20']);
    const live = times.slice(5).sort((a, b) => a.ms - b.ms);
    const middle = live[live.length >> 1] ?? { ms: 0, cpuMs: 0 };
    say(
      `${days.padStart(2)} days, ${live.length} times in 20 s: ${ms(middle.ms)}   ${ms(live.at(-1)?.ms ?? 0)}   ${ms(middle.cpuMs)}   ${Math.round(peakMb)} MB${isCurrent ? '' : '  NOT CURRENT'}`,
    );
  }
  rmSync(used, { force: true });
}

function benchRooms(path: string): void {
  say(
    '\nroom, by sums          first, again (processor), again below a report whose orders are known',
  );
  for (const days of ['1', '7', '28']) {
    const { rooms } = run<{ rooms: RoomTimes[] }>('./rooms.ts', [path, days]);
    for (const { room, first, again, below } of rooms)
      say(
        `${days.padStart(2)} days  ${room.padEnd(12)}  ${ms(first.ms)}, ${ms(again.ms)} (${ms(again.cpuMs)}), ${ms(below.ms)} (${ms(below.cpuMs)})`,
      );
  }
}

function benchIngest(path: string, folder: string): void {
  say(
    '\nbatches of 20 over HTTP     events/s    p50      p99      longest    start     processor of an event',
  );
  for (const [name, file] of [
    ['new file', ''],
    ['the shop’s file', path],
  ] as const)
    for (const kind of ['new', 'repeated'])
      for (const connections of ['4', '16', '32']) {
        const used = join(folder, `${kind}-${connections}.duckdb`);
        if (file) copyFileSync(file, used);
        const { perSecond, p50Ms, p99Ms, maxMs, startMs, cpuUs } = run<
          Record<'perSecond' | 'p50Ms' | 'p99Ms' | 'maxMs' | 'startMs' | 'cpuUs', number>
        >('./ingest.ts', [used, connections, '8', kind]);
        rmSync(used, { force: true });
        say(
          `${name}, ${connections} at once${kind === 'repeated' ? ', one of 20 came before' : ''}: ${Math.round(perSecond).toLocaleString('en-US')}/s   ${ms(p50Ms)}   ${ms(p99Ms)}   ${ms(maxMs)}   ${ms(startMs)}   ${Math.round(cpuUs)} µs`,
        );
      }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { events: { type: 'string', default: '10000000' }, only: { type: 'string' } },
  });
  const events = Number(values.events);
  if (!Number.isInteger(events) || events < 1000)
    throw new Error(`--events is ${values.events}; it has to be a whole number from 1,000 on.`);
  const path = join(here('../../../node_modules/.cache/reelshelf'), `shop-${events}.duckdb`);
  const bytes = await makeShop(path, events);
  const summedMs = await sumAll(path);
  say(
    `${events.toLocaleString('en-US')} events, ${Math.round(bytes / 1e6).toLocaleString('en-US')} MB before its sums (made in ${ms(summedMs)}); ${cpus().length} cores with a load of ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-bench-'));
  try {
    const parts = values.only ? [values.only] : ['report', 'rooms', 'live', 'ingest'];
    if (parts.includes('report')) benchReports(path);
    if (parts.includes('rooms')) benchRooms(path);
    if (parts.includes('live')) benchLive(path, folder);
    if (parts.includes('ingest')) benchIngest(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
