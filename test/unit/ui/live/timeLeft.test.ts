import { expect, test } from 'vitest';
import { createFormats } from '../../../../src/i18n/format.js';
import { timeLeft } from '../../../../src/ui/live/timeLeft.js';

const MINUTE = 60_000;
const written = (language: string, ms: number, smallest: 'minute' | 'second') =>
  timeLeft(createFormats(language), language, ms, smallest).replaceAll('\u00a0', ' ');

test.each([
  ['en', 130 * MINUTE, 'minute', '2 hr 10 min'],
  ['en', 120 * MINUTE, 'minute', '2 hr'],
  ['en', 26 * 60 * MINUTE, 'minute', '1 day 2 hr'],
  ['en', 24 * 60 * MINUTE + MINUTE, 'minute', '1 day'],
  ['en', 9.2 * MINUTE, 'minute', '10 min'],
  ['en', 1, 'minute', '1 min'],
  ['en', 61_000, 'second', '1 min 1 sec'],
  ['en', 400, 'second', '1 sec'],
  ['de', 49 * 60 * MINUTE, 'minute', '2 Tg., 1 Std.'],
  ['pl', 5 * 24 * 60 * MINUTE, 'minute', '5 dni'],
  ['ja', 130 * MINUTE, 'minute', '2 時間10 分'],
  ['ar', 2 * 24 * 60 * MINUTE, 'minute', 'يومان'],
] as const)('in %s %i ms to the %s are %s', (language, ms, smallest, words) => {
  expect(written(language, ms, smallest)).toBe(words);
});
