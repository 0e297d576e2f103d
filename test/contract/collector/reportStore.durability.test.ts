import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { SCHEMA } from '../../../src/events/wire.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { createRandom } from '../../../demo/random.js';
import { passTime } from '../../support/passTime.js';

const PAGES = 4;
const EVENTS_A_PAGE = 500;
const EVENTS_A_BATCH = 10;
const KILLS = 4;
const script = fileURLToPath(new URL('./reportStore.process.ts', import.meta.url));

let folder = '';
let path = '';
const children = new Set<ChildProcess>();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-durable-'));
  path = join(folder, 'events.duckdb');
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the collector and waits until it listens. */
async function startCollector(
  port: number,
): Promise<{ port: number; child: ChildProcess; ended: Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) =>
      reject(new Error(`the collector ended with ${code} before it listened`)),
    );
  });
  return { port: Number(line), child, ended };
}

function makeBatches(page: number) {
  const now = Date.now();
  const random = createRandom(page);
  const all = Array.from({ length: EVENTS_A_PAGE }, (_, seq) => ({
    id: uuidV7(now, random),
    seq,
    type: 'card_viewed',
    at: new Date(now).toISOString(),
    mono: seq,
    view: `page-${page}`,
    props: {},
  }));
  return Array.from({ length: EVENTS_A_PAGE / EVENTS_A_BATCH }, (_, index) =>
    all.slice(index * EVENTS_A_BATCH, (index + 1) * EVENTS_A_BATCH),
  );
}

/** Sends like the widget: what is not acknowledged is sent again, what is acknowledged never. */
async function sendPage(
  page: number,
  port: () => number,
  onAcknowledged: (count: number) => void,
): Promise<void> {
  for (const events of makeBatches(page)) {
    for (let isDone = false; !isDone;) {
      try {
        const response = await fetch(`http://127.0.0.1:${port()}/v1/events`, {
          method: 'POST',
          headers: {
            origin: 'https://halden.example',
            'content-type': 'text/plain',
            'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          },
          body: JSON.stringify({
            schema: SCHEMA,
            batchId: 'batch',
            sentAt: new Date().toISOString(),
            attempt: 0,
            key: 'pub_halden',
            context: {
              page: 'https://halden.example/',
              widget: { version: '1', shelf: 'main', layout: 'carousel' },
              consent: { analytics: false, marketing: false, source: 'test' },
            },
            events,
          }),
        });
        const receipt = (await response.json()) as {
          accepted: number;
          duplicates: number;
          rejected: unknown[];
        };
        isDone = response.status === 200;
        if (isDone)
          expect({
            sum: receipt.accepted + receipt.duplicates,
            rejected: receipt.rejected,
          }).toEqual({ sum: events.length, rejected: [] });
      } catch {
        await passTime(20);
      }
    }
    onAcknowledged(events.length);
  }
}

test(
  'a collector killed in the middle of its work has every acknowledged event exactly once',
  { timeout: 120_000 },
  async () => {
    let running = await startCollector(0);
    let acknowledged = 0;
    const random = createRandom(15);
    const total = PAGES * EVENTS_A_PAGE;
    const sending = Promise.all(
      Array.from({ length: PAGES }, (_, page) =>
        sendPage(
          page,
          () => running.port,
          (count) => (acknowledged += count),
        ),
      ),
    );
    for (let kill = 1; kill <= KILLS; kill += 1) {
      // At a moment that keeps to no beat, but surely in the middle of the load.
      while (acknowledged < (kill * total) / (KILLS + 2)) await passTime(2);
      await passTime(random() * 15);
      running.child.kill('SIGKILL');
      await running.ended;
      expect(acknowledged).toBeLessThan(total);
      running = await startCollector(0);
    }
    await sending;
    running.child.kill('SIGKILL');
    await running.ended;

    const store = await createDuckdbStore({ path });
    const scope = {
      tenant: 'halden',
      fromMs: Date.now() - 3_600_000,
      toMs: Date.now() + 3_600_000,
      automated: false,
    };
    expect(await store.completeness(scope, Date.now() + 1)).toEqual({
      views: PAGES,
      expected: total,
      received: total,
      viewsWithLoss: 0,
      openViews: 0,
    });
    expect((await store.funnel(scope, [])).seen).toBe(PAGES);
    await store.close();
  },
);

test('a second collector on the same file is told who holds it', { timeout: 60_000 }, async () => {
  const { child } = await startCollector(0);
  await expect(createDuckdbStore({ path })).rejects.toMatchObject({
    code: 'STORE_IN_USE',
    message: expect.stringContaining(`id ${child.pid}`) as string,
  });
});

test('a file that is no database, or in no folder, is said so', async () => {
  await expect(createDuckdbStore({ path: script })).rejects.toMatchObject({
    code: 'STORE_UNREADABLE',
  });
  await expect(
    createDuckdbStore({ path: join(folder, 'nowhere', 'x.duckdb') }),
  ).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
});

test('what was stored is there after an orderly end and a new start', async () => {
  const scope = { tenant: 't', fromMs: 0, toMs: 10, automated: false };
  const row = {
    tenant: 't',
    id: 'a',
    type: 'video_viewed',
    atMs: 5,
    receivedMs: 5,
    seq: 0,
    view: 'v',
    visitor: null,
    session: null,
    video: 'ünïcødé ✓ "quoted"',
    creator: null,
    product: null,
    position: null,
    gift: null,
    automated: false,
    props: {},
    context: {},
  } as const;
  const first = await createDuckdbStore({ path });
  await first.append([row]);
  await first.close();
  const second = await createDuckdbStore({ path });
  expect(await second.append([row])).toEqual({ accepted: 0, duplicates: 1 });
  expect((await second.tally(scope, 'video')).map(({ key }) => key)).toEqual([
    'ünïcødé ✓ "quoted"',
  ]);
  await second.close();
});
