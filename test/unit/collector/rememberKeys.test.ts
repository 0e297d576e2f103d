import { expect, test } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import { rememberKeys } from '../../../src/collector/store/duckdb/rememberKeys.js';
import { uuidV7 } from '../../../src/tools/ids.js';

test('a key that was stored is never taken for new, and of a thousand new ones at most a few are asked about', () => {
  const keys = rememberKeys();
  keys.learn([]);
  const random = createRandom(3);
  const make = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `halden\n${uuidV7(1_790_000_000_000 + index, random)}`,
    );
  const stored = make(300_000);
  for (const key of stored) keys.add(key);
  expect(stored.filter((key) => !keys.mayHave(key))).toEqual([]);
  expect(make(20_000).filter(keys.mayHave).length).toBeLessThan(60);
});

test('as long as it is not known how the keys of the file begin each may be there; then only those that begin like them', () => {
  const keys = rememberKeys();
  const random = createRandom(3);
  const old = `halden\n${uuidV7(1_790_000_000_000, random)}`;
  const late = `halden\n${uuidV7(1_790_000_000_001, random)}`;
  const fresh = `halden\n${uuidV7(1_790_000_100_000, random)}`;
  expect([old, late, fresh].map(keys.mayHave)).toEqual([true, true, true]);
  keys.learn([old.slice(0, 'halden\n'.length + 8)]);
  expect([old, late, fresh].map(keys.mayHave)).toEqual([true, true, false]);
});
