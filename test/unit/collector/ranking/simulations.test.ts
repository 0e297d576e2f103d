/** Shops whose truth is known, each from its seed, by the code that ranks real ones. */
import { describe, expect, test } from 'vitest';
import { makeShop, newcomer, runShop, type Policy } from '../../../support/rankingWorld.js';

const seeds = [1, 2, 3, 4];
const time = { days: 40, visits: 200 };
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const shops = (policy: Policy) =>
  seeds.map((seed) => runShop([...makeShop(seed), newcomer], policy, { ...time, seed }));

describe('the order that learns', () => {
  const learned = shops('learned');

  test('loses less than half of what chance or followers lose, and less than always showing the best so far', () => {
    const lost = mean(learned.map(({ regret }) => regret));
    const lostBy = (policy: Policy) => mean(shops(policy).map(({ regret }) => regret));
    expect(lost).toBeLessThan(lostBy('uniform') / 2);
    expect(lost).toBeLessThan(lostBy('followers') / 2);
    expect(lost).toBeLessThan(lostBy('greedy'));
  });

  test('shows a newcomer’s good video to nearly all within two days and at the front within ten, where an order by followers shows it to nobody', () => {
    const byFollowers = shops('followers');
    const on = (day: number) =>
      learned.map(({ days }) => days[day]?.get(newcomer.id) ?? { seen: 0, place: Infinity });
    for (const { seen } of on(newcomer.fromDay)) expect(seen).toBeGreaterThan(time.visits / 8);
    for (const { seen } of on(newcomer.fromDay + 2))
      expect(seen).toBeGreaterThan(time.visits * 0.9);
    const places = on(newcomer.fromDay + 10).map(({ seen, place }) => place / seen);
    expect(places.filter((place) => place < 1).length).toBeGreaterThanOrEqual(3);
    for (const { days } of byFollowers)
      for (const day of days) expect(day.has(newcomer.id)).toBe(false);
  });
});
