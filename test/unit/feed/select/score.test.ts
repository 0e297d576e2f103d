import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../../src/feed/zones.js';
import type { Video } from '../../../../src/feed/schema.js';
import {
  decay,
  engagementVelocity,
  scoreVideos,
  wilsonLowerBound,
} from '../../../../src/feed/select/score.js';

const now = Date.parse('2026-11-23T00:00:00Z');
const HOUR_MS = 3_600_000;
const video = (stats: Video['stats'], publishedAt = '2026-10-01T00:00:00Z'): Video => ({
  id: 'v',
  creator: 'c',
  sources: [{ type: 'mp4', src: 'https://shop.example/v.mp4' }],
  rights: { status: 'owned' },
  publishedAt,
  ...(stats ? { stats: { updatedAt: '2026-11-20T00:00:00Z', ...stats } } : {}),
});
const scores = (...videos: Video[]) => scoreVideos(videos, createCalendar(), now);

describe('wilsonLowerBound', () => {
  it.each([
    [8, 100, 0.041093],
    [0, 20, 0],
    [0, 0, 0],
    [10, 10, 0.722467],
    [500, 1000, 0.46907],
  ])('of %i in %i is %d', (successes, trials, expected) => {
    expect(wilsonLowerBound(successes, trials)).toBeCloseTo(expected, 5);
  });

  it('trusts many more than few', () => {
    expect(wilsonLowerBound(800, 1000)).toBeGreaterThan(wilsonLowerBound(8, 10));
  });

  it('wilsonLowerBound stays a number when a feed claims more successes than trials', () => {
    expect(wilsonLowerBound(50, 10)).toBeCloseTo(wilsonLowerBound(10, 10), 10);
  });
});

describe('decay', () => {
  it('decay leaves a quarter after two half-lives', () => {
    expect(decay(1, 48 * HOUR_MS, 24 * HOUR_MS)).toBe(0.25);
    expect(decay(10, 36 * HOUR_MS, 24 * HOUR_MS) + 3).toBeCloseTo(6.535534, 6);
  });

  it('decay does not grow what is dated in the future', () => {
    expect(decay(5, -HOUR_MS)).toBe(5);
  });
});

describe('engagementVelocity', () => {
  const velocity = (item: Video, atMs = now) => engagementVelocity(item, createCalendar(), atMs);

  it('engagementVelocity is the whole of what came just now, and half of it three days later', () => {
    const fresh = video(
      { engaged: 100, updatedAt: '2026-11-23T00:00:00Z' },
      '2026-11-22T23:00:00Z',
    );
    expect(velocity(fresh)).toBeCloseTo(100, 0);
    expect(velocity(fresh, now + 72 * HOUR_MS)).toBeCloseTo(velocity(fresh) / 2, 6);
  });

  it('engagementVelocity is greater for the same engagement in a shorter time', () => {
    expect(velocity(video({ engaged: 100 }, '2026-11-15T00:00:00Z'))).toBeGreaterThan(
      velocity(video({ engaged: 100 }, '2026-05-01T00:00:00Z')),
    );
  });

  it('engagementVelocity is nothing when the feed does not say when', () => {
    const { publishedAt: _, ...undated } = video({ engaged: 100 });
    expect(velocity(undated)).toBe(0);
    expect(velocity({ ...video(undefined), stats: { engaged: 100 } })).toBe(0);
    expect(velocity(video(undefined))).toBe(0);
  });
});

describe('scoreVideos', () => {
  it('scoreVideos puts what is watched to the end above what is left early', () => {
    const [kept = 0, left = 0] = scores(
      video({ views: 1000, watchThrough: 0.8 }),
      video({ views: 1000, watchThrough: 0.2 }),
    );
    expect(kept).toBeGreaterThan(left);
  });

  it('scoreVideos gives a new video the middle of the proven ones, and more if it earns more', () => {
    const proven = [0.2, 0.5, 0.9].map((watchThrough) => video({ views: 1000, watchThrough }));
    const [low = 0, middle = 0, high = 0, unseen = 0, tried = 0] = scores(
      ...proven,
      video(undefined),
      video({ views: 5, watchThrough: 1 }),
    );
    expect([low, middle, high]).toEqual([low, middle, high].sort((a, b) => a - b));
    expect(unseen).toBe(middle);
    expect(tried).toBeGreaterThanOrEqual(middle);
  });

  it('scoreVideos treats all alike when nothing is known of any', () => {
    expect(scores(video(undefined), video({ views: 3 }))).toEqual([0.5, 0.5]);
  });

  it('scoreVideos lies between 0 and 1 for the best there could be', () => {
    const [best = 0] = scores(video({ views: 1e9, engaged: 1e9, added: 1e9, watchThrough: 1 }));
    expect(best).toBeGreaterThan(0.9);
    expect(best).toBeLessThanOrEqual(1);
  });
});
