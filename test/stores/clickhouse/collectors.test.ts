/** Several collectors behind one address, which share nothing but a ClickHouse server. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { sendPage, startCollector } from '../../contract/collector/reportStore.load.js';
import { freshDatabase } from '../../contract/collector/storeBodies.js';
import { passTime } from '../../support/passTime.js';
import { hasNginx, startNginx } from '../../support/proxies.js';
import { createCurrent, createDebian, hasCurrent, hasDebian, type Running } from './servers.mjs';

vi.setConfig({ testTimeout: 240_000 });
const COLLECTORS = 3;
const PAGES = 9;
const EVENTS_A_PAGE = 400;
const total = PAGES * EVENTS_A_PAGE;

const servers: [string, () => Running, boolean][] = [
  ['the distribution’s server', createDebian, hasDebian()],
  ['a current engine', createCurrent, hasCurrent()],
];

describe.each(servers)('three collectors on %s', (_name, create, isThere) => {
  test.skipIf(!isThere || !hasNginx)(
    'have every acknowledged event exactly once, though one after the other is killed, and the store twice',
    async () => {
      const server = create();
      onTestFinished(() => server.remove());
      const address = freshDatabase(await server.start());
      const running = await Promise.all(
        Array.from({ length: COLLECTORS }, () => startCollector(address)),
      );
      const port = await startNginx(...running.map((each) => each.port));
      let acknowledged = 0;
      const sending = Promise.all(
        Array.from({ length: PAGES }, (_, page) =>
          sendPage(
            { page, events: EVENTS_A_PAGE },
            () => port,
            (count) => (acknowledged += count),
          ),
        ),
      );
      const random = createRandom(23);
      const until = async (part: number) => {
        while (acknowledged < part * total) await passTime(2);
        // At a moment that keeps to no beat, in the middle of the load.
        await passTime(random() * 15);
        expect(acknowledged).toBeLessThan(total);
      };
      await until(0.15);
      running[0]?.child.kill('SIGKILL');
      await until(0.3);
      await server.kill();
      await passTime(300);
      await server.start();
      await until(0.5);
      running[1]?.child.kill('SIGKILL');
      await until(0.7);
      await server.kill();
      await server.start();
      await sending;

      const store = await createClickhouseStore({ address });
      const scope = {
        tenant: 'halden',
        fromMs: Date.now() - 3_600_000,
        toMs: Date.now() + 3_600_000,
        automated: false,
      };
      let kept = 0;
      for await (const it of store.everything('halden')) if ('event' in it) kept += 1;
      expect(kept).toBe(total);
      expect(await store.completeness(scope, Date.now() + 1)).toEqual({
        views: PAGES,
        expected: total,
        received: total,
        viewsWithLoss: 0,
        openViews: 0,
      });
      await store.close();
    },
  );

  test.skipIf(!isThere)(
    'count an event once that is sent to all of them in the same moment, and age it once',
    async () => {
      const server = create();
      onTestFinished(() => server.remove());
      const address = freshDatabase(await server.start());
      const stores = await Promise.all(
        Array.from({ length: COLLECTORS }, () => createClickhouseStore({ address })),
      );
      const DAY = 86_400_000;
      const atMs = Date.UTC(2026, 5, 1, 12);
      const rows = Array.from({ length: 500 }, (_, seq) => ({
        tenant: 'halden',
        id: `0192aaaa-bbbb-7ccc-8ddd-${String(seq).padStart(12, '0')}`,
        type: 'video_viewed' as const,
        atMs: atMs + seq,
        receivedMs: atMs,
        seq,
        view: 'page',
        visitor: 'ann',
        session: null,
        video: 'am',
        creator: 'mia',
        product: null,
        position: null,
        gift: null,
        automated: false,
        props: {},
        context: {},
      }));
      // Each answers for its own time, which is not quite the other's.
      await Promise.all(
        stores.map((store, late) =>
          store.append(rows.map((row) => ({ ...row, atMs: row.atMs + late }))),
        ),
      );
      const scope = { tenant: 'halden', fromMs: atMs - DAY, toMs: atMs + DAY, automated: false };
      const views = () =>
        Promise.all(stores.map(async (store) => (await store.tally(scope, 'creator'))[0]?.views));
      expect(await views()).toEqual([500, 500, 500]);
      const order = {
        tenant: 'halden',
        fromMs: atMs,
        toMs: atMs + 1,
        currency: 'EUR',
        isConfirmed: true,
        lines: [],
        paid: null,
      };
      const ageing = {
        eventsMs: Date.UTC(2026, 5, 2),
        ordersMs: Date.UTC(2026, 5, 2),
        monthsMs: 0,
        endMs: 0,
      };
      await Promise.all(stores.map((store) => store.age({ ...ageing, orders: [order] })));
      expect(await views()).toEqual([500, 500, 500]);
      await stores[0]?.age({ ...ageing, orders: [order] });
      expect(await views()).toEqual([500, 500, 500]);
      expect(await stores[2]?.keptOrders(scope)).toHaveLength(1);
      await Promise.all(stores.map((store) => store.close()));
    },
  );
});
