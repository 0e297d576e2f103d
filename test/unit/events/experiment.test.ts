import { describe, expect, it } from 'vitest';
import { assignArm } from '../../../src/events/experiment.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { createRandom } from '../../../demo/random.js';

const visitors = (count: number) => {
  const random = createRandom(7);
  // Visitors of the same few minutes: their ids begin alike.
  return Array.from({ length: count }, (_, index) => uuidV7(1_790_000_000_000 + index, random));
};

describe('holdout', () => {
  it('always gives a visitor the same arm', () => {
    for (const visitor of visitors(50))
      expect(assignArm(visitor, 'spring', 0.5)).toBe(assignArm(visitor, 'spring', 0.5));
  });
  it.each([0.1, 0.5])('holdout holds out the share that was asked for: %s', (share) => {
    const count = 20_000;
    const off = visitors(count).filter(
      (visitor) => assignArm(visitor, 'spring', share) === 'off',
    ).length;
    const chiSquare =
      (off - count * share) ** 2 / (count * share) +
      (off - count * share) ** 2 / (count * (1 - share));
    expect(chiSquare).toBeLessThan(10.83);
  });
  it('holdout holds out nobody and everybody when told so', () => {
    expect(new Set(visitors(500).map((visitor) => assignArm(visitor, 'x', 0)))).toEqual(
      new Set(['on']),
    );
    expect(new Set(visitors(500).map((visitor) => assignArm(visitor, 'x', 1)))).toEqual(
      new Set(['off']),
    );
  });
  it('holdout keeps who was held out when the share grows', () => {
    for (const visitor of visitors(500))
      if (assignArm(visitor, 'x', 0.1) === 'off') expect(assignArm(visitor, 'x', 0.2)).toBe('off');
  });
  it('mixes anew for another experiment', () => {
    const all = visitors(4000);
    const both = all.filter(
      (visitor) => assignArm(visitor, 'a', 0.5) === 'off' && assignArm(visitor, 'b', 0.5) === 'off',
    ).length;
    expect(both / all.length).toBeGreaterThan(0.22);
    expect(both / all.length).toBeLessThan(0.28);
  });
});
