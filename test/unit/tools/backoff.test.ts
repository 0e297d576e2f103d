import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../src/tools/backoff.js';

describe('backoffMs', () => {
  it('doubles from attempt to attempt, up to the cap', () => {
    const whole = [1, 2, 3, 6, 7, 50, 5000].map((attempt) => backoffMs(attempt, 1));
    expect(whole).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('backoffMs lies between half of the step and all of it', () => {
    expect(backoffMs(3, 0)).toBe(2000);
    expect(backoffMs(3, 0.5)).toBe(3000);
    expect(backoffMs(3, 0.999999)).toBeLessThanOrEqual(4000);
  });

  it('backoffMs takes other limits, and an attempt below the first as the first', () => {
    expect(backoffMs(4, 1, { firstMs: 10, capMs: 50 })).toBe(50);
    expect(backoffMs(0, 1)).toBe(1000);
    expect(backoffMs(-3, 1)).toBe(1000);
  });
});
