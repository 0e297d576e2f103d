import fc from '../../support/property.js';
import { expect, test } from 'vitest';
import { cardRange, keepNear, oneMore, pageOffset } from '../../../src/ui/cards/window.js';

test('before the track is measured the first cards are there', () => {
  expect(cardRange({ offsetPx: 0, viewPx: 0, stridePx: 0, count: 1000 })).toEqual({
    first: 0,
    last: 7,
  });
  expect(cardRange({ offsetPx: 0, viewPx: 0, stridePx: 0, count: 3 })).toEqual({
    first: 0,
    last: 2,
  });
});

test('wherever the shopper scrolls, every card in view is rendered and few others are', () => {
  const track = fc.record({
    offsetPx: fc.double({ min: 0, max: 200_000, noNaN: true }),
    viewPx: fc.integer({ min: 200, max: 2000 }),
    stridePx: fc.integer({ min: 130, max: 230 }),
    count: fc.integer({ min: 1, max: 2000 }),
  });
  fc.assert(
    fc.property(track, (state) => {
      const { first, last } = cardRange(state);
      for (let i = 0; i < state.count; i++) {
        const startPx = i * state.stridePx;
        const isSeen =
          startPx < state.offsetPx + state.viewPx && startPx + state.stridePx > state.offsetPx;
        if (isSeen && (i < first || i > last)) return false;
      }
      return last - first + 1 <= state.viewPx / state.stridePx + 7;
    }),
    { numRuns: 300 },
  );
});

test('cards that are drawn stay while they are near, and a jump takes them all away', () => {
  expect(keepNear({ first: 0, last: 7 }, { first: 0, last: 4 })).toEqual({ first: 0, last: 7 });
  expect(keepNear({ first: 0, last: 7 }, { first: 3, last: 9 })).toEqual({ first: 0, last: 9 });
  expect(keepNear({ first: 0, last: 9 }, { first: 8, last: 14 })).toEqual({ first: 2, last: 14 });
  expect(keepNear({ first: 0, last: 9 }, { first: 40, last: 46 })).toEqual({ first: 40, last: 46 });
});

test('in idle moments the row grows card by card, first to where the shopper goes, and stands still when enough are there', () => {
  const needed = { first: 10, last: 14 };
  const steps: { first: number; last: number }[] = [needed];
  for (let drawn = steps[0] ?? needed; ;) {
    const next = oneMore(drawn, needed, 17);
    if (next === drawn) break;
    steps.push((drawn = next));
  }
  expect(steps.slice(1)).toEqual([
    { first: 10, last: 15 },
    { first: 10, last: 16 },
    { first: 9, last: 16 },
    { first: 8, last: 16 },
    { first: 7, last: 16 },
    { first: 6, last: 16 },
  ]);
});

test('an arrow moves by as many whole cards as fit, and lands on a card', () => {
  expect(pageOffset({ offsetPx: 0, viewPx: 800, stridePx: 218, count: 40 }, 1)).toBe(654);
  expect(pageOffset({ offsetPx: 660, viewPx: 800, stridePx: 218, count: 40 }, -1)).toBe(0);
  expect(pageOffset({ offsetPx: 0, viewPx: 100, stridePx: 218, count: 40 }, 1)).toBe(218);
});
