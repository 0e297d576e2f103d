import { expect, test } from 'vitest';
import { startThrow } from '../../../../src/ui/sheet/throwing.js';

/** Moves as `[px, ms]`, let go at `endMs`. */
const rest = (moves: [number, number][], endMs = moves.at(-1)?.[1] ?? 0) => {
  const thrown = startThrow(0);
  for (const [px, ms] of moves) thrown.move(px, ms);
  return Math.round(thrown.restPx(endMs));
};

test('what is let go slowly rests where it is', () => {
  expect(
    rest([
      [10, 16],
      [120, 900],
      [121, 1000],
    ]),
  ).toBeLessThan(126);
});

test('what is flicked goes on, also after a slow way', () => {
  expect(
    rest([
      [10, 16],
      [30, 32],
      [50, 48],
    ]),
  ).toBeGreaterThan(200);
  expect(
    rest([
      [20, 500],
      [40, 1000],
      [60, 1016],
      [80, 1032],
    ]),
  ).toBeGreaterThan(200);
});

test('what is pushed back at the last moment goes back, however far it was', () => {
  expect(
    rest([
      [150, 300],
      [200, 600],
      [185, 616],
      [165, 632],
    ]),
  ).toBeLessThan(100);
});

test('a finger that rests before it is lifted throws nothing', () => {
  expect(
    rest(
      [
        [30, 16],
        [60, 32],
      ],
      300,
    ),
  ).toBe(60);
});

test('on a busy page, which hears of a finger late, its speed is still known', () => {
  expect(
    rest([
      [200, 150],
      [400, 300],
    ]),
  ).toBeGreaterThan(600);
});
