import { describe, expect, test } from 'vitest';
import { learnedOrder, type LearnedScore } from '../../../../src/feed/select/learnedOrder.js';
import type { Video } from '../../../../src/feed/schema.js';

const video = (id: string, more: Partial<Video> = {}): Video => ({
  id,
  creator: `of ${id}`,
  sources: [{ type: 'mp4', src: 'https://shop.example/a.mp4' }],
  rights: { status: 'owned' },
  ...more,
});
const known = (scores: Record<string, LearnedScore>) => new Map(Object.entries(scores));
const ids = (videos: readonly Video[]) => videos.map(({ id }) => id);
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

const ten = Array.from({ length: 10 }, (_, index) => video(`v${index}`));
const sure = (score: number): LearnedScore => ({ score, evidence: 150 });

describe('an order that learns', () => {
  test('is the same for the same seed, holds each video once, and differs from visit to visit', () => {
    const scores = known({ v3: sure(2), v4: { score: 1.2, evidence: 6 } });
    const orders = seeds.map((seed) => ids(learnedOrder(ten, { scores, seed })));
    expect(ids(learnedOrder(ten, { scores, seed: 5 }))).toEqual(orders[5]);
    for (const order of orders) expect(order.toSorted()).toEqual(ids(ten).toSorted());
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(100);
  });

  test('puts what is known to sell first nearly always, and what is known not to last', () => {
    const scores = known(
      Object.fromEntries(
        ten.map(({ id }, index) => [id, sure(index === 7 ? 3 : index === 2 ? 0.2 : 1)]),
      ),
    );
    const orders = seeds.map((seed) => ids(learnedOrder(ten, { scores, seed })));
    expect(orders.filter(([first]) => first === 'v7').length).toBeGreaterThan(295);
    expect(orders.filter((order) => order.at(-1) === 'v2').length).toBeGreaterThan(295);
  });

  test('tries what is little known more often than what is known to be as good', () => {
    const scores = known(
      Object.fromEntries(
        ten.map(({ id }) => [id, id === 'v9' ? { score: 1, evidence: 3 } : sure(1)]),
      ),
    );
    const first = seeds.filter((seed) => learnedOrder(ten, { scores, seed })[0]?.id === 'v9');
    expect(first.length / seeds.length).toBeGreaterThan(0.2);
  });

  test('leaves pinned videos where they stand, at the front', () => {
    const pinned = ten.map((one, index) =>
      index === 4 || index === 6 ? { ...one, pinned: true } : one,
    );
    const scores = known({ v4: sure(0.1), v6: sure(0.1), v1: sure(5) });
    for (const seed of seeds)
      expect(ids(learnedOrder(pinned, { scores, seed })).slice(0, 2)).toEqual(['v4', 'v6']);
  });

  test('never puts a video before one that means more to the page', () => {
    const scores = known({ v9: sure(9) });
    const tierOf = ({ id }: Video) => (['v0', 'v1', 'v2'].includes(id) ? 1 : 0);
    for (const seed of seeds.slice(0, 50))
      expect(ids(learnedOrder(ten, { scores, seed, tierOf })).slice(0, 3).toSorted()).toEqual([
        'v0',
        'v1',
        'v2',
      ]);
  });

  test('keeps one of the first five places for somebody new, each of the five in its turn', () => {
    const scores = known(Object.fromEntries(ten.slice(0, 9).map(({ id }) => [id, sure(4)])));
    const places = seeds.map((seed) => ids(learnedOrder(ten, { scores, seed })).indexOf('v9'));
    expect(Math.max(...places)).toBeLessThan(5);
    expect(new Set(places).size).toBe(5);
    // Known by now, and not good.
    const later = new Map([...scores, ['v9', sure(0.3)] as const]);
    expect(seeds.every((seed) => learnedOrder(ten, { scores: later, seed })[9]?.id === 'v9')).toBe(
      true,
    );
  });

  test('takes no number that a server may send for anything that breaks it', () => {
    const scores = known({
      v0: { score: 0, evidence: 0 },
      v1: { score: 1e9, evidence: 1e9 },
      v2: { score: 1e-9, evidence: 1e9 },
    });
    for (const seed of seeds.slice(0, 50))
      expect(learnedOrder(ten, { scores, seed })).toHaveLength(10);
    expect(learnedOrder([], { scores, seed: 1 })).toEqual([]);
  });
});
