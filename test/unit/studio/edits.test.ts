import { expect, test } from 'vitest';
import type { FeedDocument } from '../../../src/project/folder/feedDocument.js';
import {
  areMade,
  conflictsIn,
  makeEdits,
  undoOf,
  valueAt,
  type Edit,
  type EditTarget,
} from '../../../src/studio/shared/edits.js';
import fc from '../../support/property.js';

type Loose = Record<string, unknown> & { id: string };
const feedOf = (videos: Loose[], head: Record<string, unknown> = {}): FeedDocument =>
  ({ version: 1, ...head, creators: [], products: [], videos }) as unknown as FeedDocument;
const copy = <T>(value: T): T => structuredClone(value);

const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'hasOwnProperty', 'videos');
const field = fc.constantFrom('title', 'tags', 'rights', 'constructor', 'toString');
const value = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 5 }),
  fc.constantFrom<unknown>([{ product: 'x', start: 1 }], { status: 'owned' }, [], 0, false),
);
const startingFeed = fc
  .uniqueArray(id, { maxLength: 5 })
  .map((ids) => feedOf(ids.map((own, place) => ({ id: own, title: `t${place}` }))));

/** What a page does: it names what it sees there, and what it wants there. */
type Wish =
  | { kind: 'field'; id: string; field: string; now: unknown }
  | { kind: 'head'; now: unknown }
  | { kind: 'add'; id: string }
  | { kind: 'remove'; id: string }
  | { kind: 'order'; seed: number };
const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constant('field' as const), id, field, now: value }),
  fc.record({ kind: fc.constant('head' as const), now: value }),
  fc.record({ kind: fc.constant('add' as const), id }),
  fc.record({ kind: fc.constant('remove' as const), id }),
  fc.record({ kind: fc.constant('order' as const), seed: fc.nat(24) }),
);

function editsFor(feed: FeedDocument, wished: Wish): Edit[] {
  const was = (at: EditTarget) => copy(valueAt(feed, at));
  const ids = feed.videos.map((video) => video.id);
  if (wished.kind === 'head') return [{ at: ['locale'], was: was(['locale']), now: wished.now }];
  if (wished.kind === 'order') {
    const turned = ids.map((_, place) => ids[(place + wished.seed) % ids.length] ?? '');
    return [{ at: ['videos'], was: ids, now: turned }];
  }
  const at: EditTarget = ['videos', wished.id];
  const isThere = ids.includes(wished.id);
  if (wished.kind === 'add') return isThere ? [] : [{ at, was: null, now: { id: wished.id } }];
  if (!isThere) return [];
  if (wished.kind === 'field')
    return [{ at: [...at, wished.field], was: was([...at, wished.field]), now: wished.now }];
  // At the end first, so that taking it back puts it where it was.
  const last = [...ids.filter((each) => each !== wished.id), wished.id];
  return [
    { at: ['videos'], was: ids, now: last },
    { at, was: was(at), now: null },
  ];
}

test('whatever is done in a row, taking it back gives the document that it was', () => {
  fc.assert(
    fc.property(startingFeed, fc.array(wish, { maxLength: 12 }), (feed, wishes) => {
      const before = copy(feed);
      const done: Edit[] = [];
      for (const wished of wishes) {
        const edits = editsFor(feed, wished);
        expect(conflictsIn(feed, edits)).toEqual([]);
        makeEdits(feed, copy(edits));
        done.push(...edits);
      }
      expect(conflictsIn(before, done)).toEqual([]);
      expect(conflictsIn(feed, undoOf(done))).toEqual([]);
      makeEdits(feed, undoOf(done));
      expect(feed).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('a row of edits that was made is known as made, and none of it as a conflict', () => {
  fc.assert(
    fc.property(startingFeed, fc.array(wish, { maxLength: 8 }), (feed, wishes) => {
      const done: Edit[] = [];
      for (const wished of wishes) {
        const edits = editsFor(feed, wished);
        makeEdits(feed, copy(edits));
        done.push(...edits);
      }
      expect(areMade(feed, done)).toBe(true);
      expect(conflictsIn(feed, done)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('what two did to different fields stands both; to the same field, the later one is told', () => {
  const feed = feedOf([{ id: 'a', title: 'old' }]);
  const mine: Edit = { at: ['videos', 'a', 'title'], was: 'old', now: 'mine' };
  const theirs: Edit = { at: ['videos', 'a', 'title'], was: 'old', now: 'theirs' };
  makeEdits(feed, [theirs, { at: ['videos', 'a', 'topics'], was: null, now: ['skin'] }]);
  expect(conflictsIn(feed, [mine])).toEqual([mine]);
  expect(conflictsIn(feed, [{ at: ['videos', 'a', 'pin'], was: null, now: 1 }])).toEqual([]);
  expect(feed.videos[0]).toEqual({ id: 'a', title: 'theirs', topics: ['skin'] });
});

test('a change of a video that somebody has taken out is a conflict, and brings nothing back', () => {
  const feed = feedOf([{ id: 'b' }]);
  const late: Edit = { at: ['videos', 'a', 'title'], was: 'old', now: 'new' };
  expect(conflictsIn(feed, [late])).toEqual([late]);
  makeEdits(feed, [late]);
  expect(feed.videos).toEqual([{ id: 'b' }]);
});

test('an order is no conflict with what came or went meanwhile, which stays at the end', () => {
  const feed = feedOf([{ id: 'a' }, { id: 'c' }, { id: 'new' }]);
  const order: Edit = { at: ['videos'], was: ['a', 'b', 'c'], now: ['c', 'b', 'a'] };
  expect(conflictsIn(feed, [order])).toEqual([]);
  makeEdits(feed, [order]);
  expect(feed.videos.map((video) => video.id)).toEqual(['c', 'a', 'new']);
  const other: Edit = { at: ['videos'], was: ['a', 'c'], now: ['a', 'new', 'c'] };
  expect(conflictsIn(feed, [other])).toEqual([other]);
});

test('names that objects have of themselves are names like any other', () => {
  const feed = feedOf([{ id: '__proto__' }, { id: 'constructor' }]);
  makeEdits(feed, [
    { at: ['videos', '__proto__', 'title'], was: null, now: 'one' },
    { at: ['videos', '__proto__', '__proto__'], was: null, now: { polluted: true } },
    { at: ['__proto__'], was: null, now: { polluted: true } },
    { at: ['toString'], was: null, now: 'text' },
  ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.getPrototypeOf(feed)).toBe(Object.prototype);
  expect(Object.getPrototypeOf(feed.videos[0])).toBe(Object.prototype);
  expect(valueAt(feed, ['videos', '__proto__', 'title'])).toBe('one');
  expect(valueAt(feed, ['videos', 'constructor', 'toString'])).toBeNull();
  expect(valueAt(feedOf([]), ['hasOwnProperty'])).toBeNull();
});

test('thousands of edits of a large feed are looked at in a moment', () => {
  const many = Array.from({ length: 1000 }, (_, place) => ({ id: `v${place}`, title: 'old' }));
  const feed = feedOf(many);
  const edits = Array.from({ length: 5000 }, (_, place): Edit => ({
    at: ['videos', `v${place % 1000}`, `field${place}`],
    was: null,
    now: place,
  }));
  expect(conflictsIn(feed, edits)).toEqual([]);
  makeEdits(feed, edits);
  expect(conflictsIn(feed, edits)).toEqual([]);
});
