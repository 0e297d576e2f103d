/** Against the vectors of the papers' own code and of power tables. */
import { describe, expect, test } from 'vitest';
import { roughly, visitorsNeeded } from '../../../../src/collector/reports/lift/needed.js';
import { checkSampleRatio } from '../../../../src/collector/reports/lift/sampleRatio.js';
import {
  differenceOf,
  relativeOf,
  standardErrors,
} from '../../../../src/collector/reports/lift/sequence.js';

const bought = (visitors: number, buyers: number) => ({ visitors, sum: buyers, squares: buyers });
const oneLook = () => 1.959964;

describe('an interval', () => {
  test.each([
    [1000, 0.121908],
    [5000, 0.043608],
    [10_000, 0.030352],
    [50_000, 0.014101],
  ])(
    'that holds at every look is as wide after %i visitors as the method says',
    (visitors, margin) => {
      expect(standardErrors(visitors) / Math.sqrt(visitors)).toBeCloseTo(margin, 6);
    },
  );

  test('of a difference and of a ratio is, for one look, the textbook’s', () => {
    const [on, off] = [bought(20_000, 560), bought(20_000, 480)];
    const { value, low, high } = differenceOf(on, off, oneLook);
    expect(value).toBeCloseTo(0.004, 9);
    expect(low).toBeCloseTo(0.000881, 6);
    expect(high).toBeCloseTo(0.007119, 6);
    const relative = relativeOf(on, off, oneLook);
    expect(relative?.value).toBeCloseTo(0.16667, 5);
    expect(relative?.low).toBeCloseTo(0.0344, 4);
    expect(relative?.high).toBeCloseTo(0.3158, 4);
  });

  test('of money counts how much single buyers differ', () => {
    const even = { visitors: 1000, sum: 50 * 2000, squares: 50 * 2000 ** 2 };
    const uneven = { visitors: 1000, sum: 50 * 2000, squares: 49 * 1000 ** 2 + 51_000 ** 2 };
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(differenceOf(uneven, even))).toBeGreaterThan(2 * width(differenceOf(even, even)));
  });

  test('of a ratio is not there while an arm has nothing', () => {
    expect(relativeOf(bought(100, 3), bought(100, 0))).toBeNull();
  });
});

describe('the visitors it takes', () => {
  test.each([
    [0.05, 207_936],
    [0.1, 53_208],
    [0.2, 13_911],
  ])(
    'to find a difference by %f of 3 of 100 are, for one look, those of power tables',
    (relative, perArm) => {
      const changed = 0.03 * (1 + relative);
      const needed = visitorsNeeded({
        mean: 0.03,
        variance: { on: changed * (1 - changed), off: 0.03 * 0.97 },
        share: 0.5,
        relative,
        width: oneLook,
      });
      expect(Math.abs(needed / 2 - perArm)).toBeLessThanOrEqual(1);
    },
  );

  test('are more where fewer are held out, and where one may look at any time', () => {
    const sought = { mean: 0.03, variance: { on: 0.0291, off: 0.0291 } };
    const even = visitorsNeeded({ ...sought, share: 0.5 });
    expect(visitorsNeeded({ ...sought, share: 0.1 })).toBeGreaterThan(2 * even);
    expect(even).toBeGreaterThan(visitorsNeeded({ ...sought, share: 0.5, width: oneLook }));
  });

  test('are said with two digits, never too few', () => {
    expect([1, 9, 87, 101, 12_345].map(roughly)).toEqual([1, 9, 87, 110, 13_000]);
  });
});

describe('the sizes of the arms', () => {
  test.each([
    [5080, 4920, 0.5, 2.56, false],
    [5165, 4835, 0.5, 10.89, true],
    [100_000, 101_500, 0.5, 11.1663, true],
    [90_500, 9500, 0.1, 27.7778, true],
    [90_100, 9900, 0.1, 1.1111, false],
  ])('%i to %i of a share of %f', (on, off, share, chiSquared, isOff) => {
    const found = checkSampleRatio(on, off, share);
    expect(found.chiSquared).toBeCloseTo(chiSquared, 4);
    expect(found.isOff).toBe(isOff);
  });

  test('say nothing of a handful of visitors', () => {
    expect(checkSampleRatio(3, 9, 0.1).isOff).toBe(false);
  });
});
