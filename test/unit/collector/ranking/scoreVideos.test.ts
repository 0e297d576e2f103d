import { describe, expect, test } from 'vitest';
import { scoreVideos } from '../../../../src/collector/ranking/scoreVideos.js';
import type { Placement } from '../../../../src/collector/store/types.js';

const nothing = { watchings: [], freshness: [] };
const at = (video: string, position: number, seen: number, added: number): Placement => ({
  video,
  position,
  seen,
  opened: added,
  added,
});
const videos = ['a', 'b', 'c'];
const scoreOf = (facts: Partial<Parameters<typeof scoreVideos>[0]>, id: string) =>
  scoreVideos({ videos, placements: [], ...nothing, ...facts }).get(id)?.score ?? NaN;

describe('the score of a video', () => {
  test('is what is usual while nobody has seen it', () => {
    const scores = scoreVideos({ videos, placements: [], ...nothing });
    expect([...scores.values()]).toEqual(videos.map(() => ({ score: 1, evidence: 3 })));
  });

  test('is not that of its place: as good a video further back comes out as good', () => {
    // Everybody looks at the first place, a third at the second: each video is as good as the other in both.
    const placements = [
      at('a', 0, 3000, 300),
      at('b', 1, 3000, 100),
      at('a', 1, 300, 10),
      at('b', 0, 300, 30),
    ];
    const [a, b] = [scoreOf({ placements }, 'a'), scoreOf({ placements }, 'b')];
    expect(a / b).toBeGreaterThan(0.9);
    expect(a / b).toBeLessThan(1.1);
    // By what was counted alone, the one would have thrice the rate of the other.
    expect(310 / 3300 / (130 / 3300)).toBeGreaterThan(2);
  });

  test('tells a better video from a worse one in the same places', () => {
    const placements = [
      at('a', 0, 1000, 100),
      at('b', 0, 1000, 50),
      at('a', 1, 1000, 50),
      at('b', 1, 1000, 25),
    ];
    const [a, b] = [scoreOf({ placements }, 'a'), scoreOf({ placements }, 'b')];
    expect(a / b).toBeGreaterThan(1.7);
    expect(a / b).toBeLessThan(2.1);
  });

  test('of few data is drawn to what is usual: one add of one look is no miracle', () => {
    const placements = [at('a', 0, 1, 1), at('b', 0, 5000, 250)];
    expect(scoreOf({ placements }, 'a')).toBeLessThan(1.5);
    expect(scoreOf({ placements }, 'a')).toBeGreaterThan(1);
  });

  test('of a product that was opened and not added is a quarter of an add', () => {
    const opened = { ...at('a', 0, 4000, 0), opened: 400 };
    const placements = [opened, at('b', 0, 4000, 100)];
    expect(scoreOf({ placements }, 'a')).toBeCloseTo(scoreOf({ placements }, 'b'), 6);
  });

  test('begins with how far it is watched, beside the others, and little by few views', () => {
    const watching = (video: string, views: number, share: number) => ({
      video,
      creator: null,
      views,
      durationMs: 10_000,
      watchedMs: views * share * 10_000,
    });
    const watchings = [watching('a', 400, 0.8), watching('b', 400, 0.4), watching('c', 1, 1)];
    expect(scoreOf({ watchings }, 'a')).toBeGreaterThan(1.2);
    expect(scoreOf({ watchings }, 'b')).toBeLessThan(0.8);
    expect(Math.abs(scoreOf({ watchings }, 'c') - 1)).toBeLessThan(0.1);
  });

  test('grows with what happens now beside what is usual for it, and never by more than a quarter', () => {
    const freshness = [
      { video: 'a', short: 100 / 12, long: 100 },
      { video: 'b', short: 100, long: 150 },
      { video: 'c', short: 0, long: 500 },
    ];
    expect(scoreOf({ freshness }, 'a')).toBeCloseTo(1, 6);
    expect(scoreOf({ freshness }, 'b')).toBeCloseTo(1.25, 6);
    expect(scoreOf({ freshness }, 'c')).toBeCloseTo(0.8, 6);
  });

  test('is told of the feed’s own videos alone, whatever pages made up', () => {
    const made = scoreVideos({ videos, placements: [at('made up', 0, 10, 10)], ...nothing });
    expect([...made.keys()]).toEqual(videos);
    expect(made.get('a')?.score).toBe(1);
  });
});
