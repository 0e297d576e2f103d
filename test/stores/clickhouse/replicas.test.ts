/** A cluster of ClickHouse servers: what a collector acknowledged outlives the loss of the server that it was written to. */
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { createClient } from '@clickhouse/client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { sendPage, startCollector } from '../../contract/collector/reportStore.load.js';
import { passTime } from '../../support/passTime.js';
import { CLUSTER, createReplicas, hasDebian, hasKeeper } from './servers.mjs';

vi.setConfig({ testTimeout: 240_000 });
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

/** How many events a server has, and how many different. */
async function eventsOf(address: string): Promise<{ different: number }> {
  const client = createClient({ url: address.replace('clickhouse', 'http'), database: 'shop' });
  const answer = await client.query({
    query: 'SELECT uniqExact(id_high, id_low, id) AS different FROM reelshelf_events',
    format: 'JSONEachRow',
  });
  const [found] = await answer.json<{ different: string }>();
  await client.close();
  return { different: Number(found?.different) };
}

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
});
