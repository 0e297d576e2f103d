/** A real disk that fills and empties under load. Mounting one takes rights that not every machine gives. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { postEvents } from '../../support/batches.js';
import { passTime } from '../../support/passTime.js';
import { createRowMaker } from './reportStore.support.js';

const MEGABYTE = 1024 * 1024;
const script = fileURLToPath(new URL('./reportStore.process.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reelshelf-disk-'));
const disk = join(folder, 'disk');
mkdirSync(disk);
const canMount =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]).status === 0;
const path = join(disk, 'events.duckdb');
const filler = join(disk, 'filler');

beforeAll(() => {
  if (!canMount)
    process.stdout.write('A disk of its own could not be mounted: its tests are skipped.\n');
});
afterAll(() => {
  if (canMount) execFileSync('umount', ['-l', disk]);
  rmSync(folder, { recursive: true, force: true });
});

async function startCollector(): Promise<{
  url: string;
  child: ChildProcess;
  log: string[];
  ended: Promise<number | null>;
}> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const log: string[] = [];
  child.stderr?.on('data', (data: Buffer) =>
    log.push(...data.toString().split('\n').filter(Boolean)),
  );
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (code) =>
      reject(new Error(`the collector ended with ${code}: ${log.join('\n')}`)),
    );
  });
  return { url: `http://127.0.0.1:${port}`, child, log, ended };
}

/** Sends new events until `until` says that it is enough; answers with the ids that were acknowledged. */
function createLoad(url: string) {
  const acknowledged: number[] = [];
  let next = 0;
  return {
    acknowledged,
    async send(until: (status: number) => boolean): Promise<number> {
      for (;;) {
        const ids = Array.from({ length: 100 }, () => next++);
        const { status } = await postEvents(`${url}/v1/events`, {
          origin: 'https://halden.example',
          key: 'pub_halden',
          ids,
        });
        if (status === 200) acknowledged.push(...ids);
        if (until(status)) return status;
      }
    },
  };
}
const statusOf = async (url: string) => (await fetch(url)).status;
const bodyOf = async (url: string) => (await fetch(url)).json();

/** Those of the acknowledged events that are not in the file. */
async function findMissing(acknowledged: readonly number[]): Promise<number[]> {
  // The next start puts into the tables what is in the journal.
  await (await createDuckdbStore({ path })).close();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const stored = (await connection.runAndReadAll('SELECT seq FROM events'))
    .getRows()
    .map(([seq]) => Number(seq));
  connection.closeSync();
  instance.closeSync();
  expect(new Set(stored).size).toBe(stored.length);
  const there = new Set(stored);
  return acknowledged.filter((id) => !there.has(id));
}

test.skipIf(!canMount)(
  'a disk that was full once: refused and said once, the truth told meanwhile, and healed without a hand',
  { timeout: 180_000 },
  async () => {
    writeFileSync(filler, Buffer.alloc(12 * MEGABYTE));
    const { url, log, child, ended } = await startCollector();
    const load = createLoad(url);
    expect(await statusOf(`${url}/ready`)).toBe(200);
    expect(await bodyOf(`${url}/health`)).toEqual({ status: 'ok' });

    expect(await load.send((status) => status !== 200)).toBe(503);
    let refused = 0;
    await load.send((status) => status !== 503 || ++refused >= 300);
    expect(refused).toBe(300);
    expect(await statusOf(`${url}/ready`)).toBe(503);
    expect(await bodyOf(`${url}/ready`)).toMatchObject({ status: 'failing', code: 'STORE_FAILED' });
    // Alive it is: to be started anew would make no room.
    expect(await statusOf(`${url}/health`)).toBe(200);
    expect(await bodyOf(`${url}/health`)).toMatchObject({ status: 'failing' });
    expect(log.filter((line) => line.includes('STORE_FAILED'))).toEqual([
      expect.stringMatching(/no space left/i) as string,
    ]);

    rmSync(filler);
    await expect.poll(() => statusOf(`${url}/ready`), { timeout: 90_000, interval: 200 }).toBe(200);
    expect(await bodyOf(`${url}/health`)).toEqual({ status: 'ok' });
    let stored = 0;
    expect(await load.send((status) => status !== 200 || ++stored >= 20)).toBe(200);

    child.kill('SIGKILL');
    await ended;
    expect(await findMissing(load.acknowledged)).toEqual([]);
    rmSync(path);
  },
);

/** Pages that send without a pause what they have until it is taken, as the widget does: each batch again and again, and never a taken one. */
function createPages(url: () => string) {
  const acknowledged: number[] = [];
  const statuses: Record<number, number> = {};
  let next = 0;
  let isOver = false;
  const sendPage = async () => {
    while (!isOver) {
      const ids = Array.from({ length: 50 }, () => next++);
      for (let isTaken = false; !isTaken && !isOver;) {
        const { status } = await postEvents(`${url()}/v1/events`, {
          origin: 'https://halden.example',
          key: 'pub_halden',
          ids,
        }).catch(() => ({ status: 0 }));
        statuses[status] = (statuses[status] ?? 0) + 1;
        isTaken = status === 200;
        if (isTaken) acknowledged.push(...ids);
        else await passTime(10);
      }
    }
  };
  const sending = Promise.all(Array.from({ length: 4 }, sendPage));
  return {
    acknowledged,
    /** Waits until so many more answers of this kind have come. */
    async hear(status: number, count: number): Promise<void> {
      const before = statuses[status] ?? 0;
      await expect
        .poll(() => (statuses[status] ?? 0) - before, { timeout: 90_000, interval: 20 })
        .toBeGreaterThanOrEqual(count);
    },
    async stop(): Promise<void> {
      isOver = true;
      await sending;
    },
  };
}

test.skipIf(!canMount)(
  'pages go on sending while the disk fills and empties twice and the collector is killed, once on the full disk: it is back without a hand, and every acknowledged event is there, once',
  { timeout: 240_000 },
  async () => {
    const fill = () =>
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' });
    let running = await startCollector();
    const pages = createPages(() => running.url);
    onTestFinished(() => pages.stop());
    const killAndStart = async (makeRoom = () => {}) => {
      running.child.kill('SIGKILL');
      await running.ended;
      makeRoom();
      running = await startCollector();
    };
    await pages.hear(200, 20);
    fill();
    await pages.hear(503, 20);
    rmSync(filler);
    // Nobody touches it: the pages that are waiting find it open again.
    await pages.hear(200, 20);
    await killAndStart();
    await pages.hear(200, 20);
    fill();
    await pages.hear(503, 5);
    await killAndStart(() => rmSync(filler));
    await pages.hear(200, 20);
    await pages.stop();
    running.child.kill('SIGKILL');
    await running.ended;
    expect(await findMissing(pages.acknowledged)).toEqual([]);
    rmSync(path);
    rmSync(`${path}.wal`, { force: true });
  },
);

test.skipIf(!canMount)(
  'told to end while the disk is full it ends in order, and every acknowledged event is there at the next start',
  { timeout: 180_000 },
  async () => {
    writeFileSync(filler, Buffer.alloc(12 * MEGABYTE));
    const { url, child, ended } = await startCollector();
    const load = createLoad(url);
    await load.send((status) => status !== 200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    rmSync(filler);
    expect(await findMissing(load.acknowledged)).toEqual([]);
    expect(load.acknowledged.length).toBeGreaterThan(0);
  },
);

test(
  'a file that was deleted under the collector: refused once, then it goes on in a new one',
  { timeout: 60_000 },
  async () => {
    const own = join(folder, 'deleted.duckdb');
    const store = await createDuckdbStore({ path: own });
    const row = (id: string) =>
      ({
        tenant: 't',
        id,
        type: 'video_viewed',
        atMs: 5,
        receivedMs: 5,
        seq: 0,
        view: 'v',
        visitor: null,
        session: null,
        video: null,
        creator: null,
        product: null,
        position: null,
        gift: null,
        automated: false,
        props: {},
        context: {},
      }) as const;
    await store.append([row('a')]);
    rmSync(own);
    await expect(store.append([row('b')])).rejects.toMatchObject({ code: 'STORE_GONE' });
    expect(store.state()).toMatchObject({
      isOpen: false,
      reason: expect.stringContaining('deleted') as string,
    });
    await expect.poll(() => store.state().isOpen, { timeout: 30_000 }).toBe(true);
    expect(await store.append([row('b')])).toEqual({ accepted: 1, duplicates: 0 });
    await store.close();
    const again = await createDuckdbStore({ path: own });
    expect(await again.append([row('b')])).toEqual({ accepted: 0, duplicates: 1 });
    await again.close();
  },
);

/** What stands beside the file: the journal's part of events that are not in the tables, and the log of commits of those that are. */
const logsOf = (own: string, kind: string) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((found) => found.startsWith(`${own}.${kind}`));

test.each([
  ['deleted', 'journal', (log: string) => rmSync(log)],
  ['emptied', 'journal', (log: string) => truncateSync(log, 0)],
  ['deleted', 'wal', (log: string) => rmSync(log)],
  ['emptied', 'wal', (log: string) => truncateSync(log, 0)],
])(
  'a log that was %s under the collector, its %s: what is acknowledged is there after a kill all the same',
  { timeout: 60_000 },
  async (what, kind, hurt) => {
    const name = `${kind}-${what}.duckdb`;
    const own = join(folder, name);
    const store = await createDuckdbStore({ path: own });
    const make = createRowMaker();
    // A question has all that was acknowledged put into the tables.
    const ask = () =>
      kind === 'wal'
        ? store.tally({ tenant: 'halden', fromMs: 0, toMs: 1, automated: true }, 'all')
        : null;
    const rows = Array.from({ length: 50 }, () => make('video_viewed'));
    await store.append(rows);
    await ask();
    expect(logsOf(own, kind)).toHaveLength(1);
    logsOf(own, kind).forEach(hurt);
    const later = Array.from({ length: 5 }, () => make('video_viewed'));
    expect(await store.append(later)).toEqual({ accepted: 5, duplicates: 0 });
    await ask();
    // The files as a killed process would leave them.
    const left = join(folder, `left-${name}`);
    copyFileSync(own, left);
    for (const log of [...logsOf(own, 'wal'), ...logsOf(own, 'journal')])
      copyFileSync(log, join(folder, `left-${basename(log)}`));
    await store.close();
    const again = await createDuckdbStore({ path: left });
    expect(await again.append([...rows, ...later])).toEqual({ accepted: 0, duplicates: 55 });
    await again.close();
  },
);

test.skipIf(!canMount)(
  'begun on a full disk: what is left of the file does not hinder the next start',
  { timeout: 60_000 },
  async () => {
    const begun = join(disk, 'begun.duckdb');
    while (
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k', 'count=1000'], { stdio: 'ignore' })
        .status === 0
    );
    await expect(createDuckdbStore({ path: begun })).rejects.toThrow(
      /The disk is full: make room, then start again/,
    );
    expect(statSync(begun).size).toBe(0);
    rmSync(filler);
    const store = await createDuckdbStore({ path: begun });
    expect(await store.append([createRowMaker()('video_viewed')])).toEqual({
      accepted: 1,
      duplicates: 0,
    });
    await store.close();
  },
);

test.each(['', ' ', undefined])(
  'no file is named (%j): refused, where the database alone would keep everything in memory',
  async (named) => {
    await expect(createDuckdbStore({ path: named as string })).rejects.toMatchObject({
      code: 'OPTIONS_INVALID',
    });
  },
);

test.each([
  ['events of another program', 'STORE_FOREIGN', ['CREATE TABLE events (id INTEGER)'], ['events']],
  [
    'a table meta of another program',
    'STORE_FOREIGN',
    ['CREATE TABLE meta (name VARCHAR)'],
    ['meta'],
  ],
  [
    'tables of a later release',
    'STORE_VERSION',
    [
      'CREATE TABLE meta (version INTEGER NOT NULL)',
      'INSERT INTO meta VALUES (999)',
      'CREATE TABLE events (more INTEGER)',
    ],
    ['events', 'meta'],
  ],
])(
  'a file with %s is refused by its name and left as it was',
  async (_what, code, statements, tables) => {
    const other = join(folder, `other-${tables.join('-')}.duckdb`);
    const look = async (work: readonly string[]) => {
      const instance = await DuckDBInstance.create(other);
      const connection = await instance.connect();
      for (const statement of work) await connection.run(statement);
      const found = (
        await connection.runAndReadAll('SELECT table_name FROM duckdb_tables() ORDER BY 1')
      )
        .getRows()
        .flat();
      connection.closeSync();
      instance.closeSync();
      return found;
    };
    await look(statements);
    await expect(createDuckdbStore({ path: other })).rejects.toMatchObject({ code });
    expect(await look([])).toEqual(tables);
  },
);
