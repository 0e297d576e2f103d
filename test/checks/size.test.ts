import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brotliBytes, budget, closure, dist, type BudgetRow } from '../support/sizes.js';

const advice =
  'take something out, let it come later by import(), or raise the limit in test/support/sizes.ts in a commit of its own that says what for';

/** `null` when it is kept; else what is in the sum, largest first. */
function broken({ files, without, limit }: BudgetRow): string | null {
  const there = without ? closure(without) : [];
  const counted = closure(files).filter((file) => !there.includes(file));
  const bytes = brotliBytes(counted);
  if (bytes <= limit) return null;
  const parts = counted
    .map((file) => ({ file, size: brotliBytes([file]) }))
    .sort((a, b) => b.size - a.size);
  return `${bytes} bytes of ${limit}: ${parts.map(({ file, size }) => `${file} ${size}`).join(', ')}; ${advice}`;
}

test.each(budget)('$what stays within $limit bytes', (row) => {
  expect(broken(row)).toBeNull();
});

test('nothing of the player, the sheet, the carts or the tracker is part of the first paint', () => {
  expect(
    closure(['reelshelf-app.js']).filter((file) =>
      /player|ProductSheet|shopModels|cart-|video-|tracker/.test(file),
    ),
  ).toEqual([]);
});

test('cards and measuring carry no zod; what names the faults of a feed does', () => {
  const withZod = (entry: string) =>
    closure([entry]).filter((file) => readFileSync(join(dist, file), 'utf8').includes('_zod'));
  expect([...withZod('reelshelf-app.js'), ...withZod('reelshelf-startMeasuring.js')]).toEqual([]);
  expect(withZod('reelshelf-parse.js')).not.toEqual([]);
});

test.each(budget.filter(({ limit }) => limit > 1_000))(
  '$what: a budget that is a byte too small is seen, with what is in it',
  (row) => {
    const bytes = brotliBytes(closure(row.files), row.without ? closure(row.without) : []);
    expect(broken({ ...row, limit: bytes - 1 })).toMatch(/^\d+ bytes of \d+: \S+\.js \d+/);
    expect(broken({ ...row, limit: bytes })).toBeNull();
  },
);
