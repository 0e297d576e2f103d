import { expect, test } from 'vitest';
import { createLazy } from '../../../src/tools/lazy.js';

test('it loads once, whoever asks and however often', async () => {
  let loads = 0;
  const load = createLazy(async () => ({ serial: ++loads }));
  const [one, other] = await Promise.all([load(), load()]);
  expect({ one, other, load: await load() }).toEqual({
    one: { serial: 1 },
    other: { serial: 1 },
    load: { serial: 1 },
  });
  expect(one).toBe(other);
});

test('a failure is told to all who waited, and the next call tries again', async () => {
  let loads = 0;
  const load = createLazy(async () => {
    if (++loads === 1) throw new Error('offline');
    return 'here';
  });
  expect(await Promise.allSettled([load(), load()])).toMatchObject([
    { reason: { message: 'offline' } },
    { reason: { message: 'offline' } },
  ]);
  expect({ first: await load(), second: await load(), loads }).toEqual({
    first: 'here',
    second: 'here',
    loads: 2,
  });
});
