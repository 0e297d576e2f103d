/** A cluster of ClickHouse servers: what a collector acknowledged outlives the loss of the server that it was written to. */
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { createClient } from '@clickhouse/client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { sendPage, startCollector } from '../../contract/collector/reportStore.load.js';
import { createRowMaker, NOON } from '../../contract/collector/reportStore.support.js';
import { passTime } from '../../support/passTime.js';
import { CLUSTER, createReplicas, hasDebian, hasKeeper } from './servers.mjs';

vi.setConfig({ testTimeout: 240_000 });
const DAY = 86_400_000;
const PAGES = 6;
const EVENTS_A_PAGE = 150;
const total = PAGES * EVENTS_A_PAGE;
const portOf = (address: string) => Number(new URL(address).port);

/** One address in front of several servers: the first of them that takes a call has it. */
async function startSwitch(ports: readonly number[]): Promise<string> {
  const calls = new Set<Socket>();
  const pass = (caller: Socket, [port, ...others]: readonly number[]) => {
    if (port === undefined) return void caller.destroy();
    const server = connect(port, '127.0.0.1');
    let isThere = false;
    server.once('connect', () => {
      isThere = true;
      caller.pipe(server).pipe(caller);
    });
    server.on('error', () => {});
    server.once('close', () => (isThere ? caller.destroy() : pass(caller, others)));
    caller.once('close', () => server.destroy());
  };
  const front = createServer((caller) => {
    calls.add(caller);
    caller.on('error', () => {});
    pass(caller, ports);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    front.close();
    for (const call of calls) call.destroy();
  });
  return `clickhouse://127.0.0.1:${(front.address() as AddressInfo).port}`;
}

async function startCluster(count: number) {
  const cluster = await createReplicas(count);
  onTestFinished(() => cluster.remove());
  return { ...cluster, addresses: await cluster.start() };
}

async function numberOf(address: string, query: string): Promise<number> {
  const client = createClient({ url: address.replace('clickhouse', 'http'), database: 'shop' });
  const answer = await client.query({ query, format: 'JSONEachRow' });
  const [found] = await answer.json<{ found: string }>();
  await client.close();
  return Number(found?.found);
}

const rowsOf = (address: string, from: string) =>
  numberOf(address, `SELECT count() AS found FROM ${from}`);

/** How many different events of shops a server has. */
const eventsOf = async (address: string) => ({
  different: await numberOf(
    address,
    `SELECT uniqExact(id_high, id_low, id) AS found FROM reelshelf_events WHERE tenant != ''`,
  ),
});

describe.skipIf(!hasDebian() || !hasKeeper())('three replicas of the distribution’s server', () => {
  test('have every acknowledged event when the one that is written to is lost under load, and collectors start while it is away', async () => {
    const { replicas, addresses } = await startCluster(3);
    const front = await startSwitch(addresses.map(portOf));
    const address = `${front}/shop?cluster=${CLUSTER}`;
    const first = await startCollector(address);
    const second = await startCollector(address);
    const collectors = [first, second];
    let acknowledged = 0;
    const sending = Promise.all(
      Array.from({ length: PAGES }, (_, page) =>
        sendPage(
          { page, events: EVENTS_A_PAGE },
          () => collectors[page % collectors.length]?.port ?? 0,
          (count) => (acknowledged += count),
        ),
      ),
    );
    while (acknowledged < 0.3 * total) await passTime(2);
    // Killed, and its disk with it.
    await replicas[0]?.remove();
    expect(acknowledged).toBeLessThan(total);
    first.child.kill('SIGKILL');
    collectors[0] = await startCollector(address);
    await sending;

    for (const left of addresses.slice(1))
      await expect.poll(() => eventsOf(left), { timeout: 60_000 }).toEqual({ different: total });
    const store = await createClickhouseStore({ address });
    const scope = {
      tenant: 'halden',
      fromMs: Date.now() - 3_600_000,
      toMs: Date.now() + 3_600_000,
      automated: false,
    };
    expect(await store.completeness(scope, Date.now() + 1)).toMatchObject({
      views: PAGES,
      received: total,
      viewsWithLoss: 0,
    });
    await store.close();
  });

  test('forget a visitor while one of them is away, tell which, and it forgets when it is back', async () => {
    const { replicas, addresses } = await startCluster(3);
    const store = await createClickhouseStore({
      address: `${addresses[1]}/shop?cluster=${CLUSTER}`,
    });
    onTestFinished(() => store.close());
    const make = createRowMaker();
    await store.append([
      make('product_opened', { visitor: 'ann' }),
      make('product_opened', { visitor: 'ben' }),
    ]);
    await expect.poll(() => eventsOf(addresses[0] ?? '')).toEqual({ different: 2 });
    // The first is the one that has told the others what to do until now.
    await replicas[0]?.kill();
    const away: string[] = [];
    expect(await store.forget('ann', (servers) => away.push(...servers))).toBe(1);
    expect(away).toEqual([expect.stringMatching(/^127\.0\.0\.1:\d+$/)]);
    for (const address of addresses.slice(1))
      expect(await eventsOf(address)).toEqual({ different: 1 });
    await replicas[0]?.start();
    await expect
      .poll(() => eventsOf(addresses[0] ?? ''), { timeout: 60_000 })
      .toEqual({ different: 1 });
  });
});

describe.skipIf(!hasDebian() || !hasKeeper())('two replicas of the distribution’s server', () => {
  test('take nothing while one is away that only the other would have, and go on when it is back', async () => {
    const { replicas, addresses } = await startCluster(2);
    const address = `${addresses[0]}/shop?cluster=${CLUSTER}`;
    const store = await createClickhouseStore({ address });
    onTestFinished(() => store.close());
    const make = createRowMaker();
    const scope = { tenant: 'halden', fromMs: NOON - 1, toMs: NOON + 3_600_000, automated: false };
    const opens = async () => (await store.tally(scope, 'all'))[0]?.opens;
    await store.append([make('product_opened', {}), make('product_opened', {})]);
    expect(await eventsOf(addresses[1] ?? '')).toEqual({ different: 2 });

    await replicas[1]?.kill();
    const late = make('product_opened', {});
    await expect(store.append([late])).rejects.toThrow();
    expect(store.state()).toMatchObject({ isOpen: false });
    await replicas[1]?.start();
    const isTaken = () =>
      store.append([late]).then(
        () => true,
        () => false,
      );
    await expect.poll(isTaken, { timeout: 120_000, interval: 500 }).toBe(true);
    expect(await opens()).toBe(3);
    await expect
      .poll(() => eventsOf(addresses[1] ?? ''), { timeout: 60_000 })
      .toEqual({ different: 3 });
  });

  test('have forgotten a visitor when the answer comes, also of what was written last, and of what is kept of days', async () => {
    const { addresses } = await startCluster(2);
    const store = await createClickhouseStore({
      address: `${addresses[0]}/shop?cluster=${CLUSTER}`,
    });
    onTestFinished(() => store.close());
    const make = createRowMaker();
    const other = { visitor: 'ben', atMs: NOON - 40 * DAY };
    await store.append([
      make('product_opened', { visitor: 'ann' }),
      make('product_opened', { visitor: 'ann', atMs: NOON - 40 * DAY }),
      make('product_opened', { visitor: 'ben' }),
      make('product_opened', other),
    ]);
    const scope = { tenant: 'halden', fromMs: NOON - 60 * DAY, toMs: NOON + DAY, automated: false };
    const steps = async () => (await (await store.reading?.())?.funnel(scope, []))?.opened;
    expect(await steps()).toBe(2);
    const away: string[] = [];
    expect(await store.forget('ann', (servers) => away.push(...servers))).toBe(2);
    expect(away).toEqual([]);
    for (const address of addresses) {
      expect(await eventsOf(address)).toEqual({ different: 2 });
      expect(await rowsOf(address, `reelshelf_events WHERE visitor = 'ann'`)).toBe(0);
      expect(await rowsOf(address, `reelshelf_day_steps WHERE tenant != ''`)).toBe(0);
    }
    expect(await steps()).toBe(1);
    await expect(store.forget('ann')).resolves.toBe(0);
  });

  test('are told of a cluster that they do not know', async () => {
    const { addresses } = await startCluster(2);
    await expect(
      createClickhouseStore({ address: `${addresses[0]}/other?cluster=elsewhere` }),
    ).rejects.toMatchObject({
      code: 'STORE_CLUSTER',
      message: expect.stringContaining('"elsewhere"') as string,
    });
  });
});
