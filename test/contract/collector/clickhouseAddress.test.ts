import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readClickhouseAddress } from '../../../src/collector/store/clickhouse/address.js';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';

describe('the address of a ClickHouse', () => {
  const good: [string, Record<string, unknown>][] = [
    [
      'clickhouse://db.example',
      {
        url: 'http://db.example:8123',
        database: 'default',
        username: 'default',
        password: '',
        cluster: null,
      },
    ],
    [
      'clickhouse://reels:p%40ss%2F%23@db.example:9999/shop',
      { url: 'http://db.example:9999', database: 'shop', username: 'reels', password: 'p@ss/#' },
    ],
    ['clickhouses://db.example/shop', { url: 'https://db.example:8443', database: 'shop' }],
    ['clickhouse://db.example/shop?secure', { url: 'https://db.example:8443' }],
    ['clickhouse://db.example:80/shop?secure=0', { url: 'http://db.example:80' }],
    ['clickhouse://[::1]:8123/shop?cluster=main', { url: 'http://[::1]:8123', cluster: 'main' }],
  ];
  test.each(good)('%s is read', (written, expected) => {
    const read = readClickhouseAddress(written);
    expect(read.ok && read.value).toMatchObject(expected);
  });

  test('its password may come from elsewhere', () => {
    const read = readClickhouseAddress('clickhouse://reels@db.example', 'from a variable');
    expect(read.ok && read.value.password).toBe('from a variable');
  });

  const bad: [string, RegExp][] = [
    ['db.example:8123', /has no clickhouse:\/\/ at its beginning/],
    ['postgres://db.example', /begins with postgres:\/\//],
    ['clickhouse://u:se#cret@db.example', /cannot be read|more than letters/],
    ['clickhouse://db.example/a b;c', /more than letters, digits/],
    ['clickhouse://db.example/shop?replicas=2', /"replicas" behind the question mark/],
  ];
  test.each(bad)('%s is refused in words, without the password', (written, message) => {
    const read = readClickhouseAddress(written);
    expect(!read.ok && read.error).toMatch(message);
    expect(!read.ok && read.error).not.toContain('cret');
  });
});

describe('a ClickHouse that does not let us in', () => {
  const serve = async (answer: RequestListener) => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close().closeAllConnections());
    return `clickhouse://reels:hidden@127.0.0.1:${(server.address() as AddressInfo).port}/shop`;
  };
  const refusal = async (address: string) =>
    createClickhouseStore({ address }).then(
      () => 'was opened',
      ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
    );

  test('because nothing listens there is told with the port to look for', async () => {
    const address = await serve(() => {});
    const free = address.replace(/:\d+\/shop/, ':1/shop');
    expect(await refusal(free)).toMatch(/^STORE_UNREACHABLE .*nothing listens there.*8123/);
  });

  test('because it is older than what is needed is told with both versions', async () => {
    const address = await serve((_request, response) => response.end('{"version":"1.1.54394"}\n'));
    expect(await refusal(address)).toMatch(/^STORE_TOO_OLD .*version 1\.1\.54394; 18\.16 or newer/);
  });

  test('because what listens speaks something else is told with what it may be', async () => {
    const address = await serve((request) => request.socket.destroy());
    expect(await refusal(address)).toMatch(/^STORE_UNREACHABLE .*hung up.*9000 is not HTTP/);
  });

  test('because it knows the user by another password is told without the password', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(403, { 'x-clickhouse-exception-code': '516' });
      response.end(
        'Code: 516. DB::Exception: reels: Authentication failed: password is incorrect. (AUTHENTICATION_FAILED)',
      );
    });
    const told = await refusal(address);
    expect(told).toMatch(/^STORE_LOGIN .*user "reels"/);
    expect(told).not.toContain('hidden');
  });

  test('because its certificate is nobody’s is told with what to do', async () => {
    const address = await serve((_request, response) => response.end('ok'));
    expect(await refusal(address.replace('clickhouse://', 'clickhouses://'))).toMatch(
      /^STORE_UNREACHABLE .*over TLS.*leave out "secure"/,
    );
  });
});
