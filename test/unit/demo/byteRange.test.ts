import { describe, expect, it } from 'vitest';
import { parseByteRange } from '../../../demo/shop/serve/byteRange.js';

describe('a browser asking for a part of a video', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=99-99', { start: 99, end: 99 }],
  ])('a browser asking for a part of a video reads %s', (header, range) => {
    expect(parseByteRange(header, 100)).toEqual(range);
  });

  it.each([undefined, null, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'items=0-1', 'bytes=a-b'])(
    'a browser asking for a part of a video sends everything for %s',
    (header) => {
      expect(parseByteRange(header, 100)).toBe('whole');
    },
  );

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])(
    'a browser asking for a part of a video refuses %s, which lies outside',
    (header) => {
      expect(parseByteRange(header, 100)).toBe('unsatisfiable');
    },
  );
});
