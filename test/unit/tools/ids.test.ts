import { describe, expect, it } from 'vitest';
import { hash32, uuidV7 } from '../../../src/tools/ids.js';
import { createRandom } from '../../../demo/random.js';

const random = createRandom(1);

describe('uuidV7', () => {
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it.each([0, 0.5, 0.999999999999])(
    'uuidV7 has the form of RFC 9562 when chance says %d',
    (chance) => {
      expect(uuidV7(Date.UTC(2026, 10, 23), () => chance)).toMatch(pattern);
    },
  );

  it('uuidV7 carries its moment in the first 48 bits', () => {
    const now = 1_795_000_000_123;
    expect(parseInt(uuidV7(now, random).replaceAll('-', '').slice(0, 12), 16)).toBe(now);
    expect(uuidV7(-5, random)).toMatch(/^00000000-0000-7/);
    expect(uuidV7(now + 0.9, () => 0)).toBe(uuidV7(now, () => 0));
  });

  it('uuidV7 sorts by birth', () => {
    const ids = Array.from({ length: 50 }, (_, i) => uuidV7(1_795_000_000_000 + i * 37, random));
    expect([...ids].sort()).toEqual(ids);
  });

  it('uuidV7 does not come twice in a millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => uuidV7(1, random))).size).toBe(10_000);
  });
});

describe('hash32', () => {
  it('hash32 stays the same from release to release: orders and experiment arms hang on it', () => {
    expect(['', 'a', 'foobar', 'visitor-1'].map(hash32)).toEqual([
      0xab3e7c0b, 0x1a80b1b3, 0xc0da6dc, 0x9895d34b,
    ]);
  });

  it.each([10, 100])('spreads similar names evenly over %i buckets', (size) => {
    const perBucket = 500;
    const buckets = Array.from({ length: size }, () => 0);
    for (let i = 0; i < perBucket * size; i++) {
      const bucket = Math.floor((hash32(`visitor-${i}`) / 2 ** 32) * size);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    // Five standard deviations of an even spread.
    for (const count of buckets)
      expect(Math.abs(count - perBucket)).toBeLessThan(5 * Math.sqrt(perBucket));
  });
});
