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

/** @param handOn - what a function runtime hands on of a request, in place of what Node's server does. */
async function startCollector(
  options: Partial<CollectorOptions> = {},
  handOn?: (request: Request) => unknown,
) {
  const rows: EventRow[] = [];
  const log: string[] = [];
  const store = createMemoryStore();
  const collector = createNodeCollector({
    keys: [{ key: 'pub_shop', origins: [origin] }],
    store: { ...store, append: (added) => (rows.push(...added), store.append(added)) },
    log: (line) => log.push(line),
    ...options,
  });
  const served = await serveHandler(
    handOn ? { fetch: (request) => collector.fetch(request, handOn(request)) } : collector,
    0,
    '127.0.0.1',
  );
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

const testAddress = (headers: IncomingHttpHeaders) => String(headers['x-test-address']);
const fromTest = (shopper: number) => ({ 'x-test-address': publicAddress(shopper) });
/** A CDN's edge; its address is public, and it stands before the merchant's own proxy. */
const EDGE = '104.16.0.7';

const proxies: {
  what: string;
  added(headers: IncomingHttpHeaders): Record<string, string>;
  sent?: (shopper: number) => Record<string, string>;
  /** The one line that the merchant writes. */
  options?: Partial<CollectorOptions>;
}[] = [
  { what: 'adds nothing at all', added: () => ({}), sent: () => ({}) },
  {
    what: 'adds X-Forwarded-For',
    added: appended,
    sent: (shopper) => ({ 'x-forwarded-for': publicAddress(shopper) }),
  },
  {
    what: 'writes Forwarded',
    added: (headers) => ({ forwarded: `for="${testAddress(headers)}:4711";proto=https` }),
  },
  { what: 'writes X-Real-IP', added: (headers) => ({ 'x-real-ip': testAddress(headers) }) },
  {
    what: 'is a CDN’s, with the address in a header of the CDN’s own',
    added: (headers) => ({
      'cf-connecting-ip': testAddress(headers),
      'x-forwarded-for': `${testAddress(headers)}, ${EDGE}`,
    }),
    options: { addressHeader: 'cf-connecting-ip' },
  },
  {
    what: 'stands behind a CDN whose addresses are named',
    added: (headers) => ({ 'x-forwarded-for': `1.2.3.4, ${testAddress(headers)}, ${EDGE}` }),
    options: { trustProxy: ['104.16.0.0/13'] },
  },
  {
    what: 'is the second of two, whoever they are',
    added: (headers) => ({ 'x-forwarded-for': `1.2.3.4, ${testAddress(headers)}, ${EDGE}` }),
    options: { trustProxy: 2 },
  },
];
test.each(proxies)(
  '500 shoppers at once behind a proxy that $what: none is turned away',
  async ({ added, sent = fromTest, options }) => {
    const { port, networks, rows, log } = await startCollector(options);
    expect(await visit(await startProxy(port, added), sent)).toEqual(all);
    expect(rows).toHaveLength(SHOPPERS);
    expect(networks().size).toBe(Object.keys(sent(0)).length === 0 ? 1 : 100);
    expect(log).toEqual([]);
  },
);

const ofTest = (request: Request) => request.headers.get('x-test-address') ?? '';
const runtimes: {
  what: string;
  handOn(request: Request): unknown;
  sent?: (shopper: number) => Record<string, string>;
  options?: Partial<CollectorOptions>;
  isKnown?: boolean;
}[] = [
  {
    what: 'Cloudflare Workers, which hand on bindings and set a header',
    handOn: () => ({ ASSETS: { fetch: () => null } }),
    sent: (shopper) => ({ 'cf-connecting-ip': publicAddress(shopper) }),
    options: { addressHeader: 'cf-connecting-ip' },
  },
  {
    what: 'Netlify, with a context that has the address',
    handOn: (request) => ({ ip: ofTest(request), site: { name: 'halden' }, geo: {} }),
  },
  {
    what: 'Lambda, with the event of its gateway',
    handOn: (request) => ({ event: {}, requestContext: { http: { sourceIp: ofTest(request) } } }),
  },
  {
    what: 'Vercel, which hands on nothing and sets X-Forwarded-For',
    handOn: () => undefined,
    sent: (shopper) => ({ 'x-forwarded-for': publicAddress(shopper) }),
    options: { trustProxy: 1 },
  },
  {
    what: 'one that nobody told the collector about',
    handOn: () => ({ waitUntil: () => {} }),
    isKnown: false,
  },
];
test.each(runtimes)(
  '500 shoppers at once in a function on $what: none is turned away',
  async ({ handOn, sent = fromTest, options, isKnown = true }) => {
    const { port, networks, log } = await startCollector(options, handOn);
    expect(await visit(port, sent)).toEqual(all);
    expect(networks().size).toBe(isKnown ? 100 : 1);
    expect(log).toEqual([]);
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
