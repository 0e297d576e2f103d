/** A collector that moves with its likes: on real files, killed on the way, and done again. */
import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { createLikes } from '../../../src/collector/likes/createLikes.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { exportShop } from '../../../src/collector/transfer/exportShop.js';
import { importShop } from '../../../src/collector/transfer/importShop.js';
import { describeCounts } from '../../../src/collector/transfer/lines.js';
import { passTime } from '../../support/passTime.js';
import { createTestClock } from '../../unit/collector/support.js';
import { createRowMaker } from '../collector/reportStore.support.js';

const script = fileURLToPath(new URL('./moving.process.ts', import.meta.url));
const EVENTS = 12_000;
const SHOPS = ['halden', 'other'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-likes-moving-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const likesIn = (place: string) =>
  createLikes({
    folder: join(folder, `${place}.likes`),
    keys: SHOPS.map((tenant) => ({ key: `pub_${tenant}`, tenant, allows: () => true })),
    getNames: async () => ({ known: null }),
    refusals: { countBatch: () => {} },
    notices: { say: () => {} },
    ...createTestClock(),
  } as unknown as Parameters<typeof createLikes>[0]);

async function like(place: string, shop: string, who: number, video: string, liked = true) {
  const likes = likesIn(place);
  const url = new URL('http://collector.example/v1/likes');
  const token = `${shop}-${who}`.padEnd(32, '-');
  const body = JSON.stringify({ key: `pub_${shop}`, token, video, liked });
  const answer = await likes.answer(new Request(url, { method: 'POST', body }), url, null);
  expect(answer.status).toBe(200);
  await likes.close();
}

/** How many like each video of each shop. */
async function counts(place: string) {
  const likes = likesIn(place);
  const all = await Promise.all(
    SHOPS.map(async (shop) => [shop, Object.fromEntries(await likes.counts(shop))] as const),
  );
  await likes.close();
  return Object.fromEntries(all);
}

async function fillLikes(place: string) {
  for (let who = 0; who < 30; who += 1) await like(place, 'halden', who, 'am');
  await like(place, 'halden', 0, 'pm');
  await like(place, 'halden', 1, 'am', false);
  await like(place, 'other', 0, 'am');
}
const FILLED = { halden: { am: 29, pm: 1 }, other: { am: 1 } };

/** In a process of its own. `killAfterMs`: without a goodbye, so long after it began to take in. */
async function takeIn(file: string, killAfterMs?: number): Promise<unknown> {
  const [data, likes] = [join(folder, 'new.duckdb'), join(folder, 'new.likes')];
  const child = spawn(process.execPath, ['--import', 'tsx', script, data, likes, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      resolve();
    });
  });
  if (killAfterMs !== undefined) {
    await passTime(killAfterMs);
    child.kill('SIGKILL');
  }
  await ended;
  const told = said.split('\n').at(-2) ?? '';
  return told.startsWith('{') ? JSON.parse(told) : null;
}

test('likes come along with the events, once, however often the import was killed on the way and done again', async () => {
  await fillLikes('old');
  const old = await createDuckdbStore({ path: join(folder, 'old.duckdb') });
  const row = createRowMaker();
  await old.append(Array.from({ length: EVENTS }, () => row('card_viewed', { video: 'am' })));
  await old.close();
  const file = join(folder, 'shop.jsonl.gz');
  const source = await createDuckdbStore({ path: join(folder, 'old.duckdb') });
  const beside = { likes: join(folder, 'old.likes') };
  expect(await exportShop(source, file, { tenant: null, beside })).toMatchObject({
    events: EVENTS,
    likes: 31,
  });
  await source.close();

  expect(await takeIn(file, 30), 'killed before its end').toBeNull();
  // The likes were on the disk, and the mark that the file was taken in was not.
  await importShop(
    { ...createMemoryStore(), takeIn: () => Promise.reject(new Error('off')) },
    file,
    { beside: { likes: join(folder, 'new.likes') } },
  ).catch(() => {});
  expect(await counts('new')).toEqual(FILLED);
  expect(await takeIn(file)).toMatchObject({ isAgain: false, events: EVENTS });
  expect(await counts('new')).toEqual(FILLED);
  expect(await takeIn(file)).toMatchObject({ isAgain: true });
  expect(await counts('new')).toEqual(FILLED);
  const store = await createDuckdbStore({ path: join(folder, 'new.duckdb') });
  const held = { events: 0 };
  for await (const kept of store.everything(null)) held.events += 'event' in kept ? 1 : 0;
  await store.close();
  expect(held.events).toBe(EVENTS);

  // Known again by the same token, so that nobody likes twice by moving.
  await like('new', 'halden', 7, 'am');
  expect(await counts('new')).toEqual(FILLED);
  await like('new', 'halden', 7, 'am', false);
  expect((await counts('new'))['halden']).toEqual({ am: 28, pm: 1 });
}, 120_000);

test('one shop of several takes its own likes along and no others, and none that was taken back', async () => {
  await fillLikes('old');
  const file = join(folder, 'one.jsonl');
  const beside = { likes: join(folder, 'old.likes') };
  const given = await exportShop(createMemoryStore(), file, { tenant: 'halden', beside });
  expect(describeCounts(given)).toBe('0 events, 30 likes');
  expect(await readFile(file, 'utf8')).not.toContain('unliked');
  await importShop(createMemoryStore(), file, { beside: { likes: join(folder, 'new.likes') } });
  expect(await counts('new')).toEqual({ ...FILLED, other: {} });
});

test('likes of both places stand together, each person’s once, and where nothing is kept they are named as left out', async () => {
  await fillLikes('old');
  const file = join(folder, 'shop.jsonl');
  const beside = { likes: join(folder, 'old.likes') };
  await exportShop(createMemoryStore(), file, { tenant: null, beside });
  await like('new', 'halden', 5, 'am');
  await like('new', 'halden', 99, 'am');
  // A line that was being written when the power went is none.
  const [name = ''] = await readdir(join(folder, 'new.likes'));
  await appendFile(join(folder, 'new.likes', name), '{"kind":"liked","vi');
  await importShop(createMemoryStore(), file, { beside: { likes: join(folder, 'new.likes') } });
  expect(await counts('new')).toEqual({ ...FILLED, halden: { am: 30, pm: 1 } });
  const nowhere = await importShop(createMemoryStore(), file, {});
  expect(nowhere.notes).toEqual([
    'Its likes were left out: with --data :memory: none are kept. Name a file.',
  ]);
});
