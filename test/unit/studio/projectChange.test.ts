import fc from '../../support/property.js';
import { expect, test } from 'vitest';
import { applyChange, changeBetween, describe } from '../../../src/studio/shared/projectChange.js';
import type { StudioProject } from '../../../src/studio/shared/wire.js';
import { plainFeed } from '../../support/studioWorld.js';

const project = (videos: number, revision = 'r1'): StudioProject => ({
  revision,
  name: 'reels',
  feed: plainFeed(videos),
  catalogueMark: 'm',
  made: { v0: { posterAt: 1, from: 'a.mp4' } },
  missing: {},
  proofs: {},
});
const through = (before: StudioProject, after: StudioProject) =>
  // As it comes over the line.
  JSON.parse(JSON.stringify(changeBetween(describe(before), describe(after), after))) as ReturnType<
    typeof changeBetween
  >;

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', '7'), { maxLength: 5 });
const anyProject = fc
  .record({
    videos: ids.chain((list) =>
      fc.tuple(...list.map((id) => fc.record({ id: fc.constant(id), title: fc.string() }))),
    ),
    creators: ids,
    missing: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('2026', '2027')),
    currency: fc.option(fc.constantFrom('EUR', 'USD'), { nil: undefined }),
    mark: fc.constantFrom('m', 'n'),
  })
  .map(({ videos, creators, missing, currency, mark }): StudioProject => ({
    ...project(0),
    feed: {
      version: 1,
      ...(currency !== undefined && { currency }),
      creators: creators.map((id) => ({ id, handle: `@${id}` })),
      products: [],
      videos: videos.map((video) => ({ ...video, sources: [] })),
    },
    missing,
    catalogueMark: mark,
  }));

test('a page that is told what has changed has what it would have read', () => {
  fc.assert(
    fc.property(anyProject, anyProject, (before, next) => {
      const after = { ...next, revision: 'r2' };
      expect(applyChange(before, through(before, after))).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

test('of a thousand videos only the one that has changed is told, and the others stay the same objects', () => {
  const before = project(1000);
  const after = project(1000, 'r2');
  after.feed.videos[7]!.title = 'Slow pour';
  const change = through(before, after);
  expect(JSON.stringify(change).length).toBeLessThan(300);
  expect(change).toMatchObject({ from: 'r1', revision: 'r2' });
  const now = applyChange(before, change);
  expect(now.feed.videos[7]?.title).toBe('Slow pour');
  expect(now.feed.videos[8]).toBe(before.feed.videos[8]);
  expect(now.feed.products).toBe(before.feed.products);
  expect(now.made).toBe(before.made);
});

test('where two have one id, or nothing was told before, all has to be read', () => {
  const twice = project(2, 'r2');
  twice.feed.videos[1]!.id = 'v0';
  expect(through(project(2), twice)).toEqual({ from: null, revision: 'r2' });
  const now = project(1);
  expect(changeBetween(null, describe(now), now)).toEqual({ from: null, revision: 'r1' });
});
