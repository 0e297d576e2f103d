import fc from '../../support/property.js';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/tools/safeUrl.js';
import { unsafeUrls } from '../../fixtures/feed/malicious.js';

const base = 'https://shop.example/p/';

describe('safeUrl', () => {
  it.each([
    ['https://cdn.example/a.mp4', 'https://cdn.example/a.mp4'],
    ['a.mp4', 'https://shop.example/p/a.mp4'],
    ['/a.mp4?x=1#t', 'https://shop.example/a.mp4?x=1#t'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    // A scheme without slashes is relative to a base of the same scheme.
    ['https:evil.example', 'https://shop.example/p/evil.example'],
    // Browsers read backslashes as slashes: another host, and an honest https address.
    ['\\\\evil.example\\x', 'https://evil.example/x'],
    ['/\\evil.example', 'https://evil.example/'],
    ['  https://cdn.example/a  ', 'https://cdn.example/a'],
    ['http://localhost:3000/a', 'http://localhost:3000/a'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
    ['http://shop.localhost/a', 'http://shop.localhost/a'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
  ])('safeUrl lets %j through as %s', (raw, expected) => {
    expect(safeUrl(raw, base)).toBe(expected);
  });

  it.each([...unsafeUrls, '', 'x'.repeat(2049)].map((raw) => [raw]))(
    'safeUrl refuses %j',
    (raw) => {
      expect(safeUrl(raw, base)).toBeNull();
    },
  );

  it.each([
    [undefined],
    [null],
    [5],
    [{}],
    [['https://a.example']],
    [new URL('https://a.example')],
  ])('safeUrl refuses what is not a text: %j', (raw) => {
    expect(safeUrl(raw, base)).toBeNull();
  });

  it('judges a relative address by its base', () => {
    expect(safeUrl('a.mp4', 'http://shop.example/')).toBeNull();
    expect(safeUrl('a.mp4', 'http://localhost/')).toBe('http://localhost/a.mp4');
    expect(safeUrl('a.mp4', 'not an address')).toBeNull();
    expect(safeUrl('a.mp4', 'about:blank')).toBeNull();
  });

  it('safeUrl never lets a scheme or a password through, whatever it is given', () => {
    const piece = fc.constantFrom(
      'javascript:',
      'data:',
      'http:',
      'https:',
      '//',
      '\\',
      '@',
      '\n',
      '\t',
      ' ',
      '#',
      'a.example',
    );
    const pieces = fc.array(fc.oneof(piece, fc.string()));
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.webUrl(),
          fc.string({ unit: 'binary' }),
        ),
        (raw) => {
          const safe = safeUrl(raw, base);
          if (safe === null) return;
          const { protocol, hostname, username, password } = new URL(safe);
          const isLocal =
            hostname === 'localhost' ||
            hostname === '127.0.0.1' ||
            hostname === '[::1]' ||
            hostname.endsWith('.localhost');
          expect(protocol === 'https:' || (protocol === 'http:' && isLocal)).toBe(true);
          expect(username + password).toBe('');
          expect(safeUrl(safe, base)).toBe(safe);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
