import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../../src/tools/retryAfter.js';

describe('Retry-After', () => {
  const nowMs = Date.UTC(2026, 10, 2, 9, 0, 0);
  it.each([
    [null, null],
    ['', null],
    ['0', 0],
    ['120', 120_000],
    ['-5', null],
    ['soon', null],
    ['Mon, 02 Nov 2026 09:01:00 GMT', 60_000],
    ['Mon, 02 Nov 2026 08:59:00 GMT', 0],
  ])('%j is %j ms', (header, expected) => expect(parseRetryAfter(header, nowMs)).toBe(expected));
});
