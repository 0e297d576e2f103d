/** Honest shoppers through the proxies that stand before collectors: nobody is turned away, and each is known by its own address. */
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import type { CollectorOptions } from '../../../src/collector/options.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { EventRow } from '../../../src/collector/store/types.js';
import { createNodeCollector } from '../../../src/entries/nodeCollector.js';
import { postEvents } from '../../support/batches.js';
import { hasNginx, startNginx, startProxy } from '../../support/proxies.js';

const origin = 'https://shop.example';
// Hundreds of connections at once in one process, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 90_000 });
const SHOPPERS = 500;

async function startCollector(options: Partial<CollectorOptions> = {}) {
  const rows: EventRow[] = [];
  const log: string[] = [];
  const store = createMemoryStore();
  const collector = createNodeCollector({
    keys: [{ key: 'pub_shop', origins: [origin] }],
    store: { ...store, append: (added) => (rows.push(...added), store.append(added)) },
    log: (line) => log.push(line),
    ...options,
  });
  const served = await serveHandler(collector, 0, '127.0.0.1');
  onTestFinished(() => served.stop(() => collector.close()));
  return {
    port: served.port,
    rows,
    log,
    networks: () => new Set(rows.map(({ context }) => context['network'])),
  };
}

/** Every shopper sends a batch, all at once; answers how often each status came. */
async function visit(
  port: number,
  headersOf: (shopper: number) => Record<string, string>,
): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  const answers = await Promise.all(
    Array.from({ length: SHOPPERS }, (_, shopper) =>
      postEvents(`http://127.0.0.1:${port}/v1/events`, {
        origin,
        key: 'pub_shop',
        ids: [shopper],
        visitor: `visitor-${shopper}`,
        headers: headersOf(shopper),
      }),
    ),
  );
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
  return statuses;
}
const all = { 200: SHOPPERS };
const publicAddress = (shopper: number) => `198.51.${100 + (shopper % 100)}.${shopper % 250}`;
const appended = ({ 'x-forwarded-for': before }: IncomingHttpHeaders) => ({
  'x-forwarded-for': [before, '127.0.0.1'].flat().filter(Boolean).join(', '),
});

test.skipIf(!hasNginx)(
  '500 shoppers at once through nginx as the collector’s document sets it up: none is turned away, each network is known',
  async () => {
    const { port, networks, log } = await startCollector();
    const proxy = await startNginx(port);
    // What stands before nginx in this test tells whose request it is, as a load balancer in a private network does.
    expect(
      await visit(proxy, (shopper) => ({ 'x-forwarded-for': publicAddress(shopper) })),
    ).toEqual(all);
    expect(networks().size).toBe(100);
    expect(log).toEqual([]);
  },
);

test.skipIf(!hasNginx)(
  'shoppers whose address nginx does not know either are not one flood',
  async () => {
    const { port } = await startCollector();
    expect(await visit(await startNginx(port), () => ({}))).toEqual(all);
  },
);

const proxies: [
  string,
  (headers: IncomingHttpHeaders) => Record<string, string>,
  (shopper: number) => Record<string, string>,
][] = [
  ['adds nothing at all', () => ({}), () => ({})],
  ['adds X-Forwarded-For', appended, (shopper) => ({ 'x-forwarded-for': publicAddress(shopper) })],
  [
    'writes Forwarded',
    (headers) => ({ forwarded: `for="${String(headers['x-test-address'])}:4711";proto=https` }),
    (shopper) => ({ 'x-test-address': publicAddress(shopper) }),
  ],
  [
    'writes X-Real-IP',
    (headers) => ({ 'x-real-ip': String(headers['x-test-address']) }),
    (shopper) => ({ 'x-test-address': publicAddress(shopper) }),
  ],
];
test.each(proxies)(
  '500 shoppers at once behind a proxy that %s: none is turned away',
  async (_what, added, sent) => {
    const { port, networks, rows } = await startCollector();
    expect(await visit(await startProxy(port, added), sent)).toEqual(all);
    expect(rows).toHaveLength(SHOPPERS);
    expect(networks().size).toBe(Object.keys(sent(0)).length === 0 ? 1 : 100);
  },
);

test('an office of 500 behind one address is not turned away; a program that floods is, and the operator hears how often, in few lines', async () => {
  const { port, log } = await startCollector({
    limits: { perNetwork: { perSecond: 1, burst: SHOPPERS } },
  });
  const proxy = await startProxy(port, appended);
  const office = { 'x-forwarded-for': '203.0.113.9' };
  expect(await visit(proxy, () => office)).toEqual(all);
  const flood = await visit(proxy, () => office);
  expect(flood[429]).toBeGreaterThan(SHOPPERS / 2);
  expect(log).toEqual([expect.stringMatching(/^TOO_MANY_REQUESTS: .*--trust-proxy/) as string]);
});

test('a sender that trickles its body is told that it took too long, and honest ones go on', async () => {
  const { port } = await startCollector({ limits: { bodyMs: 200 } });
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let said = '';
  socket.on('data', (data: Buffer) => (said += data.toString()));
  socket.write(
    'POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 500\r\n\r\n{"sch',
  );
  expect(
    await postEvents(`http://127.0.0.1:${port}/v1/events`, { origin, key: 'pub_shop', ids: [1] }),
  ).toMatchObject({ status: 200 });
  await expect
    .poll(() => said, { timeout: 10_000 })
    .toMatch(/^HTTP\/1\.1 408 [\s\S]*BODY_TOO_SLOW/);
});

test.each([
  ['events', '/v1/events', 'Content-Length: 500\r\n\r\n{"sch'],
  ['events in pieces', '/v1/events', 'Transfer-Encoding: chunked\r\n\r\n5\r\n{"sch\r\n'],
  ['the sign-in', '/report', 'Content-Length: 500\r\n\r\ntok'],
])(
  'a page that is left while it sends %s is no failure of the collector, and the log is silent',
  async (_what, path, rest) => {
    const { port, log } = await startCollector({ reportToken: 'a-token-nobody-guesses' });
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\n${rest}`,
    );
    // The collector has begun to read when it asks for the rest.
    await new Promise((resolve) => socket.once('data', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.destroy();
    await closed;
    expect(
      await postEvents(`http://127.0.0.1:${port}/v1/events`, { origin, key: 'pub_shop', ids: [1] }),
    ).toMatchObject({ status: 200 });
    expect(log).toEqual([]);
  },
);
