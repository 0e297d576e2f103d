import { describe, expect, test } from 'vitest';
import { clientAddress } from '../../../src/collector/clientAddress.js';
import { cleanPage, truncateIp } from '../../../src/collector/ingest/privacy.js';

describe('an address is cut to its network', () => {
  test.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['2001:db8:1234:5678::1', '2001:db8:1234::/48'],
    ['2001:0db8:0001:0:0:0:0:1', '2001:db8:1::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['hello', null],
    ['1:2:3', null],
    ['', null],
  ])('%s', (address, network) => {
    expect(truncateIp(address)).toBe(network);
  });
});

test('an address of a page that is none is not kept', () => {
  for (const raw of ['javascript:alert(1)', 'about:blank', '/relative', ''])
    expect(cleanPage(raw)).toBeNull();
});

test.each([
  ['1.1.1.1, 2.2.2.2', 0, '9.9.9.9'],
  ['1.1.1.1, 2.2.2.2', 1, '2.2.2.2'],
  ['1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
  ['1.1.1.1', 2, '9.9.9.9'],
  ['', 1, '9.9.9.9'],
])('of "%s" behind %d proxies the sender is %s', (header, proxies, address) => {
  expect(
    clientAddress(new Headers(header ? { 'x-forwarded-for': header } : {}), '9.9.9.9', proxies),
  ).toBe(address);
});
