import { describe, expect, test } from 'vitest';
import { checkTrust, clientAddress, directAddress } from '../../../src/collector/clientAddress.js';
import type { CollectorOptions } from '../../../src/collector/options.js';
import { batch, createTestCollector, event, PHONE, SHOP } from './support.js';

const LOCAL = '127.0.0.1';
const rows: [
  what: string,
  headers: Record<string, string>,
  direct: string | null,
  trust: CollectorOptions['trustProxy'],
  address: string | null,
][] = [
  [
    'one proxy on this machine',
    { 'x-forwarded-for': '198.51.100.7' },
    LOCAL,
    'auto',
    '198.51.100.7',
  ],
  [
    'a forged entry before the one that the proxy added',
    { 'x-forwarded-for': '1.1.1.1, 198.51.100.7' },
    LOCAL,
    'auto',
    '198.51.100.7',
  ],
  [
    'two proxies, the inner one in a private network',
    { 'x-forwarded-for': '1.1.1.1, 198.51.100.7, 10.0.0.5' },
    '172.18.0.2',
    'auto',
    '198.51.100.7',
  ],
  ['a proxy on IPv6', { 'x-forwarded-for': '2001:db8::7' }, '::1', 'auto', '2001:db8::7'],
  [
    'nobody in front, and a header of the sender',
    { 'x-forwarded-for': '1.1.1.1' },
    '198.51.100.7',
    'auto',
    '198.51.100.7',
  ],
  ['a proxy that hides the sender', { 'x-forwarded-for': 'unknown' }, LOCAL, 'auto', null],
  ['a proxy that says nothing', {}, LOCAL, 'auto', LOCAL],
  [
    'colleagues in the office',
    { 'x-forwarded-for': '192.168.1.20' },
    LOCAL,
    'auto',
    '192.168.1.20',
  ],
  [
    'a proxy that notes the port',
    { 'x-forwarded-for': '198.51.100.7:51123' },
    LOCAL,
    'auto',
    '198.51.100.7',
  ],
  [
    'the standard header',
    { forwarded: 'for=1.1.1.1, for="[2001:db8::7]:4711";proto=https' },
    LOCAL,
    'auto',
    '2001:db8::7',
  ],
  [
    'both headers, of which proxies add to the usual one',
    { forwarded: 'for=1.1.1.1', 'x-forwarded-for': '198.51.100.7' },
    LOCAL,
    'auto',
    '198.51.100.7',
  ],
  ['a single address of nginx', { 'x-real-ip': '198.51.100.7' }, LOCAL, 'auto', '198.51.100.7'],
  [
    'a mount that knows no connection: nobody wrote the header for sure',
    { 'x-forwarded-for': '1.1.1.1' },
    null,
    'auto',
    null,
  ],
  [
    'a CDN whose range is named, with a proxy of one’s own behind it',
    { 'x-forwarded-for': '1.1.1.1, 198.51.100.7, 203.0.113.9' },
    LOCAL,
    ['203.0.113.0/24'],
    '198.51.100.7',
  ],
  [
    'a CDN that speaks to the collector itself',
    { 'x-forwarded-for': '198.51.100.7' },
    '203.0.113.9',
    ['203.0.113.0/24'],
    '198.51.100.7',
  ],
  [
    'a CDN on IPv6',
    { 'x-forwarded-for': '198.51.100.7' },
    '2001:db8:cd::1',
    ['2001:db8:cd::/48'],
    '198.51.100.7',
  ],
  [
    'a stranger who is in no range',
    { 'x-forwarded-for': '1.1.1.1' },
    '198.51.100.7',
    ['203.0.113.0/24'],
    '198.51.100.7',
  ],
  ['an IPv4 shopper as a server on IPv6 sees it', {}, '::ffff:cb00:7107', 'auto', '203.0.113.7'],
  [
    'an IPv4 shopper who comes through a translator',
    {},
    '64:ff9b::cb00:7107',
    'auto',
    '203.0.113.7',
  ],
  [
    'a proxy on this machine that is heard on IPv6',
    { 'x-forwarded-for': '::ffff:c633:6407' },
    '::ffff:7f00:1',
    'auto',
    '198.51.100.7',
  ],
  ['nobody is believed', { 'x-forwarded-for': '1.1.1.1' }, LOCAL, false, LOCAL],
  [
    'two proxies by number',
    { 'x-forwarded-for': '1.1.1.1, 198.51.100.7, 203.0.113.9' },
    '203.0.113.10',
    2,
    '198.51.100.7',
  ],
];
test.each(rows)('%s', (_what, headers, written, trust, address) => {
  const direct = directAddress(new Request('https://events.example/'), written);
  expect(clientAddress(new Headers(headers), direct, checkTrust(trust ?? 'auto'))).toBe(address);
});

test.each(['10.0.0.0/40', 'cdn.example', '', '2001:db8::/129'])(
  'a range that is none is named: %j',
  (range) => {
    expect(() => createTestCollector({ trustProxy: [range] })).toThrow(
      /"trustProxy" holds .*; expected addresses or ranges/,
    );
  },
);

describe('what servers and runtimes hand on beside a request', () => {
  const A = '198.51.100.7';
  const shapes: [string, unknown, string | null][] = [
    ['an address', A, A],
    ['an object with the address', { address: A }, A],
    ['the whole answer of address()', { address: { address: A, family: 'IPv4', port: 4711 } }, A],
    ['Node’s socket', { remoteAddress: `::ffff:${A}`, remotePort: 1, address: () => ({}) }, A],
    ['Node’s request', { socket: { remoteAddress: A } }, A],
    ['Hono’s bindings for Node', { incoming: { socket: { remoteAddress: A } }, outgoing: {} }, A],
    ['Hono’s conninfo', { remote: { address: A, port: 1, addressType: 'IPv4' } }, A],
    [
      'Deno’s info',
      { remoteAddr: { transport: 'tcp', hostname: A, port: 1 }, completed: Promise.resolve() },
      A,
    ],
    ['Bun’s server', { requestIP: () => ({ address: A, family: 'IPv4', port: 1 }) }, A],
    ['Bun’s server when it does not know', { requestIP: () => null }, null],
    ['an edge runtime’s bindings', { DB: { prepare: () => {} }, TOKEN: 'x' }, null],
    ['nothing', undefined, null],
    ['null', null, null],
    ['an address that is none', { address: 'hello' }, null],
    ['a number', 7, null],
    [
      'an object that throws when looked into',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
      null,
    ],
  ];
  test.each(shapes)('%s', async (_what, connection, address) => {
    const request = new Request('https://events.halden.example/v1/events');
    expect(directAddress(request, connection)).toBe(address);
    const { collector } = createTestCollector();
    const send = () =>
      collector.fetch(
        new Request('https://events.halden.example/v1/events', {
          method: 'POST',
          headers: { origin: SHOP, 'content-type': 'text/plain', 'user-agent': PHONE },
          body: JSON.stringify(batch([event('shelf_viewed')], {}, { visitor: null })),
        }),
        connection,
      );
    const statuses = await Promise.all(
      Array.from({ length: 300 }, async () => (await send()).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('a request that carries the address itself', () => {
    expect(
      directAddress(Object.assign(new Request('https://x.example'), { ip: A }), undefined),
    ).toBe(A);
  });
});

test('a header that the platform sets is believed when it is named, and only then', async () => {
  const flood = { perNetwork: { perSecond: 1, burst: 1 } };
  const statuses = async (options: Partial<CollectorOptions>) => {
    const { post } = createTestCollector({ limits: flood, ...options });
    const send = async (own: string) =>
      (
        await post(batch([event('shelf_viewed')], {}, { visitor: null }), {
          headers: { 'cf-connecting-ip': own },
          address: '203.0.113.9',
        })
      ).status;
    return [await send('198.51.100.7'), await send('198.51.101.7'), await send('198.51.101.8')];
  };
  expect(await statuses({ addressHeader: 'cf-connecting-ip' })).toEqual([200, 200, 429]);
  expect(await statuses({})).toEqual([200, 429, 429]);
});

test('a large batch counts for more than a small one, so that few requests are no flood of events', async () => {
  const { post } = createTestCollector({ limits: { perNetwork: { perSecond: 1, burst: 10 } } });
  const send = async (events: number) =>
    (
      await post(
        batch(
          Array.from({ length: events }, (_, seq) => event('shelf_viewed', { seq })),
          {},
          { visitor: null },
        ),
      )
    ).status;
  const small = await Promise.all(Array.from({ length: 4 }, () => send(5)));
  expect(small).toEqual([200, 200, 200, 200]);
  expect({ within: await send(100), over: await send(5) }).toEqual({ within: 200, over: 429 });
});
