import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createRandom } from '../../../demo/random.js';
import { passTime } from '../../support/passTime.js';
import { script, sendPage, startCollector } from './reportStore.load.js';

const PAGES = 4;
const EVENTS_A_PAGE = 500;
const KILLS = 4;

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-durable-'));
  path = join(folder, 'events.duckdb');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test(
  'a collector killed in the middle of its work has every acknowledged event exactly once',
  { timeout: 120_000 },
  async () => {
    let running = await startCollector(path);
    let acknowledged = 0;
    const random = createRandom(15);
    const total = PAGES * EVENTS_A_PAGE;
    const sending = Promise.all(
      Array.from({ length: PAGES }, (_, page) =>
        sendPage(
          { page, events: EVENTS_A_PAGE },
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
      running = await startCollector(path);
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
  const { child } = await startCollector(path);
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
