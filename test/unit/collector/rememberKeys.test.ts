import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import {
  idOf,
  rememberKeys,
  wholeOf,
  type IdNumber,
} from '../../../src/collector/store/duckdb/rememberKeys.js';
import { uuidV7 } from '../../../src/tools/ids.js';

const random = createRandom(3);
const kinds = [
  ['that begin with their time', (at: number) => uuidV7(1_790_000_000_000 + at, random)],
  ['in no order', () => randomUUID()],
  ['that hardly differ', (at: number) => `pixel-${at}`],
] as const;
const make = (name: (at: number) => string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => idOf(`halden\n${name(from + index)}`));

test.each(kinds)(
  'of ids %s none that came is taken for new, the last are known, and of a thousand new ones at most a few are asked about',
  (_, name) => {
    const ids = rememberKeys(0);
    const came = make(name, 0, 200_000);
    for (const id of came) ids.add(id);
    expect(came.filter((id) => ids.ask(id) === 'new')).toEqual([]);
    expect(came.slice(-100_000).every((id) => ids.ask(id) === 'old')).toBe(true);
    const fresh = make(name, 200_000, 20_000);
    expect(fresh.filter((id) => ids.ask(id) === 'old')).toEqual([]);
    expect(fresh.filter((id) => ids.ask(id) === 'unsure').length).toBeLessThan(60);
  },
);

test('ids that were learned are asked about, also when three times as many have come since', () => {
  const draw = () => Math.floor(random() * 2 ** 32);
  const some = (count: number) => Array.from({ length: count }, (): IdNumber => [draw(), draw()]);
  const learned = some(500_000);
  const ids = rememberKeys(learned.length);
  ids.learn(
    learned.map(([low]) => low),
    learned.map(([, high]) => high),
  );
  for (const id of some(1_500_000)) ids.add(id);
  expect(learned.filter((id) => ids.ask(id) !== 'unsure')).toEqual([]);
  expect(some(20_000).filter((id) => ids.ask(id) === 'unsure').length).toBeLessThan(80);
});

test('when some ids are gone, the tables are asked about each', () => {
  const ids = rememberKeys(0);
  const id = idOf('halden\none');
  ids.add(id);
  expect(ids.ask(id)).toBe('old');
  ids.someAreGone();
  expect(ids.ask(id)).toBe('unsure');
});

test('a number is half of the MD5 of its key, as the database reckons it', () => {
  expect(wholeOf(idOf('halden\n0192aaaa-bbbb-7ccc-8ddd-000000000001'))).toBe(14751494452032567582n);
});
