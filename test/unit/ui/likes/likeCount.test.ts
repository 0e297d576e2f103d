import { expect, test } from 'vitest';
import { createFormats } from '../../../../src/i18n/format.js';
import { likeCount } from '../../../../src/ui/likes/likeCount.js';

test.each([
  [1, '1'],
  [987, '987'],
  [9_999, '9,999'],
  [10_000, '10K'],
  [12_999, '12.9K'],
  [99_999, '99.9K'],
  [999_999, '999K'],
  [1_259_999, '1.25M'],
])('%i likes are written short, and never as more', (count, written) => {
  expect(likeCount(createFormats('en-US'), count)).toBe(written);
});

test('a language shortens by its own powers', () => {
  expect(likeCount(createFormats('ja'), 129_999)).toBe('12.9万');
});
