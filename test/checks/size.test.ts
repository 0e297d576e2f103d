import { expect, test } from 'vitest';
import { brotliBytes, budget, closure } from '../support/sizes.js';

test.each(budget)('$what stays within $limit bytes', ({ files, without, limit }) => {
  expect(brotliBytes(closure(files), without ? closure(without) : [])).toBeLessThanOrEqual(limit);
});

test('nothing of the player, the sheet, the carts or the tracker is part of the first paint', () => {
  expect(closure(['reelshelf-app.js']).filter((file) => /player|ProductSheet|shopModels|cart-|video-|tracker/.test(file))).toEqual([]);
});

test('a budget that is broken is seen', () => {
  expect(brotliBytes(closure(['reelshelf-app.js']))).toBeGreaterThan(1_000);
});
